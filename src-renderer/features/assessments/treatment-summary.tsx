import type { Treatment } from '../../../src-main/contract/assessments.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { formatDay } from '../../lib/format.ts';
import { usePeople } from '../../lib/use-people.ts';
import { Tag } from '../../ui/tag.tsx';

/** A treatment in two lines: what it is, who sees to it and by when. */
export function TreatmentSummary({ treatment }: { treatment: Treatment }) {
  const t = useTexts('assessment');
  const language = useLanguage();
  const { nameOf } = usePeople();
  const { kind, text, reason, ownerId, dueOn } = treatment;
  const owner = nameOf(ownerId);
  const due = dueOn && formatDay(dueOn, language);
  const isIncomplete = kind === 'condition' && !(ownerId && dueOn);
  return (
    <div className="text-dense">
      <p className="flex flex-wrap items-center gap-2">
        <Tag tone="accent">{t(`treatments.${kind}`)}</Tag>
        {owner && due ? t('treatedBy', { owner, due }) : (owner ?? (due ? `${t('due')} ${due}` : ''))}
      </p>
      <p className="mt-1 text-ink-2">{kind === 'acceptedRisk' ? reason : text}</p>
      {isIncomplete && <p className="mt-1 font-semibold text-caution">{t('conditionIncomplete')}</p>}
    </div>
  );
}
