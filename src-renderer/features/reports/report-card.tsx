import { Link as RouteLink } from '@tanstack/react-router';
import type { ReportKind } from '../../../src-main/contract/reports.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { type ReportAddress, requestOf } from './request.ts';
import { ThumbnailPage } from './thumbnail.tsx';

export interface ReportCardProps {
  kind: ReportKind;
  /** Whose first page is shown and opened. */
  address: ReportAddress;
  /** What that is, and how many there are to choose from. */
  details: readonly (string | null)[];
  /** What the first page is drawn from where it is not the whole; null while that is not known. */
  picture?: ReportAddress | null;
}

/** One kind of report: its first page, what it is, and the way to its preview. */
export function ReportCard({ kind, address, details, picture = address }: ReportCardProps) {
  const t = useTexts('reports');
  const language = useLanguage();
  const shown = [...details, kind === 'breachLetter' ? null : t('languages')].filter((one) => one !== null);
  return (
    <RouteLink
      to="/reports"
      search={{ kind, ...address }}
      className="group mt-4 flex cursor-pointer gap-4 rounded-control @min-[520px]:flex-col"
    >
      <span className="block w-32 shrink-0 @min-[520px]:w-full @min-[520px]:max-w-52">
        <ThumbnailPage request={picture && requestOf(kind, picture, language)} />
      </span>
      <span className="block min-w-0">
        <span className="block text-section font-semibold hyphens-auto text-accent group-hover:underline">
          {t(`kinds.${kind}`)}
        </span>
        <span className="mt-0.5 block text-pretty text-ink-2">{t(`about.${kind}`)}</span>
        <span className="mt-1.5 block text-meta text-ink-2">{shown.join(' · ')}</span>
      </span>
    </RouteLink>
  );
}
