import { z } from 'zod';
import { query, session } from './procedure.ts';
import { Instant } from './values.ts';

/** What was archived or removed and can come back. */
export const TrashItem = z.object({
  /** How `trash.restore` calls it. */
  id: z.string().min(1).max(300),
  /** Archived things are still shown by their register; removed ones only here. */
  state: z.enum(['archived', 'removed']),
  /** Kind of the record as the audit trail calls it. */
  kind: z.string(),
  label: z.string(),
  /** What was done to it, for example `vendors.removeDocument`. */
  action: z.string(),
  at: Instant.nullable(),
  by: z.string(),
});
export type TrashItem = z.infer<typeof TrashItem>;

/** Why an act cannot be taken back. */
export const PermanentReason = z.enum([
  'evidence',
  'breachLog',
  'sent',
  'deleted',
  'file',
  'drill',
  'derived',
]);
export type PermanentReason = z.infer<typeof PermanentReason>;

/** Commands that nothing takes back, each with its reason; every other command names its way back. */
export const permanentActs: Readonly<Record<string, PermanentReason>> = {
  'assessments.decide': 'evidence',
  'consents.publish': 'evidence',
  'consents.withdraw': 'evidence',
  'consents.addScreenshot': 'evidence',
  'personas.saveVersion': 'evidence',
  'questionnaires.publish': 'evidence',
  'scoring.release': 'evidence',
  'campaigns.release': 'evidence',
  'campaigns.withdrawRelease': 'evidence',
  'campaigns.endException': 'evidence',
  'campaigns.end': 'evidence',
  'approvals.confirm': 'evidence',
  'approvals.sendBack': 'evidence',
  'approvals.withdraw': 'evidence',
  'breaches.record': 'breachLog',
  'breaches.assessSeverity': 'breachLog',
  'breaches.decide': 'breachLog',
  'breaches.close': 'breachLog',
  'breaches.reopen': 'breachLog',
  'breaches.notifyAuthority': 'sent',
  'breaches.noteReference': 'sent',
  'breaches.markLetterSent': 'sent',
  'requests.answer': 'sent',
  'requests.reopen': 'sent',
  'requests.remove': 'deleted',
  'requests.deleteDue': 'deleted',
  'assessments.discard': 'deleted',
  'reviews.discard': 'deleted',
  'attachments.add': 'file',
  'breaches.startDrill': 'drill',
  'breaches.setDrillSpeed': 'drill',
  'breaches.endDrill': 'drill',
};

export const trash = {
  list: query.output(z.object({ items: z.array(TrashItem) })),
  /** Brings something back; that can be taken back in turn. */
  restore: session.input(TrashItem.pick({ id: true })).output(z.object({ label: z.string() })),
};
