import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Language } from '../../../src-main/contract/values.ts';
import { useShortTimeLeft, useTimeLeft } from '../../../src-renderer/lib/clock-words.ts';
import { useNow } from '../../../src-renderer/lib/use-now.ts';
import { messagesIn } from '../messages.ts';

const dueAt = '2026-10-26T14:30:00.000Z';
const due = Date.parse(dueAt);
const minute = 60_000;
const hour = 60 * minute;
const pass = (time: number) => act(() => void vi.advanceTimersByTime(time));
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

function inLanguage(language: Language) {
  return ({ children }: { children: ReactNode }) => (
    <IntlProvider locale={language} messages={messagesIn(language)} timeZone="Europe/Berlin">
      {children}
    </IntlProvider>
  );
}

describe('the time left', () => {
  it.each([
    ['72 hours before', -72 * hour, 'noch 72 h 0 min', '72 h 0 min left', '72 h 00'],
    ['one millisecond later', -72 * hour + 1, 'noch 71 h 59 min', '71 h 59 min left', '71 h 59'],
    ['6 h 50 min before', -(6 * hour + 50 * minute), 'noch 6 h 50 min', '6 h 50 min left', '6 h 50'],
    ['an hour before', -hour, 'noch 1 h 0 min', '1 h 0 min left', '1 h 00'],
    ['just under an hour before', -hour + 1, 'noch 59 min', '59 min left', '59 min'],
    ['a minute before', -minute, 'noch 1 min', '1 min left', '1 min'],
    ['at the deadline itself', 0, 'noch weniger als 1 min', 'less than 1 min left', '0 min'],
    ['one millisecond after', 1, 'gerade abgelaufen', 'just passed', 'vorbei'],
    ['a minute after', minute, 'seit 1 min vorbei', 'passed 1 min ago', 'vorbei'],
    ['2 h 10 min after', 2 * hour + 10 * minute, 'seit 2 h 10 min vorbei', 'passed 2 h 10 min ago', 'vorbei'],
    ['95:59 after', 96 * hour - 1, 'seit 95 h 59 min vorbei', 'passed 95 h 59 min ago', 'vorbei'],
    ['four days after', 96 * hour, 'seit 4 Tagen vorbei', 'passed 4 days ago', 'vorbei'],
  ])('%s', (_when, offset, german, english, short) => {
    const now = due + offset;
    const left = (language: Language) =>
      renderHook(useTimeLeft, { wrapper: inLanguage(language) }).result.current(dueAt, now);
    expect(plain(left('de'))).toBe(german);
    expect(plain(left('en'))).toBe(english);
    const { result } = renderHook(useShortTimeLeft, { wrapper: inLanguage('de') });
    expect(plain(result.current(dueAt, now))).toBe(short);
  });
});

describe('the present moment', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: due - 20_000 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is told anew on the full minute, not a minute after it was asked for', () => {
    const { result } = renderHook(() => useNow());
    expect(result.current).toBe(due - 20_000);
    pass(19_999);
    expect(result.current).toBe(due - 20_000);
    pass(1);
    expect(result.current).toBe(due);
    pass(minute);
    expect(result.current).toBe(due + minute);
  });

  it('is right at once when the computer wakes from sleep', () => {
    const { result } = renderHook(() => useNow());
    vi.setSystemTime(due + 5 * hour);
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(result.current).toBe(due + 5 * hour);
  });

  it('goes by the second where that is asked for', () => {
    const { result } = renderHook(() => useNow(1000));
    pass(3000);
    expect(result.current).toBe(due - 17_000);
  });
});
