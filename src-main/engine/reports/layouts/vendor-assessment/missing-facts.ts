import type { AssessmentFacts } from '../../facts/assessment.ts';
import type { Sheet } from '../../sheet.ts';

/** Mandatory facts that the report has to show as missing (Art. 5(2), 28(3), 30(1) GDPR), in the report's language. */
export function missingFactsOf({ t }: Pick<Sheet, 't'>, facts: AssessmentFacts): string[] {
  const { vendor, service, assessment, company, questionnaires } = facts;
  const checksAgreement =
    service.role === 'processor' && questionnaires.some(({ id }) => id === 'processingAgreement');
  const isDecided = assessment.decision !== null;
  const checks: [string, boolean][] = [
    ['companyAddress', Boolean(company.profile.street && company.profile.city)],
    ['legalName', Boolean(vendor.legalName)],
    ['address', Boolean(vendor.address)],
    ['seat', vendor.seatCountry !== null],
    ['purpose', Boolean(service.purpose)],
    ['data', service.dataCategories.length > 0],
    ['people', service.peopleCategories.length > 0],
    ['locations', service.locations.length > 0],
    ['agreement', !checksAgreement || vendor.documents.some(({ kind }) => kind === 'dpa')],
    ['assessor', Boolean(assessment.assessor)],
    ['opinion', !isDecided || assessment.dpoOpinion !== null],
    [
      'review',
      !isDecided || assessment.decision?.result === 'reject' || assessment.decision?.nextReviewOn !== null,
    ],
  ];
  return checks.flatMap(([name, isThere]) => (isThere ? [] : [t(`missing.${name}`)]));
}
