import { type KeyboardEvent, useState } from 'react';
import { useLocale } from 'react-aria-components';
import { formatDay, parseDay, shiftDay } from './parse-day.ts';

export interface DayDraft {
  /** What stands in the field: the day as it is written here, or what is being typed. */
  shown: string;
  /** What was typed is no day of the calendar. */
  isWrong: boolean;
  type: (text: string) => void;
  /** Takes a day that was picked, or none. */
  settle: (day: string | null) => void;
  /** Takes what was typed, on Enter and on leaving. */
  commit: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

interface DayDraftOptions {
  value: string | null;
  onChange: (value: string | null) => void;
  today: string;
  isFixed: boolean;
  /** What was typed is no day; the value stays until somebody says otherwise. */
  onWrong?: () => void;
}

/** Typing of a day: a draft until it is left, then a day of the calendar or a mistake that stays to be seen. */
export function useDayDraft({ value, onChange, today, isFixed, onWrong }: DayDraftOptions): DayDraft {
  const { locale } = useLocale();
  const [draft, setDraft] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const settle = (next: string | null) => {
    setDraft(null);
    setWrong(false);
    if (next !== value) onChange(next);
  };
  const commit = () => {
    if (draft === null) return;
    if (draft.trim() === '') return settle(null);
    const day = parseDay(draft, today);
    if (day !== null) return settle(day);
    setWrong(true);
    onWrong?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isFixed) return;
    if (event.key === 'Enter') commit();
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const from = draft === null ? value : parseDay(draft, today);
    settle(from === null ? today : shiftDay(from, event.key === 'ArrowUp' ? 1 : -1));
  };
  const shown = draft ?? (value === null ? '' : formatDay(value, locale));
  return { shown, isWrong, type: setDraft, settle, commit, onKeyDown };
}
