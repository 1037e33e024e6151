import type { DeadlineSort } from '../../../src-main/contract/deadlines.ts';
import { wholeRegister } from '../../../src-main/contract/nothing-known.ts';
import { AnnualSection, AuditorSection } from '../../../src-main/contract/report-sections.ts';
import type { ReportKind, ReportRequest } from '../../../src-main/contract/reports.ts';
import type { TransferFilter } from '../../../src-main/contract/transfer-register.ts';
import { Fall } from '../../../src-main/contract/transfer-shock.ts';
import { assertNever, type Language } from '../../../src-main/contract/values.ts';
import type { VendorFilter } from '../../../src-main/contract/vendor-register.ts';
import { canHideNames } from './report-kinds.ts';

/** What the address of a preview holds. */
export interface ReportAddress {
  kind?: ReportKind | undefined;
  vendorId?: string | undefined;
  /** List of demands: which kind, and only what is overdue. */
  demandKind?: 'all' | 'demand' | 'condition' | undefined;
  isOverdue?: boolean | undefined;
  demandSearch?: string | undefined;
  assessmentId?: string | undefined;
  breachId?: string | undefined;
  /** A notification that was sent; without it the next one. */
  noticeId?: string | undefined;
  letterId?: string | undefined;
  requestId?: string | undefined;
  inquiryId?: string | undefined;
  /** Which letter of an inquiry. */
  letter?: 'cover' | 'reminder' | undefined;
  campaignId?: string | undefined;
  comparisonId?: string | undefined;
  /** A text of the consent register or a persona, and the version that is printed. */
  textId?: string | undefined;
  versionId?: string | undefined;
  /** Proof of a consent text: which place, at which instant; the register of texts has only the instant. */
  useId?: string | undefined;
  at?: string | undefined;
  personaId?: string | undefined;
  /** Register of vendors: as it stood at the end of this day. */
  day?: string | undefined;
  /** Breach file: what was known at this time. */
  asOf?: string | undefined;
  /** Registers of a period: first and last day. */
  from?: string | undefined;
  to?: string | undefined;
  /** Deadlines: only these kinds; all when left out. */
  deadlineSorts?: DeadlineSort[] | undefined;
  /** Which transfers are printed; all when left out. */
  transferFilter?: TransferFilter | undefined;
  /** Shock: what falls on `day`, each as `adequacy:US`. */
  falls?: string[] | undefined;
  transferAssessmentId?: string | undefined;
  /** Audit extract: of one record only. */
  subjectId?: string | undefined;
  /** Chapters of the annual report or of the auditor's file; all when left out. */
  sections?: string[] | undefined;
  /** People stand as numbers. */
  names?: 'anonymised' | undefined;
  language?: Language | undefined;
  filter?: VendorFilter | undefined;
}

/** The report that is asked for; null while what it is about is not chosen. */
export function requestOf(
  kind: ReportKind,
  address: ReportAddress,
  language: Language,
): ReportRequest | null {
  const request = namedRequest(kind, address, language);
  const isHidden = address.names === 'anonymised' && canHideNames(kind);
  return request && isHidden ? ({ ...request, names: 'anonymised' } as ReportRequest) : request;
}

/** Kinds about which nothing can be chosen but the language. */
type WithoutChoice =
  | 'contentMatrix'
  | 'firstFifteenMinutes'
  | 'measuresOverview'
  | 'recoverySheet'
  | 'shortcutSheet';

const withoutChoice: readonly string[] = [
  'contentMatrix',
  'firstFifteenMinutes',
  'measuresOverview',
  'recoverySheet',
  'shortcutSheet',
] satisfies WithoutChoice[];

function isWithoutChoice(kind: ReportKind): kind is WithoutChoice {
  return withoutChoice.includes(kind);
}

function namedRequest(kind: ReportKind, address: ReportAddress, language: Language): ReportRequest | null {
  const { assessmentId, comparisonId, filter, noticeId } = address;
  if (isWithoutChoice(kind)) return { kind, language };
  switch (kind) {
    case 'vendorAssessment':
    case 'letterOfDemands':
      return assessmentId ? { kind, assessmentId, language } : null;
    case 'demandList':
      return demandListOf(address, language);
    case 'deadlineList':
      return deadlineListOf(address, language);
    case 'vendorRegister':
      return { kind, filter: filter ?? wholeRegister, asOf: address.day ?? null, language };
    case 'breachFile':
    case 'breachNotification':
    case 'breachLetter':
      return breachPaperOf(kind, address, language);
    case 'consentProof':
    case 'consentRegister':
    case 'consentText':
    case 'wordingCheck':
      return consentPaperOf(kind, address, language);
    case 'campaignDossier':
    case 'campaignPage':
      return address.campaignId ? { kind, campaignId: address.campaignId, language } : null;
    case 'vendorComparison':
      return comparisonId ? { kind, comparisonId, language } : null;
    case 'personaSheet':
      return address.personaId
        ? { kind, personaId: address.personaId, versionId: address.versionId ?? null, language }
        : null;
    case 'handOverSheet':
      return address.versionId ? { kind, versionId: address.versionId, language } : null;
    case 'requestLetter':
      return address.requestId ? { kind, requestId: address.requestId, language } : null;
    case 'inquiryLetter':
      return address.inquiryId
        ? { kind, inquiryId: address.inquiryId, letter: address.letter ?? 'cover', language }
        : null;
    case 'transferRegister':
    case 'transferShock':
    case 'transferAssessment':
      return transferReportOf(kind, address, language);
    case 'subProcessorOverview':
      return { kind, vendorId: address.vendorId ?? null, language };
    case 'objectionLetter':
      return noticeId ? { kind, noticeId, language } : null;
    case 'breachRegister':
    case 'requestRegister':
    case 'annualReport':
    case 'managementPage':
    case 'auditorFile':
      return periodOrDayOf(kind, address, language);
    case 'auditExtract':
      return auditExtractOf(address, language);
    default:
      return assertNever(kind);
  }
}

