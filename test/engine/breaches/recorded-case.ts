import { afterEach, beforeEach, expect } from 'vitest';
import type { NewNotice } from '../../../src-main/contract/breach-notification.ts';
import type { Particular } from '../../../src-main/contract/breach-particulars.ts';
import type { BreachTask, NewBreachDecision } from '../../../src-main/contract/breach-record.ts';
import { openTestVault, type TestEngine } from '../open-engine.ts';

/** When the case became known, which is the present when a test begins. */
export const start = '2026-11-23T08:40:00.000Z';
/** 72 hours later. */
export const dueAt = '2026-11-26T08:40:00.000Z';

/** A case of a company in Kiel, recorded for each test of a file, and what is done in it. */
export interface RecordedCase {
  engine: TestEngine;
  breachId: string;
}

/** Registers the hooks; the returned object is filled before each test. */
export function recordedCase(): RecordedCase {
  const recorded = {} as RecordedCase;
  beforeEach(async () => {
    const engine = await openTestVault();
    const { client } = engine;
    const profile = await client.company.profile();
    await client.company.saveProfile({ ...profile, region: 'DE-SH', city: 'Kiel', street: 'Uferkai 12' });
    const { breachId } = await client.breaches.record({
      title: 'Offener Export',
      awareness: { at: start, scenario: 'own_detection' },
      awarenessReason: '',
      reportedBy: 'Mara Lindqvist',
      kinds: ['confidentiality'],
      people: { from: 1800, to: 1800 },
      dataCategories: ['E-Mail-Adressen'],
      vendorId: null,
    });
    Object.assign(recorded, { engine, breachId });
  });
  afterEach(async () => {
    expect(recorded.engine.incidents).toEqual([]);
    await recorded.engine.close();
  });
  return recorded;
}

/** The case as it stands, or as it stood. */
export function breach({ engine, breachId }: RecordedCase, asOf: string | null = null) {
  return engine.client.breaches.get({ breachId, asOf });
}

/** The value of an answer. */
export async function valueIn(recorded: RecordedCase, key: string, asOf: string | null = null) {
  const { particulars } = await breach(recorded, asOf);
  return particulars.find(({ particular }) => particular.key === key)?.particular.value;
}

/** The entry that holds an answer. */
export async function basisOf(recorded: RecordedCase, key: string): Promise<string | null> {
  const { particulars } = await breach(recorded);
  return particulars.find(({ particular }) => particular.key === key)?.entryId ?? null;
}

/** Answers a question on the basis of the answer that stands. */
export async function answer(recorded: RecordedCase, particular: Particular, reason = '') {
  return recorded.engine.client.breaches.setParticular({
    breachId: recorded.breachId,
    particular,
    certainty: 'known',
    followsOn: null,
    knownAt: null,
    source: '',
    reason,
    basedOn: await basisOf(recorded, particular.key),
  });
}

/** Decides about risk, authority or people. */
export function decide({ engine, breachId }: RecordedCase, decision: NewBreachDecision['decision']) {
  const by = 'Mara Lindqvist';
  const reason = 'Namen bei Unbekannten';
  return engine.client.breaches.decide({
    breachId,
    decision: { decision, exemption: null, reason, by, role: '', dpoOpinion: '' },
  });
}

/** Records a notification to the authority. */
export function notify({ engine, breachId }: RecordedCase, part: Partial<NewNotice> = {}) {
  return engine.client.breaches.notifyAuthority({
    breachId,
    notice: {
      phase: 'initial',
      at: start,
      by: 'Mara Lindqvist',
      channel: 'Online-Formular',
      reference: '',
      delayReason: '',
      nextUpdateOn: '2026-11-30',
      note: '',
      ...part,
    },
  });
}

/** Adds a measure. */
export function addMeasure({ engine, breachId }: RecordedCase, part: Partial<BreachTask> = {}) {
  const task = {
    id: null,
    kind: 'measure',
    text: 'Link gesperrt',
    ownerId: null,
    dueAt: null,
    doneAt: null,
  } as const;
  return engine.client.breaches.saveTask({ breachId, task: { ...task, ...part } });
}
