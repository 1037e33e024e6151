import { useQuery } from '@tanstack/react-query';
import type { DebriefPoint, Drill } from '../../../../src-main/contract/breach-clock.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { inLanguage } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { FactList } from '../../../ui/fact-list.tsx';
import { PlainTable } from '../../../ui/plain-table.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { DrillMark } from './drill-mark.tsx';

/** How a drill went: found against what was there to find, the reasons, result and lessons. */
export function DebriefCard({ drill }: { drill: Drill }) {
  const t = useTexts('drill');
  const { debrief } = drill;
  if (debrief === null) return null;
  const { points, minutes, result, lessons } = debrief;
  const asked = points.filter(({ isMet }) => isMet !== null);
  const met = asked.filter(({ isMet }) => isMet);
  const facts = [
    { label: t('result'), value: result },
    { label: t('lessons'), value: <span className="whitespace-pre-line">{lessons}</span> },
  ].filter((_fact, index) => [result, lessons][index]?.trim() !== '');
  return (
    <div className="flex flex-col gap-4 border-t border-line px-6 py-4">
      <SectionHeading aside={t('minutes', { count: minutes })}>
        {t('debrief')} <DrillMark />
      </SectionHeading>
      <FactList align="start" facts={facts} />
      {points.length === 0 ? (
        <p className="text-ink-2">{t('afterwards')}</p>
      ) : (
        <>
          <p className="font-semibold">{t('metCount', { met: met.length, all: asked.length })}</p>
          <Points points={points} />
          <Reasons scriptId={drill.scriptId} />
        </>
      )}
    </div>
  );
}

function Points({ points }: { points: readonly DebriefPoint[] }) {
  const t = useTexts('drill');
  const language = useLanguage();
  return (
    <PlainTable
      caption={t('debrief')}
      hideCaption
      rows={points}
      rowId={({ id }) => id}
      columns={[
        { id: 'point', header: t('point'), isRowHeader: true, cell: ({ id }) => t(`points.${id}`) },
        { id: 'met', header: t('outcome'), cell: ({ isMet }) => <Outcome isMet={isMet} /> },
        { id: 'found', header: t('found'), cell: ({ found }) => inLanguage(found, language) },
        { id: 'expected', header: t('expected'), cell: ({ expected }) => inLanguage(expected, language) },
      ]}
    />
  );
}

function Outcome({ isMet }: { isMet: boolean | null }) {
  const t = useTexts('drill');
  if (isMet === null) return <Tag status="na">{t('notAsked')}</Tag>;
  return <Tag status={isMet ? 'ok' : 'caution'}>{t(isMet ? 'met' : 'missed')}</Tag>;
}

/** Why that was there to find, as the script says. */
function Reasons({ scriptId }: { scriptId: string }) {
  const t = useTexts('drill');
  const language = useLanguage();
  const { ask } = useAccess();
  const { data } = useQuery(ask.breaches.drillScripts.queryOptions());
  const script = data?.drills.find(({ id }) => id === scriptId);
  if (!script) return null;
  return (
    <div>
      <SectionHeading level={3}>{t('why')}</SectionHeading>
      <ul className="mt-1 list-disc pl-5 text-pretty">
        {script.solution.reasons.map((reason) => (
          <li key={reason.en}>{inLanguage(reason, language)}</li>
        ))}
      </ul>
    </div>
  );
}
