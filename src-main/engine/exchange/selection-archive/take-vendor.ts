import { emptyService } from '../../../contract/nothing-known.ts';
import type { Id } from '../../../contract/values.ts';
import type { ServiceProfile } from '../../../contract/vendor-record.ts';
import { addEvidence, answerQuestion } from '../../assessments/answer-question.ts';
import { keptQuestionnaires, knownRun } from '../../assessments/known-run.ts';
import { startRun } from '../../assessments/start-run.ts';
import { attachmentByHash } from '../../attachments/repo.ts';
import { storeAttachment } from '../../attachments/store.ts';
import { actorOf } from '../../kernel/audit/repo.ts';
import type { CommandTools } from '../../kernel/engine-context.ts';
import { saveDocument } from '../../vendors/change-documents.ts';
import { saveLocation, saveService, saveSubProcessor } from '../../vendors/change-services.ts';
import { createVendor, saveProfile } from '../../vendors/change-vendor.ts';
import type { ReadSelection } from './read-selection.ts';
import type { VendorItem } from './selection-format.ts';

type ServiceItem = VendorItem['services'][number];

/** What nobody has looked at here yet, or what a contract of this company would have to settle. */
export const unchecked = {
  sccComplete: null,
  sccModuleOk: null,
  tiaDone: null,
  tiaResult: null,
  fallback: null,
};

/** Enters a vendor with its services, chain and papers; its answers become a run that nobody has decided. */
export function takeVendor(
  tools: CommandTools,
  selection: ReadSelection,
  { profile, documents, services }: VendorItem,
  name: string,
): Id {
  const [first = unnamed(name), ...further] = services;
  const { id, services: entered } = createVendor(tools, {
    name,
    seatCountry: profile.seatCountry,
    service: serviceProfile(first),
  });
  const dpf = profile.dpf && { ...profile.dpf, checkedOn: null };
  saveProfile(tools, { vendorId: id, profile: { ...profile, name, dpf, summary: '', ownerId: null } });
  for (const { file, ...document } of documents) {
    const hash = file === null ? null : stored(tools, selection, file);
    saveDocument(tools, { vendorId: id, document: { ...document, id: null, hash } });
  }
  const firstId = entered[0]?.id ?? '';
  fillService(tools, selection, firstId, first);
  for (const service of further) {
    const serviceId = tools.newId();
    saveService(tools, { vendorId: id, service: { ...serviceProfile(service), id: serviceId } });
    fillService(tools, selection, serviceId, service);
  }
  tools.undoWith('vendors.archive', { vendorIds: [id] });
  return id;
}

function unnamed(name: string): ServiceItem {
  return { name, role: 'processor', locations: [], subProcessors: [], answers: null };
}

/** What the service is used for and how much is at stake is for this company to say. */
export function serviceProfile({ name, role }: ServiceItem): ServiceProfile {
  return { ...emptyService, name, role };
}

/** Enters places, chain and answers of a service. */
export function fillService(
  tools: CommandTools,
  selection: ReadSelection,
  serviceId: Id,
  { locations, subProcessors, answers }: ServiceItem,
): void {
  for (const location of locations)
    saveLocation(tools, { serviceId, location: { ...location, ...unchecked, id: null } });
  const ids: Id[] = [];
  for (const { above, ...link } of subProcessors) {
    const id = tools.newId();
    const parentId = above === null ? null : (ids[above] ?? null);
    saveSubProcessor(tools, { serviceId, subProcessor: { ...link, ...unchecked, id, parentId } });
    ids.push(id);
  }
  if (answers && answers.length > 0) takeAnswers(tools, selection, serviceId, answers);
}

function takeAnswers(
  tools: CommandTools,
  selection: ReadSelection,
  serviceId: Id,
  answers: NonNullable<ServiceItem['answers']>,
): void {
  const { assessmentId } = startRun(tools, { serviceId, assessor: actorOf(tools.db) });
  const asked = new Set(
    keptQuestionnaires(tools.db, knownRun(tools.db, assessmentId)).flatMap(({ questions }) =>
      questions.map(({ id }) => id),
    ),
  );
  for (const { questionId, evidence, ...answer } of answers) {
    // Another state of the questionnaires may ask other questions; an answer to none of them has no place.
    if (!asked.has(questionId)) continue;
    answerQuestion(tools, { assessmentId, questionId, ...answer });
    for (const { file, ...paper } of evidence) {
      const hash = file === null ? null : stored(tools, selection, file);
      addEvidence(tools, { assessmentId, questionId, hash, evidence: { ...paper, certificateId: null } });
    }
  }
}

/** The hash of a file of the selection, which is kept here from now on. */
export function stored(tools: CommandTools, selection: ReadSelection, hash: string): string {
  if (attachmentByHash(tools.db, hash)) return hash;
  const { name, content } = selection.fileOf(hash);
  return storeAttachment(tools, name, content).hash;
}
