import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Breach } from '../../../src-main/contract/breach-view.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import { openTestSample, type TestEngine } from '../open-engine.ts';

const sample = loadTemplates(new URL('../../../templates', import.meta.url).pathname).sampleCompany();
const { incidents, drills } = sample.breaches;

const now = Date.parse('2026-11-23T08:40:00.000Z');
const hoursFromNow = (instant: string | null | undefined) => (Date.parse(instant ?? '') - now) / 3_600_000;

describe.each(['de', 'en'] as const)('the breaches of the sample in "%s"', (language) => {
  let engine: TestEngine;
  const cases = new Map<string, Breach>();

  beforeAll(async () => {
    engine = await openTestSample(undefined, language);
    for (const { id } of [...incidents, ...drills])
      cases.set(id, await engine.client.breaches.get({ breachId: id, asOf: null }));
  }, 60_000);
  afterAll(async () => {
    expect(engine.incidents).toEqual([]);
    await engine.close();
  });

  const caseOf = (id: string): Breach => {
    const found = cases.get(id);
    if (!found) throw new Error(`The sample has no case ${id}`);
    return found;
  };

  test('are two in the log, the closed one first in number, and three drills apart from them', async () => {
    const log = await engine.client.breaches.list({ view: 'all', search: '' });
    expect(log.rows.map(({ id, number, state }) => [id, number, state])).toEqual([
      ['in-formulare', '2026-02', 'running'],
      ['in-postfach', '2026-01', 'closed'],
    ]);
    expect(log.clockDoubt).toBeNull();
    const held = await engine.client.breaches.list({ view: 'drills', search: '' });
    expect(held.rows.map(({ id }) => id)).toEqual(['dr-telefon', 'dr-ransom', 'dr-notebook']);
  });

  test('hold every fact, answer, task and letter that the sample names', () => {
    for (const { id, facts, tasks, letters, notices, decisions } of incidents) {
      const { entries, ...found } = caseOf(id);
      const texts = entries.filter(({ kind }) => kind === 'fact').map(({ text }) => text);
      expect(texts.toSorted()).toEqual(facts.map(({ text }) => text[language]).toSorted());
      expect(found.tasks.map(({ text }) => text).toSorted()).toEqual(
        tasks.map(({ text }) => text[language]).toSorted(),
      );
      expect(found.letters.map(({ kind, addressees }) => [kind, addressees])).toEqual(
        letters.map(({ kind, addressees }) => [kind, addressees]),
      );
      expect(found.notices.map(({ phase }) => phase)).toEqual(notices.map(({ phase }) => phase));
      expect(found.decisions).toHaveLength(decisions.length);
    }
  });

  test.each(incidents)(
    '$id: the arithmetic of the severity comes to what the sample expects',
    ({ id, severity }) => {
      const [judged] = caseOf(id).severities;
      expect(judged?.answer.score).toBe(severity.expected.score);
      expect(judged?.level).toBe(severity.expected.level);
    },
  );

  test('the running one has 52 hours left and waits for its first notification', () => {
    const running = caseOf('in-formulare');
    expect(hoursFromNow(running.clock.dueAt)).toBe(52);
    expect(running).toMatchObject({ nextStep: 'sendInitial', state: 'running', vendorId: 'v-halyard' });
    expect(running.clock.processor).toMatchObject({ isLate: false });
    expect(running.clock.readings).not.toBeNull();
    const open = running.nextNotice.fields.filter(
      ({ isMandatory, state }) => isMandatory && state === 'missing',
    );
    expect(open.map(({ id }) => id)).toEqual(['recordCount']);
  });

  test('what would change its risk is the one fact that is still looked into', () => {
    const { recommendation, particulars } = caseOf('in-formulare');
    expect(recommendation.wouldChange.map(({ fact }) => fact)).toEqual(['specialCategories']);
    const looked = particulars.find(({ particular }) => particular.key === 'specialCategories');
    expect(looked).toMatchObject({ certainty: 'pending', followsOn: '2026-11-24' });
  });

  test('its state of knowledge grows: what was unknown at first is proven six hours ago', async () => {
    const at = async (hours: number) => {
      const asOf = new Date(now + hours * 3_600_000).toISOString();
      const { particulars } = await engine.client.breaches.get({ breachId: 'in-formulare', asOf });
      return particulars.find(({ particular }) => particular.key === 'exfiltration')?.particular.value;
    };
    expect(await at(-19)).toBeUndefined();
    expect(await at(-7)).toBe('unknown');
    expect(await at(-6)).toBe('proven');
  });

  test('the closed one was notified 41 hours after awareness, in three phases, and its people were told', () => {
    const closed = caseOf('in-postfach');
    const [initial, followUp] = closed.notices;
    const after = Date.parse(initial?.at ?? '') - Date.parse(closed.clock.awareAt ?? '');
    expect(after).toBe(41 * 3_600_000);
    expect(closed.notices.map(({ phase, isLate }) => [phase, isLate])).toEqual([
      ['initial', false],
      ['followUp', false],
      ['final', false],
    ]);
    const changed = followUp?.content.fields.filter(({ change }) => change !== 'unchanged');
    expect(changed?.map(({ id, change }) => [id, change])).toEqual([
      ['subjectCount', 'corrected'],
      ['recordCount', 'new'],
      ['subjectsInformed', 'new'],
    ]);
    expect(closed.letters.every(({ sent }) => sent !== null)).toBe(true);
    expect(closed.lessons).not.toBe('');
    expect(closed).toMatchObject({ state: 'closed', nextStep: 'nothing', closeObstacles: [] });
  });

  test('nothing in them lies in the future, nor was anything known before it happened', () => {
    const entries = incidents.flatMap(({ id }) => caseOf(id).entries);
    expect(entries.filter(({ recordedAt }) => Date.parse(recordedAt) > now)).toEqual([]);
    expect(entries.filter(({ knownAt, recordedAt }) => knownAt > recordedAt)).toEqual([]);
    const early = ({ happenedAt, knownAt }: (typeof entries)[number]) => (happenedAt ?? '') > knownAt;
    expect(entries.filter(early)).toEqual([]);
  });

  test.each(drills)('$id was held for its minutes, and its debrief says what its result says', (drill) => {
    const { drill: held } = caseOf(drill.id);
    expect(hoursFromNow(held?.startedAt)).toBe(drill.heldDays * 24);
    expect(held?.debrief).toMatchObject({
      minutes: drill.minutes,
      result: drill.result[language],
      lessons: drill.lessons[language],
    });
    const missed = held?.debrief?.points.flatMap(({ id, isMet }) => (isMet === false ? [id] : []));
    const expected: Record<string, string[]> = {
      'dr-telefon': ['severity', 'document'],
      'dr-ransom': ['kinds'],
      'dr-notebook': [],
    };
    expect(missed).toEqual(expected[drill.id]);
  });

  test('speaks one language throughout', () => {
    const other = language === 'de' ? 'en' : 'de';
    for (const { id, title, tasks } of incidents) {
      expect(caseOf(id).title).toBe(title[language]);
      const foreign = new Set(tasks.map(({ text }) => text[other]));
      expect(caseOf(id).tasks.filter(({ text }) => foreign.has(text))).toEqual([]);
    }
  });
});
