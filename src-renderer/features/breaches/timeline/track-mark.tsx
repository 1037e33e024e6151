import type { EntryTrack } from '../../../../src-main/contract/breach-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { assertNever } from '../../../ui/assert-never.ts';

/** Whose doing a line tells of, and the acts of the case itself. */
export type LineTrack = EntryTrack | 'act';

export const lineTracks: readonly LineTrack[] = ['aware', 'ours', 'vendor', 'outside', 'act'];

/** The mark of a track, 12 px; each has a shape of its own, so that colour is never needed. */
export function TrackMark({ track }: { track: LineTrack }) {
  return (
    <svg
      aria-hidden
      data-chart=""
      width={12}
      height={12}
      viewBox="0 0 12 12"
      className="block shrink-0 bg-transparent"
    >
      <Shape track={track} />
    </svg>
  );
}

function Shape({ track }: { track: LineTrack }) {
  switch (track) {
    case 'aware':
      return <path d="M6 0l6 6-6 6-6-6z" fill="var(--risk-solid)" />;
    case 'ours':
      return <rect x={1} y={1} width={10} height={10} fill="var(--accent)" />;
    case 'vendor':
      return <circle cx={6} cy={6} r={4.5} fill="var(--surface)" stroke="var(--ink-3)" strokeWidth={2} />;
    case 'outside':
      return <path d="M6 1.5l5 9H1z" fill="var(--surface)" stroke="var(--ink-3)" strokeWidth={1.75} />;
    case 'act':
      return <circle cx={6} cy={6} r={3} fill="var(--ink-3)" />;
    default:
      return assertNever(track);
  }
}

/** The marks with their words, those that are on the page. */
export function TrackLegend({ tracks }: { tracks: ReadonlySet<LineTrack> }) {
  const t = useTexts('breach');
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-meta text-ink-2">
      {lineTracks
        .filter((track) => tracks.has(track))
        .map((track) => (
          <li key={track} className="flex items-center gap-1.5">
            <TrackMark track={track} />
            {t(`track.${track}`)}
          </li>
        ))}
    </ul>
  );
}
