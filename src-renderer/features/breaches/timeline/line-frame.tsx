import type { ReactNode } from 'react';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDayTime, formatInstant } from '../../../lib/zoned-time.ts';
import { type LineTrack, TrackMark } from './track-mark.tsx';

export interface LineFrameProps {
  /** Target of links from other lines. */
  id?: string;
  track: LineTrack;
  /** Null where nobody knows when it happened, and for what has only one time. */
  happenedAt: string | null;
  knownAt: string;
  zone: string;
  /** What the second time is: when it became known, when it was entered, or there is none. */
  second: 'known' | 'entered' | 'none';
  children: ReactNode;
  /** At the right: further acts on the line. */
  actions?: ReactNode;
}

/** A line of the timeline: two times at the left, the mark of its track, what happened. */
export function LineFrame(props: LineFrameProps) {
  const { id, track, children, actions } = props;
  const t = useTexts('breach');
  return (
    <li
      {...(id ? { id, tabIndex: -1 } : {})}
      className="group/line grid grid-cols-[20px_minmax(0,1fr)_auto] gap-x-3 outline-none focus:bg-accent-soft @min-[520px]:grid-cols-[150px_20px_minmax(0,1fr)_auto]"
    >
      <Times {...props} />
      <span className="relative flex justify-center pt-1 before:absolute before:inset-y-0 before:w-px before:bg-line group-first/line:before:top-2 group-last/line:before:bottom-auto group-last/line:before:h-3 @max-[519px]:row-span-2 @max-[519px]:row-start-1">
        <span className="relative">
          <TrackMark track={track} />
        </span>
        <span className="sr-only">{t(`track.${track}`)}</span>
      </span>
      <div className="min-w-0 pb-3 @max-[519px]:col-start-2">{children}</div>
      <div className="-mt-1">{actions}</div>
    </li>
  );
}

function Times({ happenedAt, knownAt, zone, second }: LineFrameProps) {
  const t = useTexts('breach');
  const language = useLanguage();
  const time = (instant: string) => (
    <time dateTime={instant} title={formatInstant(instant, zone, language)}>
      {formatDayTime(instant, zone, language)}
    </time>
  );
  const isAtOnce = happenedAt !== null && minuteOf(happenedAt) === minuteOf(knownAt);
  return (
    <div className="text-meta leading-5 text-ink-2 @max-[519px]:col-start-2 @max-[519px]:flex @max-[519px]:flex-wrap @max-[519px]:gap-x-2 @min-[520px]:text-right">
      <strong className="block text-ink">{time(happenedAt ?? knownAt)}</strong>
      {second === 'known' && (
        <span className="block">
          {happenedAt === null
            ? t('timeline.whenUnknown')
            : isAtOnce
              ? t('timeline.knownAtOnce')
              : t.rich('timeline.knownAt', { time: () => time(knownAt) })}
        </span>
      )}
      {second === 'entered' && !isAtOnce && (
        <span className="block">{t.rich('timeline.enteredAt', { time: () => time(knownAt) })}</span>
      )}
    </div>
  );
}

function minuteOf(instant: string): number {
  return Math.floor(Date.parse(instant) / 60_000);
}