/** So many days ahead the list of deadlines looks where no last day is named. */
const deadlineDays = 92;

/** Everything overdue and due until a last day. */
function deadlineListOf({ to, deadlineSorts }: ReportAddress, language: Language): ReportRequest {
  const end = new Date(Date.now() + deadlineDays * 86_400_000);
  const filter = {
    from: null,
    to: to ?? new Intl.DateTimeFormat('en-CA').format(end),
    sorts: deadlineSorts ?? [],
  };
  return { kind: 'deadlineList', filter, language };
}

/** All demands and conditions where no filter is named. */
function demandListOf(
  { demandKind, isOverdue, demandSearch }: ReportAddress,
  language: Language,
): ReportRequest {
  const filter = {
    kind: demandKind ?? ('all' as const),
    isOverdue: isOverdue ?? false,
    search: (demandSearch ?? '').slice(0, 200),
  };
  return { kind: 'demandList', filter, language };
}

/** Of a period, or as of today where no day is named; with all chapters where none is. */
function periodOrDayOf(
  kind: 'breachRegister' | 'requestRegister' | 'annualReport' | 'managementPage' | 'auditorFile',
  { from, to, day, sections }: ReportAddress,
  language: Language,
): ReportRequest | null {
  const named = <Section extends string>(all: readonly Section[]): Section[] => {
    const chosen = all.filter((one) => sections?.includes(one) ?? true);
    return chosen.length > 0 ? chosen : [...all];
  };
  if (kind === 'breachRegister' || kind === 'requestRegister')
    return from && to && from <= to ? { kind, from, to, language } : null;
  if (kind === 'annualReport')
    return from && to && from <= to
      ? { kind, from, to, sections: named(AnnualSection.options), language }
      : null;
  const asOf = day ?? new Intl.DateTimeFormat('en-CA').format(new Date());
  return kind === 'managementPage'
    ? { kind, day: asOf, language }
    : { kind, day: asOf, sections: named(AuditorSection.options), language };
}

/** The whole trail where neither a period nor a record is named. */
function auditExtractOf({ from, to, subjectId }: ReportAddress, language: Language): ReportRequest | null {
  if (from && to && from > to) return null;
  return {
    kind: 'auditExtract',
    from: from ?? null,
    to: to ?? null,
    subjectId: subjectId ?? null,
    language,
  };
}

/** Of the consent register: as it stands where no instant is named. */
function consentPaperOf(
  kind: 'consentProof' | 'consentRegister' | 'consentText' | 'wordingCheck',
  { useId, at, textId, versionId }: ReportAddress,
  language: Language,
): ReportRequest | null {
  if (kind === 'consentRegister') return { kind, at: at ?? null, language };
  if (kind === 'consentProof') return useId && at ? { kind, useId, at, language } : null;
  if (kind === 'consentText') return textId ? { kind, textId, language } : null;
  return versionId ? { kind, versionId, language } : null;
}

/** A paper of one breach: the next notification where none is named. */
function breachPaperOf(
  kind: 'breachFile' | 'breachNotification' | 'breachLetter',
  { breachId, noticeId, letterId, asOf }: ReportAddress,
  language: Language,
): ReportRequest | null {
  if (!breachId) return null;
  if (kind === 'breachFile') return { kind, breachId, asOf: asOf ?? null, language };
  if (kind === 'breachNotification') return { kind, breachId, noticeId: noticeId ?? null, language };
  return letterId ? { kind, breachId, letterId, language } : null;
}

/** Of transfers: all where no filter is named, the fall of the DPF where none is, one assessment. */
function transferReportOf(
  kind: 'transferRegister' | 'transferShock' | 'transferAssessment',
  address: ReportAddress,
  language: Language,
): ReportRequest | null {
  if (kind === 'transferRegister') return { kind, filter: address.transferFilter ?? everyTransfer, language };
  if (kind === 'transferShock') return shockOf(address, language);
  const { transferAssessmentId } = address;
  return transferAssessmentId ? { kind, assessmentId: transferAssessmentId, language } : null;
}

/** Without a choice the fall of the DPF today: the case that everybody asks about. */
function shockOf({ day, falls }: ReportAddress, language: Language): ReportRequest | null {
  const chosen = (falls ?? ['adequacy:US']).flatMap((key) => {
    const [kind, country] = key.split(':');
    return Fall.safeParse({ kind, country }).data ?? [];
  });
  const today = new Intl.DateTimeFormat('en-CA').format(new Date());
  return chosen.length > 0 ? { kind: 'transferShock', day: day ?? today, falls: chosen, language } : null;
}

/** Every transfer. */
const everyTransfer: TransferFilter = { search: '', verdicts: [], countries: [], tools: [], tia: [] };

/** Whether a filter of transfers leaves nothing out. */
export function isEveryTransfer(filter: TransferFilter): boolean {
  return JSON.stringify({ ...everyTransfer, ...filter }) === JSON.stringify(everyTransfer);
}

/** Whether a filter leaves nothing out. */
export function isWhole(filter: VendorFilter): boolean {
  return JSON.stringify({ ...wholeRegister, ...filter }) === JSON.stringify(wholeRegister);
}
