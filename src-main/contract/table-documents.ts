import { z } from 'zod';
import { ChangeColumns } from './consent-import.ts';
import { TextKind } from './consent-record.ts';
import { DeadlineFilter } from './deadlines.ts';
import { InquiryFilter } from './inquiries.ts';
import { DemandFilter } from './reviews.ts';
import { SubProcessorFilter } from './subprocessor-overview.ts';
import { TransferFilter } from './transfer-register.ts';
import { Day, Id, Instant, Language } from './values.ts';
import { VendorList } from './vendor-import.ts';
import { VendorFilter, VendorListQuestion } from './vendor-register.ts';

/** Lists that are saved with the records that their page shows. */
export const ListedRecords = z.enum([
  'requests',
  'breaches',
  'campaigns',
  'personas',
  'pieces',
  'models',
  'comparisons',
  'notices',
  'tias',
  'auditTrail',
  'measures',
]);
export type ListedRecords = z.infer<typeof ListedRecords>;

/** How a table is written: as a workbook, or its first sheet as separated text. */
export const TableFormat = z.enum(['xlsx', 'csv']);
export type TableFormat = z.infer<typeof TableFormat>;

/** What can be saved as a spreadsheet. */
export const TableDocument = z.discriminatedUnion('kind', [
  /** The register of consent texts as it is filtered, as it stands or stood; beside it the places with their periods. */
  z.object({
    kind: z.literal('consentRegister'),
    kinds: z.array(TextKind),
    asOf: Instant.nullable(),
    search: z.string().max(200),
    isArchived: z.boolean(),
    language: Language,
  }),
  /** An empty change list with what belongs into each column. */
  z.object({ kind: z.literal('changeListTemplate'), language: Language }),
  /** The rows of a change list that cannot be taken over, each with its reasons. */
  z.object({ kind: z.literal('changeListLeft'), tableId: Id, columns: ChangeColumns, language: Language }),
  /** The register of vendors as it is filtered and sorted, or, whole, as it stood at the end of a day. */
  z.object({
    kind: z.literal('vendorRegister'),
    filter: VendorFilter,
    sort: VendorListQuestion.shape.sort,
    asOf: Day.nullable(),
    language: Language,
  }),
  /** Every firm behind the vendors as it is filtered, with all its uses. */
  z.object({ kind: z.literal('subProcessors'), filter: SubProcessorFilter, language: Language }),
  /** Transfers to third countries as they are filtered, as of today. */
  z.object({ kind: z.literal('transferRegister'), filter: TransferFilter, language: Language }),
  /** A comparison as it stands: musts, points and price, and every question side by side. */
  z.object({ kind: z.literal('vendorComparison'), comparisonId: Id, language: Language }),
  /** An empty list of vendors with what belongs into each column. */
  z.object({ kind: z.literal('vendorListTemplate'), language: Language }),
  /** The rows of a list of vendors that cannot be taken over, each with its reasons. */
  VendorList.extend({ kind: z.literal('vendorListLeft') }),
  /** Services with the day of their review and what asks for it. */
  z.object({ kind: z.literal('reviewList'), language: Language }),
  /** Open demands and conditions as they are filtered. */
  z.object({ kind: z.literal('demandList'), filter: DemandFilter, language: Language }),
  /** What is due when, over all areas, as it is filtered. */
  z.object({ kind: z.literal('deadlineList'), filter: DeadlineFilter, language: Language }),
  /** Records of a list in the order in which the page shows them; all that are in use without ids. */
  z.object({
    kind: z.literal('recordList'),
    of: ListedRecords,
    ids: z.array(Id).max(20_000).nullable(),
    /** Of the audit trail: the record whose entries are wanted. */
    subjectId: Id.nullable(),
    language: Language,
  }),
  /** Inquiries to vendors as they are filtered. */
  z.object({ kind: z.literal('inquiryList'), filter: InquiryFilter, language: Language }),
  /** A questionnaire of one's own as it stands, the draft before the newest version; read back it is the same. */
  z.object({ kind: z.literal('ownQuestionnaire'), id: Id, language: Language }),
]);
export type TableDocument = z.infer<typeof TableDocument>;
