import { type PeriodMark, periodBar } from '../../drawing/period-bar.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { elapsedWords } from './elapsed-words.ts';

export interface Period {
  awareAt: string;
  dueAt: string;
  /** What ended the period; null while nothing has. */
  act: { word: string; at: string } | null;
  now: string;
}

const hour = 3_600_000;

/** The period as a picture: awareness, what ended it or how far it has run, its end; every time with its zone. */
export function periodPicture(sheet: Sheet, { awareAt, dueAt, act, now }: Period): Node {
  const { t, format, colors } = sheet;
  const mark = (word: string, at: string): PeriodMark => ({ word, time: format.moment(at) });
  const until = act?.at ?? now;
  const length = elapsedWords(sheet, awareAt, until);
  const elapsedText = t(act ? 'breach.afterAwareness' : 'breach.sinceAwareness', { length });
  const hoursTo = (at: string) => (Date.parse(at) - Date.parse(awareAt)) / hour;
  const { picture } = periodBar(
    {
      hours: hoursTo(dueAt),
      elapsed: Math.max(0, hoursTo(until)),
      elapsedText,
      start: mark(t('breach.awareness'), awareAt),
      act: act && mark(act.word, act.at),
      due: mark(t('breach.due'), dueAt),
    },
    colors,
  );
  const said = [
    `${t('breach.awareness')} ${format.moment(awareAt)}`,
    ...(act ? [`${act.word} ${format.moment(act.at)}`] : []),
    elapsedText,
    `${t('breach.due')} ${format.moment(dueAt)}`,
  ];
  return { svg: picture, alt: said.join('; ') };
}
