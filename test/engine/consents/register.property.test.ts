import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newsletter, openTestRegister, type TestRegister } from './open-register.ts';

/** Something that people do with a text; times are counted in steps of ten minutes. */
type Act =
  | { kind: 'publish' | 'rename' | 'undo' }
  | { kind: 'use'; place: number; version: number; step: number }
  | { kind: 'end'; place: number; step: number }
  | { kind: 'retract'; change: number }
  | { kind: 'withdraw'; version: number };

const places = 2;
const steps = 24;
/** Five hours around the night of 25 October 2026, in which Berlin has 2:00 to 3:00 twice. */
const start = Date.parse('2026-10-24T23:00:00.000Z');
const instantOf = (step: number) => new Date(start + step * 600_000).toISOString();

const place = fc.nat(places - 1);
const step = fc.nat(steps);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('publish' as const) }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('use' as const), place, version: fc.nat(4), step }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('end' as const), place, step }) },
  fc.record({ kind: fc.constant('retract' as const), change: fc.nat(8) }),
  fc.record({ kind: fc.constantFrom('rename' as const, 'undo' as const) }),
  fc.record({ kind: fc.constant('withdraw' as const), version: fc.nat(4) }),
);

/** What may be refused here; anything else is a defect. */
const refusals = ['USE_BEFORE_PUBLICATION', 'USE_CHANGE_EXISTS', 'VERSION_WITHDRAWN', 'ALREADY_ARCHIVED'];

/** What should have come of the acts, kept in the simplest way that could be right. */
interface Expected {
  /** What its name begins with, so that the register can be asked for this text alone. */
  name: string;
  versions: { id: string; hash: string; publishedAt: number }[];
  changes: { id: string; place: number; at: number; versionId: string | null }[];
}

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(async () => {
  expect(register.engine.incidents).toEqual([]);
  await register.engine.close();
});

/** Does one act; a refusal changes nothing. */
async function perform(
  act: Act,
  text: string,
  useIds: string[],
  known: Expected,
  now: number,
): Promise<void> {
  const { consents, vault } = register.engine.client;
  const change = async (index: number, versionId: string | null, at: string) => {
    const id = await register.use(useIds[index] ?? '', versionId, at);
    known.changes.push({ id, place: index, at: Date.parse(at), versionId });
  };
  switch (act.kind) {
    case 'publish': {
      const id = await register.publish(text, `Fassung ${known.versions.length + 1}`);
      const version = (await register.get(text)).versions.find((one) => one.id === id);
      known.versions.push({ id, hash: version?.hash ?? '', publishedAt: now });
      return;
    }
    case 'rename':
      await consents.saveProfile({
        textId: text,
        profile: { ...newsletter, name: `${known.name}, umbenannt um ${now}` },
      });
      return;
    case 'use': {
      const version = known.versions[act.version];
      return version && change(act.place, version.id, instantOf(act.step));
    }
    case 'end':
      return change(act.place, null, instantOf(act.step));
    case 'retract': {
      const [taken] = known.changes.slice(act.change, act.change + 1);
      if (!taken) return;
      await consents.retractChange({ changeId: taken.id, reason: 'war nicht so' });
      known.changes.splice(act.change, 1);
      return;
    }
    case 'undo': {
      await change(0, null, instantOf(steps + 1));
      await vault.undo();
      known.changes.pop();
      return;
    }
    case 'withdraw': {
      const versionId = known.versions[act.version]?.id;
      if (versionId) await consents.withdraw({ versionId, by: 'Mara Lindqvist', reason: 'überholt' });
    }
  }
}

/** The version that a place shows by what was done last before. */
function expectedAt({ changes }: Expected, index: number, at: number): string | null {
  const before = changes.filter((change) => change.place === index && change.at <= at);
  return before.toSorted((one, other) => other.at - one.at)[0]?.versionId ?? null;
}

/** Performs the acts a minute apart; returns how many were not refused. */
async function performAll(
  acts: readonly Act[],
  text: string,
  useIds: string[],
  known: Expected,
): Promise<number> {
  let performed = 0;
  for (const [index, one] of acts.entries()) {
    const now = start + (index + 1) * 60_000;
    register.engine.setNow(new Date(now).toISOString());
    const refusal = await perform(one, text, useIds, known, now).then(
      () => null,
      ({ code }: { code: string }) => code,
    );
    if (refusal === null) performed += 1;
    else expect(refusals).toContain(refusal);
  }
  return performed;
}

/** The hash that a version got when it was published is its hash for ever, and that of its canonical form. */
async function expectSameHashes(text: string, known: Expected): Promise<void> {
  const { versions } = await register.get(text);
  for (const { id, hash } of known.versions) {
    const version = versions.find((one) => one.id === id);
    expect(version?.hash).toBe(hash);
    expect(
      createHash('sha256')
        .update(version?.canonical ?? '')
        .digest('hex'),
    ).toBe(hash);
  }
}

/** Timeline, answer and register of an instant say what was done last before it. */
async function expectSameDay(text: string, useIds: string[], known: Expected, at: number): Promise<void> {
  const { consents } = register.engine.client;
  const instant = new Date(at).toISOString();
  const { uses } = await register.get(text);
  const { answers } = await consents.wordingsOf({ text, at: instant });
  for (const [index, useId] of useIds.entries()) {
    const expected = expectedAt(known, index, at);
    const holding = (uses.find(({ id }) => id === useId)?.periods ?? []).filter(
      ({ from, to }) => Date.parse(from) <= at && (to === null || at < Date.parse(to)),
    );
    expect(holding.length).toBeLessThanOrEqual(1);
    expect(holding[0]?.versionId ?? null).toBe(expected);
    expect(answers.find(({ use }) => use.id === useId)?.version?.id ?? null).toBe(expected);
  }
  const { rows } = await consents.list({
    kinds: ['consent'],
    asOf: instant,
    search: known.name,
    isArchived: false,
  });
  const row = rows.find(({ id }) => id === text);
  const published = known.versions.filter(({ publishedAt }) => publishedAt <= at);
  expect([row?.version ?? 0, row?.hash]).toEqual([published.length, published.at(-1)?.hash]);
  const shown = useIds.filter((_id, index) => expectedAt(known, index, at) !== null);
  expect(row?.uses ?? 0).toBe(shown.length);
}

test('whatever is published, used and ended: one version per place at every instant, the same hash for ever, and each day as the timeline says', async () => {
  let performed = 0;
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 16 }), fc.nat(steps), async (acts, asked) => {
      register.engine.setNow(instantOf(0));
      const name = `Lauf ${++runs}.`;
      const text = await register.create({ name });
      const useIds = [await register.place(text, 'Website'), await register.place(text, 'Messe')];
      const known: Expected = { name, versions: [], changes: [] };
      performed += await performAll(acts, text, useIds, known);
      await expectSameHashes(text, known);
      const instants = [
        Date.parse(instantOf(asked)),
        ...known.versions.slice(-1).map(({ publishedAt }) => publishedAt),
      ];
      for (const instant of instants)
        for (const second of [-1000, 0, 1000]) await expectSameDay(text, useIds, known, instant + second);
    }),
    { numRuns: 60 },
  );
  expect(performed).toBeGreaterThan(200);
}, 60_000);
