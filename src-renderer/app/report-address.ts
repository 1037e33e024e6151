import { z } from 'zod';
import { DeadlineSort } from '../../src-main/contract/deadlines.ts';
import { TransferFilter } from '../../src-main/contract/transfer-register.ts';
import { VendorFilter } from '../../src-main/contract/vendor-register.ts';

/** What the address of a report's preview holds: its kind and what it is about. */
export const ReportAddress = z.object({
  kind: z
    .enum([
      'vendorAssessment',
      'letterOfDemands',
      'vendorRegister',
      'demandList',
      'deadlineList',
      'breachFile',
      'breachNotification',
      'breachLetter',
      'breachRegister',
      'firstFifteenMinutes',
      'recoverySheet',
      'shortcutSheet',
      'vendorComparison',
      'requestLetter',
      'inquiryLetter',
      'consentProof',
      'subProcessorOverview',
      'objectionLetter',
      'handOverSheet',
      'consentRegister',
      'consentText',
      'wordingCheck',
      'requestRegister',
      'campaignDossier',
      'campaignPage',
      'personaSheet',
      'contentMatrix',
      'transferRegister',
      'transferShock',
      'transferAssessment',
      'measuresOverview',
      'auditExtract',
      'annualReport',
      'managementPage',
      'auditorFile',
    ])
    .optional()
    .catch(undefined),
  vendorId: z.string().optional().catch(undefined),
  demandKind: z.enum(['all', 'demand', 'condition']).optional().catch(undefined),
  isOverdue: z.boolean().optional().catch(undefined),
  demandSearch: z.string().optional().catch(undefined),
  assessmentId: z.string().optional().catch(undefined),
  breachId: z.string().optional().catch(undefined),
  noticeId: z.string().optional().catch(undefined),
  letterId: z.string().optional().catch(undefined),
  requestId: z.string().optional().catch(undefined),
  inquiryId: z.string().optional().catch(undefined),
  letter: z.enum(['cover', 'reminder']).optional().catch(undefined),
  comparisonId: z.string().optional().catch(undefined),
  campaignId: z.string().optional().catch(undefined),
  textId: z.string().optional().catch(undefined),
  versionId: z.string().optional().catch(undefined),
  /** Proof of a consent text: which place, at which instant; the register of texts has only the instant. */
  useId: z.string().optional().catch(undefined),
  at: z.string().optional().catch(undefined),
  personaId: z.string().optional().catch(undefined),
  /** Register of vendors: as it stood at the end of this day. */
  day: z.iso.date().optional().catch(undefined),
  /** Breach file: what was known at this time. */
  asOf: z.string().optional().catch(undefined),
  from: z.string().optional().catch(undefined),
  to: z.string().optional().catch(undefined),
  /** Deadlines: only these kinds; all when left out. */
  deadlineSorts: z.array(DeadlineSort).optional().catch(undefined),
  transferFilter: TransferFilter.optional().catch(undefined),
  falls: z.array(z.string().max(20)).optional().catch(undefined),
  transferAssessmentId: z.string().optional().catch(undefined),
  /** Audit extract: of one record only. */
  subjectId: z.string().optional().catch(undefined),
  /** Chapters of the annual report or of the auditor's file; all when left out. */
  sections: z.array(z.string().max(30)).max(20).optional().catch(undefined),
  /** People stand as numbers. */
  names: z.literal('anonymised').optional().catch(undefined),
  language: z.enum(['de', 'en']).optional().catch(undefined),
  /** Which vendors the register prints; all when left out. */
  filter: VendorFilter.optional().catch(undefined),
});
