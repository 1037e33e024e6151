import type { Lead, LeadEvent } from '../../../contract/scoring-simulation.ts';
import { foldText } from '../../kernel/folded-text.ts';

/** A day is 24 hours, whatever the clocks on the walls do. */
export const dayLength = 86_400_000;

export interface PreparedEvent {
  /** Epoch milliseconds. */
  at: number;
  count: number;
}

export interface PreparedValue {
  /** Folded. */
  text: string;
  /** Null where the text is no number, or could be read as two different ones. */
  number: number | null;
}

/** A lead as it is reckoned with: names folded, events newest first and one per instant, so that their order says nothing. */
export interface PreparedLead {
  id: string;
  attributes: ReadonlyMap<string, PreparedValue>;
  events: ReadonlyMap<string, readonly PreparedEvent[]>;
  mayScore: boolean;
  mayMeasure: boolean;
  hasObjected: boolean;
}

/** Names and values compare without case, accents and the spaces around them. */
export function foldName(text: string): string {
  return foldText(text.trim());
}

export type Fold = (text: string) => string;

const mostRemembered = 20_000;

/** The same for many leads: their words come again and again. What it remembers goes with it, for some of it is theirs. */
export function rememberingFold(): Fold {
  const remembered = new Map<string, string>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const folded = foldName(text);
    if (remembered.size < mostRemembered) remembered.set(text, folded);
    return folded;
  };
}

/** Prepares a lead; days ago count back from `asOf` (epoch milliseconds). */
export function prepareLead(lead: Lead, asOf: number, fold: Fold = foldName): PreparedLead {
  return {
    id: lead.id,
    attributes: attributesOf(lead, fold),
    events: eventsOf(lead.events, asOf, fold),
    mayScore: lead.consents.includes('scoring'),
    mayMeasure: lead.consents.includes('measurement'),
    hasObjected: lead.hasObjected,
  };
}

function attributesOf({ attributes }: Lead, fold: Fold): Map<string, PreparedValue> {
  const prepared = new Map<string, PreparedValue>();
  for (const [name, value] of Object.entries(attributes)) {
    const text = value === null ? '' : String(value).trim();
    if (text === '') continue;
    prepared.set(fold(name), { text: fold(text), number: numberIn(value, text) });
  }
  return prepared;
}

/** "1.200" and "1,200" are one number in German and another in English: they are none here. */
const ambiguous = /^-?\d{1,3}[.,]\d{3}$/;
const plain = /^-?\d+([.,]\d+)?$/;

function numberIn(value: unknown, text: string): number | null {
  if (typeof value === 'number') return value;
  return plain.test(text) && !ambiguous.test(text) ? Number(text.replace(',', '.')) : null;
}

function eventsOf(events: readonly LeadEvent[], asOf: number, fold: Fold): Map<string, PreparedEvent[]> {
  const byName = new Map<string, Map<number, number>>();
  for (const event of events) {
    const at = 'at' in event ? Date.parse(event.at) : asOf - event.daysAgo * dayLength;
    const name = fold(event.event);
    const times = byName.get(name) ?? new Map<number, number>();
    times.set(at, (times.get(at) ?? 0) + event.count);
    byName.set(name, times);
  }
  const prepared = new Map<string, PreparedEvent[]>();
  for (const [name, times] of byName) {
    const newestFirst = [...times].sort(([one], [other]) => other - one);
    prepared.set(
      name,
      newestFirst.map(([at, count]) => ({ at, count })),
    );
  }
  return prepared;
}
