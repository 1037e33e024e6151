import type { ParticularKey } from '../../../../src-main/contract/breach-particulars.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import type { Shown } from '../record/use-breach.ts';
import { useSavedState } from '../record/use-saved-state.ts';
import { CaseForm } from './case-form.tsx';
import { FactRow } from './fact-row.tsx';
import { type FactGroup, factGroups } from './groups.ts';

export interface FactsFormProps {
  shown: Shown;
  /** Question that a link elsewhere asked for. */
  wanted: string | undefined;
}

/** Everything that is asked about a breach, in groups; what nobody knows yet is a visible state, never an obstacle. */
export function FactsForm({ shown, wanted }: FactsFormProps) {
  const t = useTexts('breach');
  useSavedState();
  return (
    <div className="max-w-240 px-6 pb-12">
      <p className="max-w-180 pt-4 text-ink-2">{t('facts.intro')}</p>
      {factGroups.map((group) => (
        <Group key={group.id} group={group} shown={shown} wanted={wanted} />
      ))}
      <section aria-labelledby="facts-case" className="pt-8">
        <SectionHeading id="facts-case">{t('case.title')}</SectionHeading>
        <p className="pb-4 text-dense text-ink-2">{t('case.text')}</p>
        <CaseForm breach={shown.breach} isReadOnly={shown.isClosed} />
      </section>
    </div>
  );
}

function Group({ group: { id, facts }, shown, wanted }: { group: FactGroup } & FactsFormProps) {
  const t = useTexts('breach');
  const { breach } = shown;
  const answered = facts.filter(({ key }) => isAnswered(shown, key)).length;
  const headingId = `facts-${id}`;
  return (
    <section aria-labelledby={headingId} className="pt-8">
      <SectionHeading id={headingId} aside={t('facts.answered', { answered, total: facts.length })}>
        {t(`group.${id}`)}
      </SectionHeading>
      {facts.map(({ key, article }) => (
        <FactRow
          key={`${breach.id} ${key}`}
          factKey={key}
          article={article}
          shown={shown}
          isWanted={wanted === key}
        />
      ))}
    </section>
  );
}

function isAnswered({ breach }: Shown, key: ParticularKey): boolean {
  return breach.particulars.some(({ particular }) => particular.key === key && particular.value !== null);
}
