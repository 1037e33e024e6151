import type { Bilingual, Day, Language } from '../../contract/common.ts';
import { addDays, type Clock, today } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';

/** How the sample is read: its texts in one language, its offsets as days and instants. */
export interface SampleReading {
  text(text: Bilingual): string;
  day(offset: number): Day;
  maybeDay(offset: number | null): Day | null;
  /** The same tools on another day, so that what happened then carries its own time. */
  toolsOn(tools: CommandTools, offset: number): CommandTools;
}

/** Reads the sample in a language, with its days counted from today. */
export function sampleReading(clock: Clock, language: Language): SampleReading {
  const start = today(clock);
  return {
    text: (text) => text[language],
    day: (offset) => addDays(start, offset),
    maybeDay: (offset) => (offset === null ? null : addDays(start, offset)),
    toolsOn: (tools, offset) => ({ ...tools, clock: shifted(clock, offset) }),
  };
}

function shifted(clock: Clock, days: number): Clock {
  return { timeZone: clock.timeZone, now: () => new Date(clock.now().getTime() + days * 86_400_000) };
}
