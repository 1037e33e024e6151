import type { Assessment } from '../../../contract/assessments.ts';
import type { ControlCatalogue, TransferLaw } from '../../../contract/law.ts';
import type { Questionnaire } from '../../../contract/questionnaire.ts';
import type { Id } from '../../../contract/values.ts';
import type { Service, Vendor } from '../../../contract/vendor-record.ts';
import { assessmentOf, questionnairesOf } from '../../assessments/assessment-of.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { refuse } from '../../kernel/failure.ts';
import { vendorOf } from '../../vendors/vendor-of.ts';
import { type CompanyFacts, gatherCompany } from './company.ts';

/** Everything the reports on one assessment are made of. */
export interface AssessmentFacts {
  company: CompanyFacts;
  vendor: Vendor;
  service: Service;
  assessment: Assessment;
  /** As they were when the run started. */
  questionnaires: Questionnaire[];
  law: TransferLaw;
  controls: ControlCatalogue;
}

/** Reads an assessment with its vendor, its questionnaires and the company. */
export function gatherAssessment(tools: QueryTools, assessmentId: Id): AssessmentFacts {
  const assessment = assessmentOf(tools, assessmentId);
  const vendor = vendorOf(tools, assessment.vendorId);
  const service = vendor.services.find(({ id }) => id === assessment.serviceId);
  if (!service) throw refuse('RECORD_NOT_FOUND', { kind: 'service', id: assessment.serviceId });
  return {
    company: gatherCompany(tools),
    vendor,
    service,
    assessment,
    questionnaires: questionnairesOf(tools, assessmentId),
    law: tools.templates.transferLaw(),
    controls: tools.templates.controls(),
  };
}
