import { useQuery } from '@tanstack/react-query';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay, formatInstant } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { Applied } from './use-applied.ts';

/** Says that what is asked about is in force already, from which scenario, and what taking it back would restore. */
export function AppliedNotice({ applied: { marks, restored } }: { applied: Applied }) {
  const t = useTexts('transferShock');
  const language = useLanguage();
  const { ask } = useAccess();
  const { data } = useQuery(ask.transfers.scenarios.queryOptions());
  const [mark] = marks;
  if (mark === undefined) return null;
  const scenario = data?.scenarios.find(({ id }) => id === mark.scenarioId);
  const { vendors, transfers } = restored.numbers;
  return (
    <Notice
      title={t(mark.isExercise ? 'inForce.exercise' : 'inForce.fallen', {
        day: formatDay(mark.from, language),
      })}
    >
      <p>
        {scenario && `${t('inForce.scenario', { name: scenario.name })} `}
        {t('inForce.marked', { by: mark.by || '–', at: formatInstant(mark.at, language) })}
      </p>
      <p>{t('inForce.restores', { vendors, transfers, campaigns: restored.campaigns.length })}</p>
    </Notice>
  );
}
