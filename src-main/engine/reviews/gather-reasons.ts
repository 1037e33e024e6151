import type { ReviewReason } from '../../contract/reviews.ts';
import type { Day, Id } from '../../contract/values.ts';
import { caseNumber } from '../breaches/known-case.ts';
import { listHeads } from '../breaches/repo/heads.ts';
import { addDays, dayOf, today } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import * as repo from './repo/reasons.ts';

/** So many days before its end a contract asks for a look at the vendor. */
const contractDays = 90;

/** Reasons beside time by vendor and by service; what lies before a decision is filtered by whoever knows its day. */
export interface Reasons {
  ofVendor(vendorId: Id): ReviewReason[];
  ofService(serviceId: Id): ReviewReason[];
}

/** Everything in the file that may ask for a review of a vendor or a service. */
export function gatherReasons(tools: QueryTools): Reasons {
  const { db, clock, templates } = tools;
  const day = today(clock);
  const labels = new Map(templates.controls().controls.map(({ id, label }) => [id, label]));
  const byVendor = new Map<Id, ReviewReason[]>();
  const byService = new Map<Id, ReviewReason[]>();
  const add = (to: Map<Id, ReviewReason[]>, id: Id, reason: ReviewReason) =>
    to.set(id, [...(to.get(id) ?? []), reason]);
  for (const { vendorId, ...fact } of repo.certificatesExpired(db, day))
    add(byVendor, vendorId, { kind: 'certificateExpired', ...named(fact) });
  for (const { vendorId, ...fact } of repo.contractsEnding(db, {
    from: day,
    until: addDays(day, contractDays),
  }))
    add(byVendor, vendorId, { kind: 'contractEnds', ...named(fact) });
  for (const { vendorId, ...fact } of breachesOf(tools))
    add(byVendor, vendorId, { kind: 'breach', ...named(fact) });
  for (const { serviceId, ...fact } of repo.subProcessorsSince(db))
    add(byService, serviceId, { kind: 'subProcessorNew', ...named(fact) });
  for (const { serviceId, day: ended, what } of repo.compensationsEnded(db, day))
    add(byService, serviceId, {
      kind: 'compensationEnded',
      day: ended,
      what: labels.get(what) ?? { de: what, en: what },
    });
  return {
    ofVendor: (id) => byVendor.get(id) ?? [],
    ofService: (id) => byService.get(id) ?? [],
  };
}

/** A name is the same in every language. */
function named({ day, what }: { day: Day | null; what: string }): Pick<ReviewReason, 'day' | 'what'> {
  return { day, what: { de: what, en: what } };
}

/** Real breaches at vendors with the day on which they were recorded. */
function breachesOf({ db, clock }: QueryTools): { vendorId: Id; day: Day; what: string }[] {
  return listHeads(db, false).flatMap((head) =>
    head.vendorId === null
      ? []
      : [
          {
            vendorId: head.vendorId,
            day: dayOf(new Date(head.recordedAt), clock.timeZone),
            what: caseNumber(head),
          },
        ],
  );
}
