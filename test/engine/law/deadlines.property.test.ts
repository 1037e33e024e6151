import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeadlineAnswer, DeadlineQuestion } from '../../../src-main/contract/breach-deadlines.ts';
import { deadlines } from '../../../src-main/engine/law/deadlines.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';

const templates = loadTemplates('templates');
const law = templates.breachLaw();
const holidays = templates.holidays();
const hour = 3_600_000;

const instant = fc
  .integer({ min: Date.parse('2018-05-27'), max: Date.parse('2040-12-10') })
  .map((milliseconds) => new Date(milliseconds).toISOString());
const zone = fc.constantFrom(
  ...Object.values(law.zones),
  'Atlantic/Azores',
  'Asia/Kathmandu',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'America/St_Johns',
);
const region = fc.constantFrom(...Object.keys(holidays.regions));
const land = fc.constantFrom(...Object.keys(holidays.regions).filter((code) => code.startsWith('DE-')));
const asked: fc.Arbitrary<DeadlineQuestion> = fc.record({ awareAt: instant, zone, region });

/** All five readings as milliseconds, strict first, then by how the law is read. */
function ends(question: DeadlineQuestion): { [Reading in ReturnType<typeof readingsOf>[number][0]]: number } {
  const answer = deadlines(question, law, holidays);
  return Object.fromEntries(readingsOf(answer)) as ReturnType<typeof ends>;
}

function readingsOf(answer: DeadlineAnswer) {
  const { strict, reg1182Hours, reg1182WorkingDays } = answer;
  return [
    ['strict', Date.parse(strict)],
    ['reg1182Hours', Date.parse(reg1182Hours)],
    ['hours48', Date.parse(reg1182WorkingDays.hours48)],
    ['fullDays', Date.parse(reg1182WorkingDays.fullDays)],
    ['touch', Date.parse(reg1182WorkingDays.touch)],
  ] as const;
}

describe('for any moment, zone and region', () => {
  it('strict is awareness plus 72 elapsed hours, to the millisecond', () => {
    fc.assert(
      fc.property(asked, (question) => {
        expect(ends(question).strict).toBe(Date.parse(question.awareAt) + 72 * hour);
      }),
    );
  });

  it('the regulation in full hours ends after strict and at most an hour later', () => {
    fc.assert(
      fc.property(asked, (question) => {
        const { strict, reg1182Hours } = ends(question);
        expect(reg1182Hours).toBeGreaterThan(strict);
        expect(reg1182Hours).toBeLessThanOrEqual(strict + hour);
      }),
    );
  });

  it('working days never make it earlier, and all three end within two weeks', () => {
    fc.assert(
      fc.property(asked, (question) => {
        const { strict, reg1182Hours, hours48, fullDays, touch } = ends(question);
        for (const end of [hours48, fullDays, touch]) {
          expect(end).toBeGreaterThanOrEqual(reg1182Hours);
          expect(end).toBeLessThan(strict + 11 * 24 * hour);
        }
      }),
    );
  });

  it('who knows later is due later or at the same time', () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: 0, max: 100 * hour }), (question, delay) => {
        const awareAt = new Date(Date.parse(question.awareAt) + delay).toISOString();
        const [first, later] = [ends(question), ends({ ...question, awareAt })];
        for (const reading of ['strict', 'reg1182Hours', 'hours48', 'fullDays'] as const)
          expect(later[reading], reading).toBeGreaterThanOrEqual(first[reading]);
      }),
    );
  });

  it('touch alone can be due earlier, by a day at most: a period that just touches the second day ends in it', () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: 0, max: 100 * hour }), (question, delay) => {
        const awareAt = new Date(Date.parse(question.awareAt) + delay).toISOString();
        expect(ends({ ...question, awareAt }).touch).toBeGreaterThan(ends(question).touch - 25 * hour);
      }),
    );
    const onFriday = { zone: 'UTC', region: 'DE' };
    const touch = (awareAt: string) =>
      deadlines({ awareAt, ...onFriday }, law, holidays).reg1182WorkingDays.touch;
    expect(touch('2026-06-12T23:59:59Z')).toBe('2026-06-17T00:00:00+00:00');
    expect(touch('2026-06-13T00:00:00Z')).toBe('2026-06-16T01:00:00+00:00');
  });

  it('leaving out the holidays of the Land never makes it later', () => {
    fc.assert(
      fc.property(asked, land, (question, own) => {
        const withLand = ends({ ...question, region: own });
        const without = ends({ ...question, region: 'DE' });
        for (const reading of ['strict', 'reg1182Hours', 'hours48', 'fullDays', 'touch'] as const)
          expect(without[reading], reading).toBeLessThanOrEqual(withLand[reading]);
      }),
    );
  });

  it('it does not matter with which offset the moment is written', () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: -23 * 60, max: 23 * 60 }), (question, minutes) => {
        const sign = minutes < 0 ? '-' : '+';
        const pad = (value: number) => String(Math.floor(value)).padStart(2, '0');
        const local = new Date(Date.parse(question.awareAt) + minutes * 60_000).toISOString().slice(0, -1);
        const awareAt = `${local}${sign}${pad(Math.abs(minutes) / 60)}:${pad(Math.abs(minutes) % 60)}`;
        expect(deadlines({ ...question, awareAt }, law, holidays)).toEqual(
          deadlines(question, law, holidays),
        );
      }),
    );
  });
});
