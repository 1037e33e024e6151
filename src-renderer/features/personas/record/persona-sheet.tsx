import type { DataPointState, PersonaContent } from '../../../../src-main/contract/persona-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Paper } from '../../../ui/paper.tsx';
import type { ShownPersona } from '../shown-persona.ts';
import { DataDiet } from './data-diet.tsx';
import { JourneyStrip } from './journey-strip.tsx';
import { SheetPart } from './sheet-part.tsx';

export interface PersonaSheetProps {
  shown: ShownPersona;
  diet: readonly DataPointState[];
}

type ListName = 'goals' | 'pains' | 'objections' | 'criteria' | 'habits' | 'channels';

/** The whole persona on one page, as it hangs on the wall: paper once it is a version, a draft before. */
export function PersonaSheet({ shown, diet }: PersonaSheetProps) {
  const t = useTexts('personas');
  const { persona, draft } = shown;
  const content = draft.value;
  const number = persona.versions[0]?.number;
  const state =
    number === undefined
      ? t('noVersion')
      : t(persona.isChanged ? 'changedSince' : 'shortVersion', { number: String(number) });
  return (
    <div className="p-6">
      <Paper
        kind={persona.isChanged ? 'draft' : 'own'}
        overline={state}
        className="max-w-240 p-7 [&>div]:max-w-none"
      >
        <div className="font-sans text-base">
          <div className="mb-5">
            <p className="font-serif text-title wrap-anywhere">{content.label}</p>
            <p className="font-serif text-prose text-ink-2 wrap-anywhere">
              {[content.role, content.buyingRole && t(`role.${content.buyingRole}`)]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
          <div className="grid gap-x-8 gap-y-5 @min-[620px]:grid-cols-2">
            <Entries name="goals" content={content} />
            <Entries name="pains" content={content} />
            <Entries name="objections" content={content} />
            <Entries name="criteria" content={content} />
            <Entries name="habits" content={content} />
            <Entries name="channels" content={content} />
            <Words title={t('field.wordsToUse')} words={content.wordsToUse} />
            <Words title={t('field.wordsToAvoid')} words={content.wordsToAvoid} isCrossed />
          </div>
          <JourneyStrip content={content} pieces={persona.pieces} personaId={persona.id} />
          <DataDiet points={content.dataPoints} diet={diet} />
          <SheetPart title={t('field.basis')}>
            <p className="whitespace-pre-line wrap-anywhere">
              {content.basis || <Open />}
              {content.talks !== null && (
                <span className="text-ink-2">
                  {' '}
                  {t('field.talks')}: {content.talks}
                </span>
              )}
            </p>
          </SheetPart>
        </div>
      </Paper>
    </div>
  );
}

function Entries({ name, content }: { name: ListName; content: PersonaContent }) {
  const t = useTexts('personas');
  const entries = content[name];
  return (
    <section className="min-w-0">
      <h2 className="text-dense font-semibold text-accent">{t(`field.${name}`)}</h2>
      {entries.length === 0 ? (
        <p>
          <Open />
        </p>
      ) : (
        <ul className="list-disc pl-4 marker:text-ink-3">
          {entries.map((entry) => (
            <li key={entry} className="wrap-anywhere">
              {entry}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Words({
  title,
  words,
  isCrossed = false,
}: {
  title: string;
  words: readonly string[];
  isCrossed?: boolean;
}) {
  return (
    <section className="min-w-0">
      <h2 className="text-dense font-semibold text-accent">{title}</h2>
      <p
        className={
          isCrossed ? 'font-serif line-through decoration-1 wrap-anywhere' : 'font-serif wrap-anywhere'
        }
      >
        {words.length === 0 ? <Open /> : words.join(' · ')}
      </p>
    </section>
  );
}

function Open() {
  const t = useTexts('personas');
  return <span className="inline-block text-ink-3 no-underline">{t('notSet')}</span>;
}
