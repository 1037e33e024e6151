import type { BreachLetter, LetterText } from '../../../../src-main/contract/breach-record.ts';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { letterSections } from '../../../i18n/letter-sections.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useAutosave } from '../../../lib/use-autosave.ts';
import { NumberField } from '../../../ui/number-field.tsx';
import { Paper } from '../../../ui/paper.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { LetterActions } from './letter-actions.tsx';
import { LetterHints } from './letter-hints.tsx';
import { gapsIn } from './plain-language.ts';

/** A draft, section by section; every word saves itself. */
export function LetterEditor({ breach, letter }: { breach: Breach; letter: BreachLetter }) {
  const t = useTexts('breachSteps');
  const { engine } = useAccess();
  const stored = textOf(letter);
  const form = useAutosave(stored, (next) =>
    engine.breaches.saveLetter({ breachId: breach.id, letterId: letter.id, letter: next }),
  );
  const { value, type, choose, flush, error } = form;
  const write = (id: string, text: string) =>
    type({ sections: value.sections.map((section) => (section.id === id ? { ...section, text } : section)) });
  return (
    <div className="mx-auto flex max-w-180 flex-col gap-5">
      <LetterActions {...{ breach, letter, form }} />
      <Paper
        kind="draft"
        overline={t('letters.draftOverline', { kind: t(`letters.kinds.${letter.kind}`) })}
        aside={breach.number}
        className="@max-[860px]:p-6"
      >
        <div className="flex flex-col gap-4 pt-2 font-sans text-base">
          <div className="grid gap-4 @min-[560px]:grid-cols-[minmax(0,1fr)_140px]">
            <TextField
              label={t('letters.addressee')}
              maxLength={500}
              value={value.addressee}
              onChange={(addressee) => type({ addressee })}
              onBlur={flush}
            />
            {letter.kind !== 'controllerNotice' && (
              <NumberField
                label={t('letters.addressees')}
                minValue={0}
                value={value.addressees}
                onChange={(addressees) => choose({ addressees })}
              />
            )}
          </div>
          <TextField
            label={t('letters.subject')}
            maxLength={500}
            value={value.subject}
            onChange={(subject) => type({ subject })}
            onBlur={flush}
          />
          <div lang={letter.language} className="flex flex-col gap-4">
            {value.sections.map(({ id, text }) => (
              <TextArea
                key={id}
                label={letterSections(letter.language)[id]}
                serif
                minRows={2}
                value={text}
                onChange={(next) => write(id, next)}
                onBlur={flush}
                {...(gapsIn(text).length > 0 ? { description: <Gaps gaps={gapsIn(text)} /> } : {})}
              />
            ))}
          </div>
          <FailureNotice error={error} onRetry={flush} />
        </div>
      </Paper>
      <LetterHints text={value} breachId={breach.id} />
    </div>
  );
}

function Gaps({ gaps }: { gaps: readonly string[] }) {
  const t = useTexts('breachSteps');
  return (
    <span className="font-semibold text-caution">{t('letters.gapsHere', { gaps: gaps.join(' ') })}</span>
  );
}

function textOf({ kind, language, addressee, addressees, subject, sections }: BreachLetter): LetterText {
  return { kind, language, addressee, addressees, subject, sections };
}
