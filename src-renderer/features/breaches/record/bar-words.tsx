import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatClockTime, zoneWord } from '../../../lib/zoned-time.ts';
import { type BarLabel, labelsWithRoom } from './bar-labels.ts';
import type { Scale } from './scale.ts';

export interface BarWordsProps {
  scale: Scale;
  from: number;
  to: number;
  zone: string;
  /** Width of the bar in px; zero until it is on screen. */
  width: number;
  /** Where the period has come to, in ms, or where it was ended by a notification. */
  mark: { at: number; kind: 'now' | 'toldMark' | 'asOfMark' } | null;
}

interface Word extends BarLabel {
  tone: 'ink' | 'ink-2' | 'ink-3';
  isStrong?: boolean;
}

/** Names of the days above the bar, hours and times below it. */
export function BarWords(props: BarWordsProps) {
  const width = props.width || Number.POSITIVE_INFINITY;
  return (
    <>
      <Line words={labelsWithRoom(useDays(props), width)} y={11} />
      <Line words={labelsWithRoom(useTimes(props), width)} y={50} />
    </>
  );
}

function Line({ words, y }: { words: readonly Word[]; y: number }) {
  return words.map(({ id, text, share, anchor, tone, isStrong }) => (
    <text
      key={id}
      x={`${(share * 100).toFixed(2)}%`}
      y={y}
      fontSize={12}
      textAnchor={anchor}
      {...(isStrong ? { fontWeight: 600 } : {})}
      style={{ fill: `var(--${tone})` }}
    >
      {text}
    </text>
  ));
}

/** Later days first: where two midnights are close, the one that goes on keeps its name. */
function useDays({ scale, zone }: BarWordsProps): Word[] {
  const t = useTexts('breach');
  const language = useLanguage();
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: zone });
  return scale.days
    .map(({ at, share, hours }): Word => {
      const day = weekday.format(at).replace('.', '');
      return {
        id: String(at),
        text: `${share > 0 ? '\u00A0' : ''}${hours === 24 ? day : t('clock.changeDay', { day, hours })}`,
        share,
        anchor: 'start',
        tone: 'ink-2',
      };
    })
    .toReversed();
}

/** What counts most comes first: now, the end, the start, then the hours between. */
function useTimes({ scale, from, to, zone, mark }: BarWordsProps): Word[] {
  const t = useTexts('breach');
  const language = useLanguage();
  const clock = (at: number) => formatClockTime(new Date(at).toISOString(), zone, language);
  const place = mark ? scale.shareOf(mark.at) : 0;
  const now: Word[] = mark
    ? [
        {
          id: 'now',
          text: t(`clock.${mark.kind}`, { time: clock(mark.at) }),
          share: place,
          anchor: place < 0.25 ? 'start' : 'end',
          tone: 'ink',
          isStrong: true,
        },
      ]
    : [];
  const start = { time: clock(from), zone: zoneWord(new Date(from).toISOString(), zone, language) };
  return [
    ...now,
    { id: 'end', text: clock(to), share: 1, anchor: 'end', tone: 'ink' },
    { id: 'start', text: t('clock.start', start), share: 0, anchor: 'start', tone: 'ink-2' },
    ...scale.hours.map(
      ({ hours, share }): Word => ({
        id: `${hours} h`,
        text: t('clock.hours', { hours }),
        share,
        anchor: 'middle',
        tone: 'ink-3',
      }),
    ),
  ];
}
