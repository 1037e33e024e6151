import type { SeverityRecord } from '../../../../src-main/contract/breach-record.ts';
import type {
  SeverityAnswer,
  SeverityMethod,
  SeverityQuestion,
} from '../../../../src-main/contract/breach-severity.ts';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { PersonFields } from '../../../lib/person-fields.tsx';
import type { Deed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { RefusedAction } from '../../../ui/refused-action.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { pageOf } from '../record/use-breach.ts';
import { Equation } from './equation.tsx';
import { LevelBar, levelStatus } from './level-bar.tsx';
import { MethodFlags, MethodNotes } from './method-notes.tsx';
import { OverrideFields } from './override-fields.tsx';
import { missingParts, type SeverityDraft } from './severity-draft.ts';

export interface SeverityResultProps {
  breach: Breach;
  method: SeverityMethod;
  draft: SeverityDraft;
  change: (part: Partial<SeverityDraft>) => void;
  deed: Deed;
  /** Null while a figure is missing. */
  result: { question: SeverityQuestion; answer: SeverityAnswer } | null;
  last: SeverityRecord | null;
  onKeep: () => void;
}

/** What the figures come to, what the figure leaves out, and keeping it. */
export function SeverityResult(props: SeverityResultProps) {
  const { breach, method, draft, change, deed, result, last, onKeep } = props;
  const t = useTexts('breachSteps');
  const missing = missingParts(draft, method);
  return (
    <aside aria-label={t('severity.result')} className="sticky top-5 flex flex-col gap-5">
      <LiveResult {...{ breach, method, result }} />
      <OverrideFields {...{ method, draft, change }} />
      <PersonFields label={t('severity.by')} name={draft.by} onChange={({ name }) => change({ by: name })} />
      {missing.length > 0 ? (
        <RefusedAction
          label={t('severity.keep')}
          sentence={t('severity.needed')}
          reasons={missing.map((part) => ({ id: part, text: t(`severity.missing.${part}`) }))}
        />
      ) : (
        <div>
          <Button variant="primary" wide isPending={deed.isRunning} onPress={onKeep}>
            {t('severity.keep')}
          </Button>
        </div>
      )}
      <FailureNotice error={deed.error} />
      {last && (
        <p className="text-dense">
          <ButtonLink small href={pageOf(breach.id, 'decisions')}>
            {t('severity.toDecisions')}
          </ButtonLink>
        </p>
      )}
      <MethodNotes method={method} />
    </aside>
  );
}

function LiveResult({ breach, method, result }: Pick<SeverityResultProps, 'breach' | 'method' | 'result'>) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  const level = method.levels.find(({ id }) => id === result?.answer.level);
  return (
    <section>
      <SectionHeading aside={level && <Tag status={levelStatus[level.id]}>{level.title[language]}</Tag>}>
        {t('severity.result')}
      </SectionHeading>
      <div role="status" aria-live="polite" className="pt-1">
        {result ? (
          <Equation {...result} method={method} />
        ) : (
          <p className="py-2 text-dense text-ink-2">{t('severity.incomplete')}</p>
        )}
      </div>
      <div className="pt-3">
        <LevelBar method={method} score={result?.answer.score ?? null} />
      </div>
      {level && <p className="pt-2 text-dense">{level.meaning[language]}</p>}
      <MethodFlags breach={breach} method={method} />
    </section>
  );
}
