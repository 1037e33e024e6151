import type { z } from 'zod';
import type { Particular } from '../../contract/breach-particulars.ts';
import type { BreachProfile } from '../../contract/breach-record.ts';
import type { QuickRecord, Touched } from '../../contract/breaches.ts';
import { actorOf } from '../kernel/audit/repo.ts';
import { instantNow, today } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { caseSubject } from './known-case.ts';
import * as heads from './repo/heads.ts';
import { inUtc, refuseBeforeLaw, refuseFuture } from './time-checks.ts';
import { writeEntry } from './write-entry.ts';

/** Awareness this close to the present, in milliseconds, is "now": a form may stay open a while. */
const presence = 15 * 60_000;

/** Opens a case from what is known in the first minute (Art. 33(1), (5) GDPR); each answer is a dated entry. */
export function recordBreach(
  tools: CommandTools,
  quick: z.infer<typeof QuickRecord>,
  id = tools.newId(),
): z.infer<typeof Touched> {
  const { awareness, awarenessReason } = quick;
  if (awareness !== null) {
    refuseFuture(tools.clock, awareness.at, 'awareness');
    refuseBeforeLaw(awareness.at);
    const isNow = tools.clock.now().getTime() - Date.parse(awareness.at) <= presence;
    if (!isNow && awarenessReason.trim() === '') throw refuse('REASON_MISSING', {});
  }
  const head = openCase(tools, { title: quick.title, vendorId: quick.vendorId }, false, id);
  for (const particular of answersIn(quick)) {
    writeEntry(tools, head.id, {
      kind: 'particular',
      track: particular.key === 'awareness' ? 'aware' : 'ours',
      particular,
      source: quick.reportedBy,
      reason: particular.key === 'awareness' ? awarenessReason : '',
      certainty: particular.key === 'subjectCount' ? 'provisional' : 'known',
    });
  }
  tools.record({ subject: caseSubject(head), after: quick });
  return { breachId: head.id, id: head.id };
}

/** Writes the head of a new case, with the next number of its year. */
export function openCase(
  tools: CommandTools,
  profile: Pick<BreachProfile, 'title' | 'vendorId'>,
  isDrill: boolean,
  id = tools.newId(),
): heads.Head {
  const year = Number(today(tools.clock).slice(0, 4));
  const head: heads.Head = {
    ...profile,
    id,
    isDrill,
    year,
    sequence: heads.nextSequence(tools.db, year, isDrill),
    role: 'controller',
    ownerId: null,
    deputyId: null,
    serviceIds: [],
    contractHours: null,
    controllerName: '',
    controllerContact: '',
    authorityId: null,
    lessons: '',
    recordedAt: instantNow(tools.clock),
    recordedBy: actorOf(tools.db),
  };
  heads.insertHead(tools.db, head);
  return head;
}

function answersIn({ awareness, kinds, people, dataCategories }: z.infer<typeof QuickRecord>): Particular[] {
  const answers: Particular[] = [];
  if (awareness !== null)
    answers.push({ key: 'awareness', value: { ...awareness, at: inUtc(awareness.at) } });
  if (kinds.length > 0) answers.push({ key: 'kinds', value: kinds });
  if (people !== null) answers.push({ key: 'subjectCount', value: people });
  if (dataCategories.length > 0) answers.push({ key: 'recordCategories', value: dataCategories });
  return answers;
}
