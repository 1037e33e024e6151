import type { TransferLaw } from '../../../contract/law.ts';
import { type TransferPointVerdict, TransferVerdict } from '../../../contract/transfer.ts';
import type {
  TransferFilter,
  TransferRow,
  TransferSubject,
  TransferTia,
} from '../../../contract/transfer-register.ts';
import type { Day, Id } from '../../../contract/values.ts';
import { foldText } from '../../kernel/folded-text.ts';
import { findCountry } from '../../law/countries.ts';
import { hasFallback } from '../../law/service-transfer.ts';
import { possibleTools } from '../../law/transfer-tools.ts';
import {
  importerOf,
  type JudgedPoint,
  judgeService,
  type PlacedService,
  placeOf,
  pointId,
} from './placed-service.ts';

/** What is kept here about the transfer impact assessment of a place. */
export interface KeptTia {
  assessmentId: Id;
  /** Null while it is a draft. */
  conclusion: { on: Day; reviewOn: Day } | null;
}

export interface RegisterQuestion {
  day: Day;
  law: TransferLaw;
  company: string;
  /** By kind and id of the place it is about. */
  assessments: ReadonlyMap<string, KeptTia>;
}

/** Lines of the register for one service: everything outside the EEA or unknown (Art. 30(1)(e), Art. 44 GDPR). */
export function registerRows(placed: PlacedService, question: RegisterQuestion): TransferRow[] {
  const { points } = judgeService(placed, question.day, question.law);
  return points
    .filter(({ verdict }) => verdict.class !== 'eea')
    .map((point) => rowOf(point, placed, question));
}

function rowOf(point: JudgedPoint, placed: PlacedService, question: RegisterQuestion): TransferRow {
  const { verdict, location, node } = point;
  const { vendor, service } = placed;
  const facts = location ?? node;
  const tool = facts?.tool ?? 'none';
  const subject = subjectOf(point);
  const dpf = node ? node.dpf : vendor.dpf;
  return {
    id: pointId(point, placed),
    kind: verdict.kind,
    subject,
    vendorId: vendor.id,
    vendor: vendor.name,
    serviceId: service.id,
    service: service.name,
    exporter: exporterOf(point, placed, question.company),
    importer: importerOf(point, placed),
    place: placeOf(point, placed),
    country: findCountry(verdict.country, question.law)?.code ?? null,
    seat: node || verdict.kind === 'parent' ? null : vendor.seatCountry,
    class: verdict.class,
    tool,
    tools: possibleTools(verdict.country, question.day, question.law),
    dpfCheckedOn: tool === 'dpf' && dpf && node === null ? (vendor.dpf?.checkedOn ?? null) : null,
    hasFallback: facts !== null && hasFallback(facts),
    tia: tiaOf(point, placed, subject, question),
    rule: verdict.rule,
    verdict: verdict.verdict,
    reason: verdict.basis,
    dataCategories: service.dataCategories,
    hasHrData: service.hasHrData,
    hasSpecialCategories: service.hasSpecialCategories,
    since: node ? node.since : vendor.startsOn,
  };
}

/** Who hands the data over: the company to its vendor, the vendor or a link of its chain to the next one. */
function exporterOf(
  { verdict, node }: JudgedPoint,
  { vendor, service }: PlacedService,
  company: string,
): string {
  if (node) return service.subProcessors.find(({ id }) => id === node.parentId)?.name ?? vendor.name;
  return verdict.kind === 'parent' ? vendor.legalName || vendor.name : company;
}

function subjectOf({ location, node }: JudgedPoint): TransferSubject | null {
  if (location) return { kind: 'location', id: location.id };
  return node ? { kind: 'subProcessor', id: node.id } : null;
}

/** An assessment is due where no adequacy decision carries (Art. 46 GDPR); one that is there is told anyway. */
function tiaOf(
  { verdict, location, node }: JudgedPoint,
  { vendor }: PlacedService,
  subject: TransferSubject | null,
  { day, assessments }: RegisterQuestion,
): TransferTia {
  const kept = subject ? assessments.get(`${subject.kind}:${subject.id}`) : undefined;
  const facts = location ?? node;
  const isDone = facts?.tiaDone === true;
  const base = { result: facts?.tiaResult ?? null, assessmentId: kept?.assessmentId ?? null };
  if (isDone && kept?.conclusion) {
    const { on, reviewOn } = kept.conclusion;
    return { ...base, state: reviewOn <= day ? 'reviewDue' : 'done', on, reviewOn };
  }
  if (isDone) return { ...base, state: 'done', on: vendor.tiaOn, reviewOn: null };
  if (kept) return { ...base, state: 'draft', on: null, reviewOn: null };
  const state = isNeeded(verdict) ? 'missing' : 'notNeeded';
  return { ...base, state, on: null, reviewOn: null };
}

function isNeeded({ class: standing, kind }: TransferPointVerdict): boolean {
  return kind !== 'provider' && kind !== 'parent' && (standing === 'third' || standing === 'unknown');
}

/** Whether a line is shown under a filter; every word that was typed must be found. */
export function isShownRow(row: TransferRow, filter: TransferFilter): boolean {
  const among = <Value>(values: readonly Value[], value: Value) =>
    values.length === 0 || values.includes(value);
  if (!among(filter.verdicts, row.verdict) || !among(filter.tools, row.tool)) return false;
  if (!among(filter.tia, row.tia.state)) return false;
  if (filter.countries.length > 0 && (row.country === null || !filter.countries.includes(row.country)))
    return false;
  const words = foldText(filter.search).split(/\s+/).filter(Boolean);
  const text = foldText(
    [
      row.vendor,
      row.service,
      row.exporter,
      row.importer,
      row.place,
      row.country ?? '',
      ...row.dataCategories,
    ].join(' '),
  );
  return words.every((word) => text.includes(word));
}

/** The gravest first, then by vendor, service and importer. */
export function inOrder(rows: readonly TransferRow[]): TransferRow[] {
  const grave = (row: TransferRow) => -TransferVerdict.options.indexOf(row.verdict);
  const names = new Intl.Collator('de', { numeric: true });
  return rows.toSorted(
    (one, other) =>
      grave(one) - grave(other) ||
      names.compare(one.vendor, other.vendor) ||
      names.compare(one.service, other.service) ||
      names.compare(one.importer, other.importer),
  );
}
