import { describe, expect, test } from 'vitest';
import type { DrillScript } from '../../../src-main/contract/breach-clock.ts';
import { type DrillFindings, debriefOf } from '../../../src-main/engine/breaches/rules/debrief.ts';

const start = '2026-11-27T15:20:00.000Z';
const solution: DrillScript['solution'] = {
  kinds: ['confidentiality', 'availability'],
  risk: 'high',
  awareAtMinute: 190,
  notifyAuthority: true,
  notifyPeople: true,
  reasons: [],
};
const awareAt = '2026-11-27T18:30:00.000Z';

const found: DrillFindings = {
  kinds: ['availability', 'confidentiality'],
  awareAt,
  severity: { level: 'medium', score: 2.5 },
  risk: 'high',
  authority: 'notify',
  people: 'tell',
  firstNoticeAt: '2026-11-28T10:00:00.000Z',
  onFile: { facts: true, effects: true, remedies: true, reasons: true },
};

function point(id: string, change: Partial<DrillFindings>, other: Partial<DrillScript['solution']> = {}) {
  const points = debriefOf(
    { ...found, ...change },
    { solution: { ...solution, ...other } },
    { start, hours: 72 },
  );
  return points.find((each) => each.id === id);
}

test('who finds everything meets every point', () => {
  const points = debriefOf(found, { solution }, { start, hours: 72 });
  expect(points.map(({ id, isMet }) => [id, isMet])).toEqual([
    ['kinds', true],
    ['awareness', true],
    ['severity', true],
    ['risk', true],
    ['authority', true],
    ['people', true],
    ['firstNotice', true],
    ['document', true],
  ]);
});

test('who writes nothing down meets none, and nothing is called met for want of facts', () => {
  const nothing: DrillFindings = {
    kinds: [],
    awareAt: null,
    severity: null,
    risk: null,
    authority: null,
    people: null,
    firstNoticeAt: null,
    onFile: { facts: false, effects: false, remedies: false, reasons: false },
  };
  const points = debriefOf(nothing, { solution }, { start, hours: 72 });
  expect(points.filter(({ isMet }) => isMet !== false)).toEqual([]);
  const unneeded = { ...solution, notifyAuthority: false, notifyPeople: false };
  const quiet = debriefOf(nothing, { solution: unneeded }, { start, hours: 72 });
  expect(quiet.filter(({ isMet }) => isMet === true)).toEqual([]);
});

describe('the kinds', () => {
  test.each<[string, DrillFindings['kinds'], boolean, string]>([
    ['in another order', ['availability', 'confidentiality'], true, 'Vertraulichkeit, Verfügbarkeit'],
    ['one overlooked', ['confidentiality'], false, 'Vertraulichkeit'],
    [
      'one too many',
      ['confidentiality', 'integrity', 'availability'],
      false,
      'Vertraulichkeit, Integrität, Verfügbarkeit',
    ],
    ['another one', ['confidentiality', 'integrity'], false, 'Vertraulichkeit, Integrität'],
    ['none', [], false, 'nicht festgehalten'],
  ])('%s', (_case, kinds, isMet, words) => {
    expect(point('kinds', { kinds })).toMatchObject({
      isMet,
      found: { de: words },
      expected: { de: 'Vertraulichkeit, Verfügbarkeit' },
    });
  });
});

describe('the time of awareness', () => {
  test.each([
    ['2026-11-27T18:30:00.000Z', true, 'auf die Minute'],
    ['2026-11-27T19:30:00.000Z', true, '1\u00a0h zu spät'],
    ['2026-11-27T19:31:00.000Z', false, '1\u00a0h\u00a01\u00a0min zu spät'],
    ['2026-11-27T17:30:00.000Z', true, '1\u00a0h zu früh'],
    ['2026-11-27T17:29:00.000Z', false, '1\u00a0h\u00a01\u00a0min zu früh'],
    ['2026-11-27T15:20:00.000Z', false, '3\u00a0h\u00a010\u00a0min zu früh'],
    [null, false, 'nicht festgehalten'],
  ])('%s', (instant, isMet, words) => {
    expect(point('awareness', { awareAt: instant })).toMatchObject({
      isMet,
      found: { de: words },
      expected: {
        de: '3\u00a0h\u00a010\u00a0min nach Beginn',
        en: '3\u00a0h\u00a010\u00a0min after the start',
      },
    });
  });
});

describe('the first notification', () => {
  test.each([
    // 72 hours after the awareness of the solution, both sides.
    ['2026-11-30T18:30:00.000Z', true, '72\u00a0h nach Kenntnis'],
    ['2026-11-30T18:30:00.001Z', false, '72\u00a0h nach Kenntnis'],
    ['2026-11-27T18:00:00.000Z', true, '30\u00a0min vor der Kenntnis'],
    [null, false, 'keine gesendet'],
  ])('sent at %s', (firstNoticeAt, isMet, words) => {
    expect(point('firstNotice', { firstNoticeAt })).toMatchObject({ isMet, found: { de: words } });
  });

  test('counts from when it was certain, whatever time was written down', () => {
    const late = { awareAt: '2026-11-29T18:30:00.000Z', firstNoticeAt: '2026-12-01T18:30:00.000Z' };
    expect(point('firstNotice', late)?.isMet).toBe(false);
  });

  test('is not asked for where nothing is to be notified, sent or not', () => {
    const none = { notifyAuthority: false };
    expect(point('firstNotice', {}, none)).toMatchObject({ isMet: null, expected: { de: 'keine nötig' } });
    expect(point('firstNotice', { firstNoticeAt: null }, none)?.isMet).toBeNull();
  });
});

describe('the decisions', () => {
  test.each<[keyof DrillFindings, unknown, string, Partial<DrillScript['solution']>, boolean]>([
    ['risk', 'high', 'risk', {}, true],
    ['risk', 'risk', 'risk', {}, false],
    ['risk', 'none_unlikely', 'risk', { risk: 'none_unlikely' }, true],
    ['authority', 'notify', 'authority', {}, true],
    ['authority', 'doNotNotify', 'authority', {}, false],
    ['authority', 'doNotNotify', 'authority', { notifyAuthority: false }, true],
    ['authority', 'notify', 'authority', { notifyAuthority: false }, false],
    ['people', 'tell', 'people', {}, true],
    ['people', 'tellPublicly', 'people', {}, true],
    ['people', 'doNotTell', 'people', {}, false],
    ['people', 'doNotTell', 'people', { notifyPeople: false }, true],
    ['people', 'tell', 'people', { notifyPeople: false }, false],
    ['severity', null, 'severity', {}, false],
  ])('%s "%s"', (key, value, id, other, isMet) => {
    expect(point(id, { [key]: value }, other)?.isMet).toBe(isMet);
  });

  test('a severity is told as level and score', () => {
    expect(point('severity', {})?.found).toEqual({ de: 'mittel (2,5)', en: 'medium (2.5)' });
  });
});

test('the file needs facts, effects, remedies and reasons (Art. 33(5)), and says what is there', () => {
  const onFile = { facts: true, effects: false, remedies: true, reasons: true };
  expect(point('document', { onFile })).toMatchObject({
    isMet: false,
    found: { de: 'Hergang, Maßnahmen, Gründe', en: 'facts, remedial action, reasons' },
    expected: { de: 'Hergang, Folgen, Maßnahmen, Gründe' },
  });
});
