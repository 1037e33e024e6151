import type { z } from 'zod';
import type { Answer } from '../../../contract/assessments.ts';
import type { SelectedFile, SelectedVendor } from '../../../contract/selections.ts';
import type { Id } from '../../../contract/values.ts';
import type { Service, SubProcessor, Vendor } from '../../../contract/vendor-record.ts';
import { answersOf } from '../../assessments/repo/answers.ts';
import { listRuns } from '../../assessments/repo/runs.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { vendorOf } from '../../vendors/vendor-of.ts';
import type { VendorItem } from './selection-format.ts';

type ServiceItem = VendorItem['services'][number];
type File = z.infer<typeof SelectedFile>;

/**
 * A vendor as it would leave. What a contract of ours settles stays: whether clauses are complete, what our assessment of the
 * transfer said, when we looked. So do our contacts, owner, summary, notes, and every decision.
 */
export function itemOfVendor(
  tools: QueryTools,
  { vendorId, withAnswers, files }: z.infer<typeof SelectedVendor>,
): VendorItem {
  const vendor = vendorOf(tools, vendorId);
  const chosen = new Set<string>(files);
  const fileOf = (hash: string | undefined) => (hash !== undefined && chosen.has(hash) ? hash : null);
  const answers = withAnswers ? latestAnswers(tools, vendorId) : new Map<Id, Answer[]>();
  return {
    kind: 'vendor',
    profile: {
      name: vendor.name,
      legalName: vendor.legalName,
      seatCity: vendor.seatCity,
      seatCountry: vendor.seatCountry,
      address: vendor.address,
      website: vendor.website,
      parentName: vendor.parentName,
      parentCountry: vendor.parentCountry,
      parentMitigation: vendor.parentMitigation,
      dpf: dpfOf(vendor.dpf),
    },
    documents: vendor.documents
      .filter(({ attachment }) => fileOf(attachment?.hash) !== null)
      .map(({ kind, title, language, datedOn, expiresOn, attachment }) => ({
        kind,
        title,
        language,
        datedOn,
        expiresOn,
        file: fileOf(attachment?.hash),
      })),
    services: vendor.services.map((service) => serviceItem(service, answers.get(service.id) ?? null, fileOf)),
  };
}

/** What the list of the framework says; when we looked is ours. */
function dpfOf(dpf: Vendor['dpf']): SubProcessor['dpf'] {
  return dpf && { active: dpf.active, entityMatches: dpf.entityMatches, hrCovered: dpf.hrCovered };
}

function serviceItem(
  { name, role, locations, subProcessors }: Service,
  answers: readonly Answer[] | null,
  fileOf: (hash: string | undefined) => string | null,
): ServiceItem {
  const links = inOrder(subProcessors);
  return {
    name,
    role,
    locations: locations.map(({ country, place, kind, tool }) => ({ country, place, kind, tool })),
    subProcessors: links.map((link) => ({
      name: link.name,
      purpose: link.purpose,
      city: link.city,
      country: link.country,
      parentCountry: link.parentCountry,
      dpf: link.dpf,
      since: link.since,
      until: link.until,
      tool: link.tool,
      above: link.parentId === null ? null : links.findIndex(({ id }) => id === link.parentId),
    })),
    answers:
      answers?.map(({ questionId, value, quote, place, evidence }) => ({
        questionId,
        value,
        quote,
        place,
        evidence: evidence
          .filter(({ attachment }) => fileOf(attachment?.hash) !== null)
          .map(({ title, page, datedOn, expiresOn, attachment }) => ({
            title,
            page,
            datedOn,
            expiresOn,
            file: fileOf(attachment?.hash),
          })),
      })) ?? null,
  };
}

function isOwnQuestion(id: string): boolean {
  return /^own\d+\./.test(id);
}

/** Links so that each stands after the one above it. */
export function inOrder(links: readonly SubProcessor[]): SubProcessor[] {
  const below = Map.groupBy(links, ({ parentId }) => parentId);
  const from = (parentId: Id | null): SubProcessor[] =>
    (below.get(parentId) ?? []).flatMap((link) => [link, ...from(link.id)]);
  return from(null);
}

/** Answers of the newest run of each service. */
export function latestAnswers(tools: QueryTools, vendorId: Id): Map<Id, Answer[]> {
  const latest = new Map<Id, Answer[]>();
  for (const { id, serviceId } of listRuns(tools.db, vendorId))
    if (!latest.has(serviceId))
      latest.set(
        serviceId,
        answersOf(tools.db, id).filter(
          // Questions of our own questionnaires have other numbers elsewhere: an answer would land at another question.
          ({ questionId, value, quote }) => !isOwnQuestion(questionId) && (value !== null || quote !== ''),
        ),
      );
  return latest;
}

/** Files that can be chosen: documents of the vendor and evidence of its answers. */
export function filesOfVendor(tools: QueryTools, vendorId: Id): File[] {
  const { documents } = vendorOf(tools, vendorId);
  const evidence = [...latestAnswers(tools, vendorId).values()].flat().flatMap((answer) => answer.evidence);
  const found = [...documents, ...evidence].flatMap(({ attachment }) => attachment ?? []);
  const byHash = new Map(found.map(({ hash, name, size }) => [hash, { hash, name, size }]));
  return [...byHash.values()];
}
