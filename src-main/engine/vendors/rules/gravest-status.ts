import type { VendorStatus } from '../../../contract/vendor-record.ts';

/**
 * What assessments make of a vendor's services, gravest first. The vendor shows the gravest of them: a rejected service
 * never hides behind another that was approved later (Art. 28(1) GDPR looks at every processing).
 */
export const gravestFirst = [
  'rejected',
  'inAssessment',
  'approvedWithConditions',
  'approved',
] as const satisfies readonly VendorStatus[];
