import { useQueries } from '@tanstack/react-query';
import type { TextRow } from '../../../../src-main/contract/consents.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useNow } from '../../../lib/use-now.ts';
import { VersionLanes } from '../../../ui/charts/version-lanes.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { useLanesOf, useLaneWords } from '../use-lanes.ts';

/** So many texts are drawn; more would be a wall, not a picture. */
const most = 12;

export interface RegisterLanesProps {
  rows: readonly TextRow[];
  asOf: string | undefined;
  zone: string;
}

/** Which version of the listed texts applied at which place, and who still serves an old one. */
export function RegisterLanes({ rows, asOf, zone }: RegisterLanesProps) {
  const t = useTexts('consents');
  const { ask } = useAccess();
  const lanesOf = useLanesOf();
  const words = useLaneWords(zone);
  const now = useNow();
  const inUse = rows.filter(({ version }) => version !== null);
  const texts = useQueries({
    queries: inUse.slice(0, most).map(({ id }) => ask.consents.get.queryOptions({ input: { textId: id } })),
  });
  const until = asOf === undefined ? now : Date.parse(asOf);
  const lanes = texts.flatMap(({ data }) => (data ? lanesOf(data, until, data.name) : []));
  return (
    <section className="grid content-start gap-2">
      <SectionHeading>{t('lanes.title')}</SectionHeading>
      {lanes.length === 0 && <p className="text-ink-2">{t('lanes.none')}</p>}
      {lanes.length > 0 && (
        <VersionLanes
          {...words}
          title={t('lanes.chart', { count: lanes.length })}
          lanes={lanes}
          until={until}
          untilText={t(asOf === undefined ? 'lanes.today' : 'lanes.thatTime')}
        />
      )}
      {inUse.length > most && (
        <p className="text-dense text-ink-2">{t('lanes.more', { shown: most, count: inUse.length })}</p>
      )}
    </section>
  );
}
