import { useState } from 'react';
import { instantsOf, onTheWall } from './local-time.ts';

interface Parts {
  /** 'YYYY-MM-DD' */
  day: string | null;
  /** 'HH:MM' */
  time: string | null;
}

export interface LocalTime extends Parts {
  change: (part: Partial<Parts>) => void;
  /** Day and time stand, and no clock of the zone ever showed them. */
  isSkipped: boolean;
  /** The two instants of an hour that comes twice, in order. */
  twice: readonly string[];
  /** Which of the two it is; null while nobody said. */
  chosen: string | null;
  choose: (instant: string) => void;
}

interface LocalTimeOptions {
  value: string | null;
  onChange: (value: string | null) => void;
  zone: string;
}

const NOTHING: Parts = { day: null, time: null };

/**
 * Day and time of a zone around an instant. The value is an instant only while the two name exactly one, or somebody chose
 * one of two: a time that is half typed, skipped or ambiguous is no value, so that no earlier one is saved in its place.
 */
export function useLocalTime({ value, onChange, zone }: LocalTimeOptions): LocalTime {
  const [typed, setTyped] = useState(NOTHING);
  // Parts that name one instant were handed on: with no value now, they were cleared from outside.
  const open = found(typed, zone)?.length === 1 ? NOTHING : typed;
  const parts = value === null ? open : onTheWall(value, zone);
  const instants = found(parts, zone);
  const change = (part: Partial<Parts>) => {
    const next = { ...parts, ...part };
    setTyped(next);
    const [instant, other] = found(next, zone) ?? [];
    if (instant !== undefined && other === undefined) onChange(instant);
    else if (value !== null) onChange(null);
  };
  const twice = instants && instants.length > 1 ? instants : [];
  return {
    ...parts,
    change,
    isSkipped: instants?.length === 0,
    twice,
    chosen: twice.find((instant) => value !== null && minute(instant) === minute(value)) ?? null,
    choose: onChange,
  };
}

function found({ day, time }: Parts, zone: string): string[] | null {
  return day === null || time === null ? null : instantsOf(day, time, zone);
}

function minute(instant: string): number {
  return Math.floor(Date.parse(instant) / 60_000);
}
