import type { Day, Id } from '../../../contract/values.ts';
import type { Vendor } from '../../../contract/vendor-record.ts';
import { compensationsOf } from '../../assessments/repo/compensations.ts';
import { decidedRun } from '../../assessments/repo/decisions.ts';
import { settlementsOf, treatmentsOf } from '../../assessments/repo/treatments.ts';
import { withCompensations } from '../../assessments/rules/compensation.ts';
import { isLevelBlocker, isSettled, withSettlements } from '../../assessments/rules/treatment.ts';
import { dayOf } from '../../kernel/clock.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { serviceTransfer } from '../../law/service-transfer.ts';
import { agreementUntil } from '../../vendors/rules/kept-for-list.ts';
import { vendorOf } from '../../vendors/vendor-of.ts';
import { type DecidedStanding, decidedStanding, homeOf } from '../repo/chain.ts';
import type { ConditionFact, ServiceFacts } from '../rules/gate-facts.ts';
import type { OpenBreach } from './open-breaches.ts';

/** What the registers say about a service on a day; null when no such service was ever there. */
export function serviceFacts(
  tools: QueryTools,
  serviceId: Id,
  { day, breaches }: { day: Day; breaches: readonly OpenBreach[] },
): ServiceFacts | null {
  const home = homeOf(tools.db, serviceId);
  if (home === null) return null;
  const vendor = vendorOf(tools, home.vendorId);
  const service = vendor.services.find(({ id }) => id === serviceId);
  const standing = decidedStanding(tools.db, serviceId);
  return {
    serviceId,
    vendorId: vendor.id,
    vendor: vendor.name,
    service: service?.name ?? '',
    role: service?.role ?? 'processor',
    isGone: service === undefined || vendor.archivedAt !== null,
    status: vendor.status,
    decision: standing?.isOverruled === false ? decisionOf(tools, standing) : null,
    nextReviewOn: (standing?.isOverruled ? null : standing?.nextReviewOn) ?? vendor.nextReviewOn,
    ...agreementFacts(vendor, standing),
    conditions: standing ? conditionsOf(tools, standing.decidedId) : [],
    transfer: service
      ? serviceTransfer(vendor, service, day, tools.templates.transferLaw()).verdict
      : 'action_required',
    openLevels: standing ? openLevels(tools, standing.decidedId, day) : [],
    openBreaches: breaches
      .filter((breach) => breach.vendorId === vendor.id && concerns(breach, serviceId))
      .map(({ id, number }) => ({ id, number })),
  };
}

function decisionOf({ clock }: QueryTools, standing: DecidedStanding): ServiceFacts['decision'] {
  return {
    assessmentId: standing.decidedId,
    result: standing.decision,
    decidedOn: dayOf(new Date(standing.decidedAt), clock.timeZone),
  };
}

/** What an assessment found counts before the mere presence of a document; its last day comes from the documents. */
function agreementFacts(
  vendor: Vendor,
  standing: DecidedStanding | null,
): Pick<ServiceFacts, 'agreement' | 'agreementUntil' | 'contractUntil'> {
  const until = agreementUntil(vendor.documents);
  const found = standing && standing.agreement !== 'open' ? standing.agreement : null;
  const { endsOn, autoRenewMonths } = vendor.contract;
  return {
    agreement: found ?? (until === null ? 'missing' : 'open'),
    agreementUntil: until,
    contractUntil: autoRenewMonths === null ? endsOn : null,
  };
}

/** Conditions of the decision, with those met since. */
function conditionsOf({ db }: QueryTools, assessmentId: Id): ConditionFact[] {
  const settled = settlementsOf(db, assessmentId);
  return [...treatmentsOf(db, assessmentId)]
    .filter(([, { kind }]) => kind === 'condition')
    .map(([findingId, { text, dueOn, doneOn }]) => ({
      text,
      dueOn,
      isDone: doneOn !== null || settled.has(findingId),
    }));
}

/** Controls that fell short at the decision and that nothing makes up for on the day: no compensation, or an expired one. */
function openLevels({ db }: QueryTools, assessmentId: Id, day: Day): ServiceFacts['openLevels'] {
  const run = decidedRun(db, assessmentId);
  const met = withSettlements(run?.judgement.result.findings ?? [], settlementsOf(db, assessmentId));
  return withCompensations(met, compensationsOf(db, assessmentId), day)
    .filter(({ origin }) => origin === 'level')
    .filter((finding) =>
      isLevelBlocker(finding)
        ? !isSettled(finding)
        : finding.treatment === null && !finding.compensation?.isInForce,
    )
    .map(({ title }) => title);
}

/** A breach without named services concerns all of them. */
function concerns({ services }: OpenBreach, serviceId: Id): boolean {
  return services.length === 0 || services.includes(serviceId);
}
