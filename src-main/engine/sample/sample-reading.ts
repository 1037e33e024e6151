import type { Bilingual, Day, Instant, Language } from '../../contract/values.ts';
import { addDays, type Clock, today } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';

/** How the sample is read: its texts in one language, its offsets as days and instants. */
export interface SampleReading {
  language: Language;
  text(text: Bilingual): string;
  day(offset: number): Day;
  maybeDay(offset: number | null): Day | null;
  /** The instant so many hours from the import. */
  instant(hours: number): Instant;
  maybeInstant(hours: number | null): Instant | null;
  /** The same tools on another day, so that what happened then carries its own time. */
  toolsOn(tools: CommandTools, offset: number): CommandTools;
  /** The same tools so many hours from the import. */
  toolsAt(tools: CommandTools, hours: number): CommandTools;
}

const hour = 3_600_000;

/** Reads the sample in a language, with its days and hours counted from the present moment, held for the whole import. */
export function sampleReading(clock: Clock, language: Language): SampleReading {
  const start = today(clock);
  const now = clock.now().getTime();
  const at = (hours: number) => new Date(Math.round(now + hours * hour));
  const toolsAt = (tools: CommandTools, hours: number): CommandTools => ({
    ...tools,
    clock: { timeZone: clock.timeZone, now: () => at(hours) },
  });
  return {
    language,
    text: (text) => text[language],
    day: (offset) => addDays(start, offset),
    maybeDay: (offset) => (offset === null ? null : addDays(start, offset)),
    instant: (hours) => at(hours).toISOString(),
    maybeInstant: (hours) => (hours === null ? null : at(hours).toISOString()),
    toolsOn: (tools, offset) => toolsAt(tools, offset * 24),
    toolsAt,
  };
}
