import { describe, expect, test } from 'vitest';
import { answer, profile, requestLog } from './logged-request.ts';

const log = requestLog();

describe('answering', () => {
  test('fixes the request until it is reopened with a reason; the answer stays on file', async () => {
    const requestId = await log.log();
    await log.requests().answer({ requestId, answer });
    expect(await log.get(requestId)).toMatchObject({
      state: 'answered',
      answer: { ...answer, isLate: false },
      deleteOn: '2029-11-23',
    });
    const refused = { code: 'REQUEST_ANSWERED', data: { answeredOn: '2026-11-23' } };
    await expect(log.requests().saveProfile({ requestId, profile })).rejects.toMatchObject(refused);
    await expect(log.requests().answer({ requestId, answer })).rejects.toMatchObject(refused);
    await expect(log.requests().remove({ requestId })).rejects.toMatchObject(refused);
    await log.requests().addStep({ requestId, at: '2026-11-23T08:00:00.000Z', text: 'Empfänger bestätigt' });
    await expect(log.requests().reopen({ requestId, reason: ' ' })).rejects.toMatchObject({
      code: 'REASON_MISSING',
    });
    await log.requests().reopen({ requestId, reason: 'Ein Ordner fehlte' });
    expect(await log.get(requestId)).toMatchObject({
      state: 'open',
      answer: null,
      deleteOn: null,
      earlierAnswers: [
        {
          ...answer,
          reopenedAt: '2026-11-23T08:40:00.000Z',
          reopenedBy: 'Mara Lindqvist',
          reason: 'Ein Ordner fehlte',
        },
      ],
    });
    await expect(log.requests().reopen({ requestId, reason: 'x' })).rejects.toMatchObject({
      code: 'REQUEST_NOT_ANSWERED',
    });
    await log.requests().answer({ requestId, answer: { ...answer, result: 'refused' } });
    expect(await log.get(requestId)).toMatchObject({ state: 'refused', answer: { result: 'refused' } });
  });

  test('keeps the letter while it is being written, and lets it go with the answer', async () => {
    const requestId = await log.log();
    const draft = { result: 'partly', language: 'de', text: 'Guten Tag,' } as const;
    await log.requests().saveDraft({ requestId, draft });
    await log.requests().saveDraft({ requestId, draft: { ...draft, text: 'Guten Tag, auf Ihren Antrag' } });
    expect((await log.get(requestId)).draft?.text).toBe('Guten Tag, auf Ihren Antrag');
    await log.engine().client.vault.undo();
    expect((await log.get(requestId)).draft).toEqual(draft);
    await log.requests().answer({ requestId, answer });
    expect((await log.get(requestId)).draft).toBeNull();
    await expect(log.requests().saveDraft({ requestId, draft })).rejects.toMatchObject({
      code: 'REQUEST_ANSWERED',
    });
  });

  test('knows whether it came too late', async () => {
    const requestId = await log.log({ receivedOn: '2026-10-22' });
    await log.requests().answer({ requestId, answer });
    expect((await log.get(requestId)).answer?.isLate).toBe(false);
    const late = await log.log({ receivedOn: '2026-10-21' });
    await log.requests().answer({ requestId: late, answer });
    expect((await log.get(late)).answer?.isLate).toBe(false);
    const later = await log.log({ receivedOn: '2026-10-20' });
    await log.requests().answer({ requestId: later, answer });
    expect((await log.get(later)).answer?.isLate).toBe(true);
  });

  test.each([
    ['2026-11-24', 'TIME_IN_FUTURE'],
    ['2026-11-01', 'DATES_REVERSED'],
  ])('on %s is refused', async (on, code) => {
    const requestId = await log.log();
    await expect(log.requests().answer({ requestId, answer: { ...answer, on } })).rejects.toMatchObject({
      code,
    });
    expect((await log.get(requestId)).answer).toBeNull();
  });
});
