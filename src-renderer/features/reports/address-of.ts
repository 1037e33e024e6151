import type { ReportRequest } from '../../../src-main/contract/reports.ts';
import type { ReportAddress } from './request.ts';

/** The address of a preview that asks for the same report again. */
export function addressOf(request: ReportRequest): ReportAddress {
  const { kind, language } = request;
  const names = 'names' in request ? request.names : undefined;
  const shared: ReportAddress = {
    kind,
    language,
    ...(names === 'anonymised' ? { names } : {}),
  };
  switch (kind) {
    case 'vendorRegister':
      return { ...shared, filter: request.filter, day: request.asOf ?? undefined };
    case 'demandList': {
      const { filter } = request;
      return { ...shared, demandKind: filter.kind, isOverdue: filter.isOverdue };
    }
    case 'deadlineList':
      return { ...shared, to: request.filter.to, deadlineSorts: request.filter.sorts };
    case 'transferRegister':
      return { ...shared, transferFilter: request.filter };
    case 'transferShock': {
      const falls = request.falls.map((fall) => `${fall.kind}:${fall.country}`);
      return { ...shared, day: request.day, falls };
    }
    case 'transferAssessment':
      return { ...shared, transferAssessmentId: request.assessmentId };
    default: {
      const facts = Object.entries(request).filter(([, value]) => value !== null);
      return { ...Object.fromEntries(facts), ...shared };
    }
  }
}
