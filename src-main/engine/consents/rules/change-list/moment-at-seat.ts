import type { RowProblemCode } from '../../../../contract/consent-import.ts';
import { instantsOnWall } from '../../../law/wall-time.ts';
import type { ZoneClock } from '../../../law/zone-clock.ts';
import { type Moment, readMoment } from './read-moment.ts';

const dayLength = 86_400_000;

type Told =
  | { at: number }
  | { code: Extract<RowProblemCode, 'dateUnreadable' | 'timeSkipped' | 'timeTwice'> };

/** When something began, on the clocks at the seat: a day alone begins at midnight. */
export function beginningOf(text: string, clock: Pick<ZoneClock, 'offsetAt'>): Told {
  return at(readMoment(text), clock, 0);
}

/** When something ended: of a day alone, that day still belongs to it. */
export function endOf(text: string, clock: Pick<ZoneClock, 'offsetAt'>): Told {
  return at(readMoment(text), clock, dayLength);
}

function at(moment: Moment | null, clock: Pick<ZoneClock, 'offsetAt'>, ofDay: number): Told {
  if (moment === null) return { code: 'dateUnreadable' };
  if (moment.kind === 'instant') return { at: moment.at };
  const wall = moment.kind === 'day' ? moment.wall + ofDay : moment.wall;
  const [first, second] = instantsOnWall(wall, clock);
  if (moment.kind === 'day') return { at: first ?? firstOfDay(wall, clock) };
  if (first === undefined) return { code: 'timeSkipped' };
  return second === undefined ? { at: first } : { code: 'timeTwice' };
}

/** Where midnight is skipped, the day begins when the clocks are set. */
function firstOfDay(midnight: number, clock: Pick<ZoneClock, 'offsetAt'>): number {
  const quarter = 900_000;
  let wall = midnight;
  for (let tries = 0; tries < 12; tries += 1) {
    wall += quarter;
    const [found] = instantsOnWall(wall, clock);
    if (found !== undefined) return found;
  }
  return midnight;
}
