import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningTest, startTestRun } from './started-run.ts';

let run: RunningTest;
let control: string;

beforeEach(async () => {
  run = await startTestRun();
  const { questionnaires } = await run.client.assessments.questionnaires({ assessmentId: run.assessmentId });
  const weak = questionnaires
    .flatMap(({ questions }) => questions)
    .find((question) => question.control !== null && question.minLevel === 'normal');
  control = weak?.control ?? '';
  await run.say(weak?.id ?? '', 'missing', 'gibt es nicht');
  await run.fulfilTheRest();
});
afterEach(async () => {
  expect(run.incidents).toEqual([]);
  await run.close();
});

const compensation = {
  text: 'Wir verschlüsseln vor der Übergabe selbst.',
  acceptedBy: 'Tilo Harms',
  acceptedOn: '2026-11-20',
  validUntil: '2026-11-23',
  hash: null,
};
type Given = typeof compensation | null;
const compensate = (given: Given, named = control) =>
  run.client.assessments.compensate({ assessmentId: run.assessmentId, control: named, compensation: given });
const level = async () => (await run.get()).result.levels.find((each) => each.control === control);
const blocks = async () =>
  (await run.get()).result.findings.some(
    ({ id, severity, compensation: made }) =>
      id === `level:${control}` && severity === 'blocker' && !made?.isInForce,
  );

describe('A control that is weaker than needed', () => {
  it('blocks until somebody accepts what makes up for it; undo and redo follow', async () => {
    expect(await blocks()).toBe(true);
    await compensate(compensation);
    expect(await blocks()).toBe(false);
    expect((await level())?.compensation).toMatchObject({ acceptedBy: 'Tilo Harms', isInForce: true });
    await run.client.vault.undo();
    expect(await blocks()).toBe(true);
    await run.client.vault.redo();
    expect(await blocks()).toBe(false);
    await compensate(null);
    expect(await blocks()).toBe(true);
  });

  it('blocks again the day after the last day of the compensation', async () => {
    await compensate(compensation);
    run.setNow('2026-11-24T08:00:00.000Z');
    expect(await blocks()).toBe(true);
    expect((await level())?.compensation?.isInForce).toBe(false);
  });

  it.each<[string, Partial<typeof compensation>, string]>([
    ['accepted tomorrow', { acceptedOn: '2026-11-24', validUntil: '2026-12-01' }, 'TIME_IN_FUTURE'],
    ['over before it begins', { validUntil: '2026-11-19' }, 'DATES_REVERSED'],
    ['shown by a file that is not there', { hash: 'b'.repeat(64) as never }, 'RECORD_NOT_FOUND'],
  ])('is not compensated by what is %s', async (_name, changes, code) => {
    await expect(compensate({ ...compensation, ...changes })).rejects.toMatchObject({ code });
    expect(await blocks()).toBe(true);
  });

  it('is one that the run knows', async () => {
    await expect(compensate(compensation, 'none')).rejects.toMatchObject({ code: 'FINDING_UNKNOWN' });
  });
});
