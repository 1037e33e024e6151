import type { Id } from '../../../contract/values.ts';
import type { Service } from '../../../contract/vendor-record.ts';
import { addEvidence, answerQuestion } from '../../assessments/answer-question.ts';
import { keptQuestionnaires, knownRun } from '../../assessments/known-run.ts';
import { answersOf } from '../../assessments/repo/answers.ts';
import { runningRun } from '../../assessments/repo/runs.ts';
import { startRun } from '../../assessments/start-run.ts';
import { actorOf } from '../../kernel/audit/repo.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { CommandTools } from '../../kernel/engine-context.ts';
import { saveDocument } from '../../vendors/change-documents.ts';
import { saveLocation, saveService, saveSubProcessor } from '../../vendors/change-services.ts';
import { saveProfile } from '../../vendors/change-vendor.ts';
import { vendorOf } from '../../vendors/vendor-of.ts';
import { inOrder } from './item-of-vendor.ts';
import { saysTheSame } from './plan-vendor.ts';
import type { ReadSelection } from './read-selection.ts';
import type { VendorItem } from './selection-format.ts';
import { fillService, serviceProfile, stored, unchecked } from './take-vendor.ts';
import type { Turning } from './turning.ts';

type ServiceItem = VendorItem['services'][number];
type AnswerItem = NonNullable<ServiceItem['answers']>[number];
interface Merging {
  tools: CommandTools;
  turning: Turning;
  selection: ReadSelection;
}

/** Enters what a merged vendor has more or otherwise; parts that are here already stand first in its lists. */
export function mergeVendor(
  tools: CommandTools,
  turning: Turning,
  selection: ReadSelection,
  vendorId: Id,
  merged: VendorItem,
): void {
  const merging = { tools, turning, selection };
  const vendor = vendorOf(tools, vendorId);
  mergeProfile(merging, vendorId, merged);
  const known = new Set(vendor.documents.flatMap(({ attachment }) => attachment?.hash ?? []));
  for (const { file, ...document } of merged.documents) {
    if (file === null || known.has(file)) continue;
    turning.run((inner) => {
      const hash = stored(inner, selection, file);
      saveDocument(inner, { vendorId, document: { ...document, id: null, hash } });
    });
  }
  for (const [place, service] of merged.services.entries()) {
    const own = vendor.services[place];
    if (own) mergeService(merging, vendorId, own, service);
    else addService(merging, vendorId, service);
  }
}

function mergeProfile({ tools, turning }: Merging, vendorId: Id, { profile }: VendorItem): void {
  const { summary, ownerId, dpf: before, ...own } = vendorOf(tools, vendorId);
  const { dpf, ...words } = profile;
  const { checkedOn = null, ...listed } = before ?? {};
  const isSameListing = dpf !== null && canonicalJson(listed) === canonicalJson(dpf);
  const isSame = canonicalJson(words) === canonicalJson(pick(own, Object.keys(words)));
  if (isSame && (dpf === null || isSameListing)) return;
  // Whoever looked saw another entry of the list: nobody has looked at this one here yet.
  const listing = dpf === null ? before : { ...dpf, checkedOn: isSameListing ? checkedOn : null };
  turning.run((inner) =>
    saveProfile(inner, { vendorId, profile: { ...words, dpf: listing, summary, ownerId } }),
  );
}

function pick(record: object, names: readonly string[]): object {
  const wanted = new Set(names);
  return Object.fromEntries(Object.entries(record).filter(([name]) => wanted.has(name)));
}

function addService({ tools, turning, selection }: Merging, vendorId: Id, service: ServiceItem): void {
  const serviceId = tools.newId();
  turning.run((inner) => {
    saveService(inner, { vendorId, service: { ...serviceProfile(service), id: serviceId } });
    fillService(inner, selection, serviceId, service);
    inner.undoWith('vendors.removeService', { serviceId });
  });
}

function mergeService(merging: Merging, vendorId: Id, own: Service, merged: ServiceItem): void {
  const { tools, turning } = merging;
  const { locations, subProcessors, ...profile } = own;
  if (profile.role !== merged.role)
    turning.run((inner) => saveService(inner, { vendorId, service: { ...profile, role: merged.role } }));
  for (const [place, location] of merged.locations.entries()) {
    const before = locations[place];
    if (before?.tool === location.tool) continue;
    // What was looked at belongs to the tool that stood there.
    const next = { ...location, ...unchecked, id: before?.id ?? null };
    turning.run((inner) => saveLocation(inner, { serviceId: own.id, location: next }));
  }
  const chain = inOrder(subProcessors);
  const ids: Id[] = chain.map(({ id }) => id);
  for (const [place, { above, ...link }] of merged.subProcessors.entries()) {
    const before = chain[place];
    const id = before?.id ?? tools.newId();
    ids[place] = id;
    if (before && canonicalJson(pick(before, Object.keys(link))) === canonicalJson(link)) continue;
    const parentId = before ? before.parentId : above === null ? null : (ids[above] ?? null);
    const checked = before && before.tool === link.tool ? before : { ...before, ...unchecked };
    turning.run((inner) =>
      saveSubProcessor(inner, { serviceId: own.id, subProcessor: { ...checked, ...link, id, parentId } }),
    );
  }
  fillRun(merging, own.id, merged.answers ?? []);
}

/**
 * Answers what the assessment under way has left open. Where none is under way one begins, as the plan foresees: it starts
 * with the answers of the decided one, and what the file says otherwise takes their place.
 */
function fillRun(
  { tools, turning, selection }: Merging,
  serviceId: Id,
  answers: NonNullable<ServiceItem['answers']>,
): void {
  if (answers.length === 0) return;
  const underWay = runningRun(tools.db, serviceId);
  const assessmentId =
    underWay ??
    turning.run((inner) => startRun(inner, { serviceId, assessor: actorOf(inner.db) })).assessmentId;
  const standing = new Map(answersOf(tools.db, assessmentId).map((answer) => [answer.questionId, answer]));
  const isGiven = (answer: AnswerItem) => {
    const found = standing.get(answer.questionId);
    if (!found) return false;
    if (underWay === null) return saysTheSame(found, answer);
    return found.value !== null || found.quote !== '';
  };
  const asked = new Set(
    keptQuestionnaires(tools.db, knownRun(tools.db, assessmentId)).flatMap(({ questions }) =>
      questions.map(({ id }) => id),
    ),
  );
  for (const brought of answers) {
    const { questionId, evidence, ...answer } = brought;
    if (isGiven(brought) || !asked.has(questionId)) continue;
    turning.run((inner) => answerQuestion(inner, { assessmentId, questionId, ...answer }));
    for (const { file, ...paper } of evidence)
      turning.run((inner) => {
        const hash = file === null ? null : stored(inner, selection, file);
        addEvidence(inner, { assessmentId, questionId, hash, evidence: { ...paper, certificateId: null } });
      });
  }
}
