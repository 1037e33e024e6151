import type { AnswerValue, Assessment } from '../../../src-main/contract/assessments.ts';
import type { ProcessingLocation, ServiceProfile } from '../../../src-main/contract/vendor-record.ts';
import type { PdfPrinter } from '../../../src-main/engine/kernel/engine-context.ts';
import { openTestVault, type TestEngine } from '../open-engine.ts';

export const service: ServiceProfile = {
  name: 'Newsletter-Versand',
  purpose: 'Versand und Anmeldung',
  role: 'processor',
  dataCategories: ['Kontaktdaten'],
  hasSpecialCategories: false,
  hasHrData: false,
  hasProfessionalSecrecy: false,
  peopleCategories: ['Interessenten'],
  volume: '',
  protectionNeed: 'normal',
};

export const germanHosting: Omit<ProcessingLocation, 'id'> & { id: null } = {
  id: null,
  country: 'DE',
  place: 'Frankfurt am Main',
  kind: 'storage',
  tool: 'none',
  fallback: null,
  sccComplete: null,
  sccModuleOk: null,
  tiaDone: null,
  tiaResult: null,
};

/** What a run is about. */
export interface RunIds {
  vendorId: string;
  serviceId: string;
  assessmentId: string;
}

export interface RunningTest extends TestEngine, RunIds {
  get(id?: string): Promise<Assessment>;
  say(questionId: string, value: AnswerValue | null, note?: string): Promise<void>;
  /** Answers every question that is asked and open. */
  fulfilTheRest(id?: string): Promise<void>;
}

/** A vault with one German vendor, hosted in Germany, and a run that has just started. */
export async function startTestRun(printer?: PdfPrinter): Promise<RunningTest> {
  const engine = await openTestVault(printer);
  return runningTest(engine, await beginRun(engine));
}

/** Writes the vendor and starts the run. */
export async function beginRun(engine: TestEngine): Promise<RunIds> {
  const vendor = await engine.client.vendors.create({ name: 'LeadHafen GmbH', seatCountry: 'DE', service });
  const serviceId = vendor.services[0]?.id ?? '';
  await engine.client.vendors.saveLocation({ serviceId, location: germanHosting });
  const { assessmentId } = await engine.client.assessments.start({ serviceId, assessor: 'Clara Brandt' });
  return { vendorId: vendor.id, serviceId, assessmentId };
}

/** A run that was started in this file. */
export function runningTest(engine: TestEngine, ids: RunIds): RunningTest {
  const { assessmentId } = ids;
  const get = (id = assessmentId) => engine.client.assessments.get({ assessmentId: id });
  const sayIn = async (id: string, questionId: string, value: AnswerValue | null, note = '') => {
    await engine.client.assessments.answer({
      assessmentId: id,
      questionId,
      value,
      note,
      quote: '',
      place: '',
    });
  };
  const fulfilTheRest = async (id = assessmentId) => {
    const run = await get(id);
    const { questionnaires } = await engine.client.assessments.questionnaires({ assessmentId: id });
    const skipped = new Set([
      ...run.result.hidden.map(({ questionId }) => questionId),
      ...run.answers.filter(({ value }) => value !== null).map(({ questionId }) => questionId),
    ]);
    const open = questionnaires
      .flatMap(({ questions }) => questions)
      .filter(({ id: each }) => !skipped.has(each));
    for (const question of open) await sayIn(id, question.id, 'fulfilled');
  };
  return {
    ...engine,
    ...ids,
    get,
    say: (questionId, value, note) => sayIn(assessmentId, questionId, value, note),
    fulfilTheRest,
  };
}
