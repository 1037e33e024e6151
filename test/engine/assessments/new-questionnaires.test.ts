import { expect, test } from 'vitest';
import { createEngine } from '../../../src-main/engine/engine.ts';
import { loadTemplates, type Templates } from '../../../src-main/engine/templates.ts';
import { passphrase, realDocumentFiles, realTableFiles } from '../open-engine.ts';
import { startTestRun } from './started-run.ts';

/** The templates as a later version would bring them: one question asks something else. */
function laterTemplates(): Templates {
  const templates = loadTemplates('templates');
  const changed = templates.questionnaires().map((questionnaire) => ({
    ...questionnaire,
    version: '2027.1',
    questions: questionnaire.questions.map((question) =>
      question.id === 'g_deadline'
        ? { ...question, text: { de: 'Neue Frage?', en: 'New question?' } }
        : question,
    ),
  }));
  return { ...templates, questionnaires: () => changed };
}

test('a new version of the questionnaires marks what changed and leaves the decided run as it was', async () => {
  const run = await startTestRun();
  const { assessmentId } = run;
  const asked = await run.client.assessments.questionnaires({ assessmentId });
  const decision = {
    result: 'reject' as const,
    by: 'Tilo Harms',
    role: '',
    residualRisk: '',
    nextReviewOn: null,
  };
  await run.client.assessments.decide({ assessmentId, decision });
  await run.privateClient.vaults.close();

  const later = createEngine({
    clock: { now: () => new Date('2027-11-22T08:00:00.000Z'), timeZone: 'Europe/Berlin' },
    newId: () => crypto.randomUUID(),
    templates: laterTemplates(),
    log: { incident: (_id, error) => expect.unreachable(String(error)) },
    printer: { print: () => Promise.reject(new Error('no printer')), close: () => Promise.resolve() },
    tableFiles: realTableFiles(),
    documentFiles: realDocumentFiles(),
    keyDerivationRounds: 1000,
  });
  await later.privateClient.vaults.open({ path: run.path, passphrase, readOnly: false });
  const second = await later.client.assessments.start({ serviceId: run.serviceId, assessor: '' });
  expect((await later.client.assessments.get(second)).changedQuestions).toEqual(['g_deadline']);
  expect(await later.client.assessments.questionnaires({ assessmentId })).toEqual(asked);
  await later.close();
  await run.close();
});
