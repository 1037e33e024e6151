import { describe, expect, it } from 'vitest';
import { lanesScale } from '../../../src-renderer/ui/charts/lanes-scale.ts';

const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
const starts = (from: string, until: string) =>
  lanesScale([at(from)], at(until)).ticks.map(
    (tick) => `${tick.unit} ${new Date(tick.at).toISOString().slice(0, 10)}`,
  );

describe('the scale of lanes', () => {
  it.each([
    ['2026-10-20', '2026-11-23', ['month 2026-11-01']],
    ['2025-12-31', '2026-02-01', ['month 2026-01-01', 'month 2026-02-01']],
    ['2024-02-01', '2026-11-23', ['year 2025-01-01', 'year 2026-01-01']],
    ['2026-11-23', '2026-11-23', []],
  ])('from %s to %s marks %j', (from, until, marks) => {
    expect(starts(from, until)).toEqual(marks);
  });

  it('never marks more than seven times', () => {
    expect(starts('1990-06-01', '2026-11-23').length).toBeLessThanOrEqual(7);
  });

  it('reaches to a change that is still to come', () => {
    const { to } = lanesScale([at('2027-03-01')], at('2026-11-23'));
    expect(to).toBeGreaterThanOrEqual(at('2027-03-01'));
  });
});
