import { useQuery } from '@tanstack/react-query';
import { Link as RouteLink } from '@tanstack/react-router';
import type { ReportKind, ReportOutput } from '../../../src-main/contract/reports.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { formatInstant } from '../../lib/format.ts';
import { useAccess } from '../../lib/queries.ts';
import { HashText } from '../../ui/hash-text.tsx';
import { SectionHeading } from '../../ui/section-heading.tsx';
import { StatusShape } from '../../ui/status-shape.tsx';
import { addressOf } from './address-of.ts';

export interface RecentOutputsProps {
  /** Of one kind only; null for all. */
  kind: ReportKind | null;
  /** At most so many. */
  limit: number;
}

/** What was saved or printed lately, each with its checksum and whether the data is still the same; of one kind only where there is any. */
export function RecentOutputs({ kind, limit }: RecentOutputsProps) {
  const t = useTexts('reports');
  const { ask } = useAccess();
  const { data } = useQuery(ask.reports.outputs.queryOptions({ input: { kind, limit } }));
  if (!data || (kind !== null && data.outputs.length === 0)) return null;
  return (
    <section aria-labelledby="recent-outputs" className="min-w-0">
      <div className="border-b border-line pb-1.5">
        <SectionHeading id="recent-outputs">{t('recent.title')}</SectionHeading>
      </div>
      {data.outputs.length === 0 ? (
        <p className="pt-3 text-ink-2">{t('recent.none')}</p>
      ) : (
        <ul className="@container divide-y divide-line">
          {data.outputs.map((output) => (
            <OutputRow key={output.id} output={output} />
          ))}
        </ul>
      )}
    </section>
  );
}

function OutputRow({ output }: { output: ReportOutput }) {
  const t = useTexts('reports');
  const language = useLanguage();
  const { request, fileName, medium, madeAt, madeBy, pages, sha256, changesSince } = output;
  const when = t(`recent.${medium}`, { time: formatInstant(madeAt, language), count: pages });
  return (
    <li className="grid gap-x-6 gap-y-1 py-2.5 @min-[640px]:grid-cols-[minmax(0,1fr)_minmax(0,260px)]">
      <div className="min-w-0">
        <RouteLink
          to="/reports"
          search={{ kind: request.kind, language: request.language, ...addressOf(request) }}
          className="font-semibold break-words text-accent hover:underline"
        >
          {fileName}
        </RouteLink>
        <p className="text-dense text-ink-2">{[when, madeBy].filter(Boolean).join(' · ')}</p>
      </div>
      <div className="min-w-0 text-dense">
        <p className="flex items-center gap-2">
          <StatusShape status={changesSince === 0 ? 'ok' : 'caution'} size={13} />
          {changesSince === 0 ? t('recent.same') : t('recent.changed', { count: changesSince })}
        </p>
        <p className="flex items-center gap-2 text-ink-2">
          {t('recent.hash')}
          <HashText hash={sha256} copyLabel={t('recent.copy')} copiedLabel={t('recent.copied')} />
        </p>
      </div>
    </li>
  );
}
