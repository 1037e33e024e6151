import type { Day } from '../../../contract/values.ts';
import { dayText } from '../../law/wording.ts';
import type { Finding } from './finding.ts';
import type { ServiceFacts, StepFacts } from './gate-facts.ts';

const approval = { item: 'G2_processor.1', severity: 'blocker' } as const;

/** Art. 28, 32, 33, 44–49 GDPR: what the register of vendors says about the services of a step, as of its day. */
export function vendorFindings({ step, services, unknownServices, asOf }: StepFacts): Finding[] {
  const gone = unknownServices.map((id) => ({
    ...approval,
    code: 'serviceGone',
    about: id,
    values: { vendor: '–' },
    link: { to: 'step' as const, stepId: step.id },
  }));
  return [...gone, ...services.flatMap((service) => serviceFindings(service, asOf))];
}

function serviceFindings(service: ServiceFacts, day: Day): Finding[] {
  const found = (
    code: string,
    values: Finding['values'] = {},
    rule: Pick<Finding, 'item' | 'severity'> = approval,
  ): Finding => ({
    ...rule,
    code,
    about: service.serviceId,
    values: { vendor: service.vendor, service: service.service, day: dayText(day), ...values },
    link: service.decision
      ? { to: 'assessment', assessmentId: service.decision.assessmentId }
      : { to: 'vendor', vendorId: service.vendorId },
  });
  const atVendor = (finding: Finding): Finding => ({
    ...finding,
    link: { to: 'vendor', vendorId: service.vendorId },
  });
  if (service.isGone) return [atVendor(found('serviceGone'))];
  return [
    ...standingFindings(service, day, found),
    ...agreementFindings(service, day, found).map(atVendor),
    ...conditionFindings(service, day, found),
    ...transferFindings(service, found).map(atVendor),
    ...levelFindings(service, found),
    ...service.openBreaches.map(
      ({ id, number }): Finding => ({
        ...found('breachOpen', { number }, { item: 'G2_processor.4', severity: 'blocker' }),
        about: id,
        link: { to: 'breach', breachId: id },
      }),
    ),
  ];
}

type Found = (code: string, values?: Finding['values'], rule?: Pick<Finding, 'item' | 'severity'>) => Finding;

/** Approved and not past its review on the day of the step; the review day itself still counts. */
function standingFindings(
  { status, decision, nextReviewOn }: ServiceFacts,
  day: Day,
  found: Found,
): Finding[] {
  if (status === 'retired') return [found('vendorRetired')];
  if (decision?.result === 'reject') return [found('vendorRejected', { day: dayText(decision.decidedOn) })];
  if (status === 'rejected') return [found('vendorRejected', { day: dayText(decision?.decidedOn ?? day) })];
  const isApproved = decision !== null || status === 'approved' || status === 'approvedWithConditions';
  if (!isApproved) return [found('vendorNotApproved')];
  if (nextReviewOn !== null && nextReviewOn < day)
    return [found('reviewOverdue', { due: dayText(nextReviewOn) })];
  return [];
}

function agreementFindings(service: ServiceFacts, day: Day, found: Found): Finding[] {
  const { role, agreement, agreementUntil, contractUntil } = service;
  const ended =
    contractUntil !== null && contractUntil < day
      ? [found('contractEnded', { until: dayText(contractUntil) })]
      : [];
  if (role !== 'processor') return ended;
  if (agreementUntil !== null && agreementUntil < day)
    return [...ended, found('agreementExpired', { until: dayText(agreementUntil) })];
  switch (agreement) {
    case 'missing':
      return [...ended, found('agreementMissing')];
    case 'open':
      return [...ended, found('agreementUnread', {}, { item: 'G2_processor.1', severity: 'minor' })];
    case 'expired':
      return [...ended, found('agreementExpired', { until: dayText(agreementUntil ?? day) })];
    case 'gaps':
      return [...ended, found('agreementGaps')];
    case 'complete':
      return ended;
  }
}

/** A condition blocks from the day after its last day on; until then it is a hint with its date. */
function conditionFindings({ conditions }: ServiceFacts, day: Day, found: Found): Finding[] {
  return conditions
    .filter(({ isDone }) => !isDone)
    .map(({ text, dueOn }) => {
      const values = { condition: text, due: dueOn === null ? '–' : dayText(dueOn) };
      const isOverdue = dueOn === null || dueOn < day;
      const finding = isOverdue
        ? found('conditionOverdue', values)
        : found('conditionPending', values, { item: 'G2_processor.1', severity: 'minor' });
      return { ...finding, about: `${finding.about}:${text}` };
    });
}

function transferFindings({ role, transfer }: ServiceFacts, found: Found): Finding[] {
  if (role === 'noPersonalData') return [];
  const item = 'G2_processor.2';
  switch (transfer) {
    case 'not_permitted':
      return [found('transferNotPermitted', {}, { item, severity: 'blocker' })];
    case 'action_required':
      return [found('transferActionRequired', {}, { item, severity: 'blocker' })];
    case 'conditions':
      return [found('transferConditions', {}, { item, severity: 'minor' })];
    case 'ok':
    case 'ok_note':
      return [];
  }
}

/** "What we have ourselves we pass on": a weaker level stands unless somebody accepted it with a reason. */
function levelFindings({ openLevels }: ServiceFacts, found: Found): Finding[] {
  if (openLevels.length === 0) return [];
  const controls = {
    de: openLevels.map(({ de }) => de).join(', '),
    en: openLevels.map(({ en }) => en).join(', '),
  };
  return [found('levelBelow', { controls }, { item: 'G2_processor.3', severity: 'major' })];
}
