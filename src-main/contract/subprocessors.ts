import { z } from 'zod';
import { calculator, command, query } from './procedure.ts';
import { ListPreview, ListReading, TakeOver } from './subprocessor-import.ts';
import { ListDifference, ListText } from './subprocessor-list.ts';
import {
  NewNotice,
  NoticeFacts,
  ObjectionPeriod,
  SubProcessorNotice,
  WithdrawnNotice,
} from './subprocessor-notices.ts';
import { Concentration, FirmIdentity, FirmKey, SubProcessorFilter } from './subprocessor-overview.ts';
import { Day, Id, Line } from './values.ts';

const NoticeId = z.object({ noticeId: Id });

export const subprocessors = {
  /**
   * Two lists compared: who came, who went, whose place, purpose, tool or name changed. Order, spaces, decoration, capitals and
   * legal forms do not count.
   */
  diff: calculator.input(z.object({ before: ListText, after: ListText })).output(ListDifference),
  /** What a list would change in the chain of a service, line by line. */
  preview: query.input(ListReading).output(ListPreview),
  /** Takes a list over into the chain of a service, all lines without a problem or none. */
  takeOver: command
    .input(TakeOver)
    .output(z.object({ added: z.number().int(), changed: z.number().int(), ended: z.number().int() })),
  /** Every firm behind the vendors, the one most of them depend on first. */
  concentration: query.input(SubProcessorFilter).output(Concentration),
  /** Remembers which names are the same firm (several become one). */
  mergeFirms: command
    .input(z.object({ keys: z.array(FirmKey).min(2).max(50), name: Line.min(1) }))
    .output(z.object({})),
  /** Remembers that links of the same name are a firm of their own. */
  splitFirm: command
    .input(z.object({ linkIds: z.array(Id).min(1).max(500), name: Line.min(1) }))
    .output(z.object({})),
  /** Forgets what was said by hand about a firm: its names decide again. */
  resetFirm: command.input(z.object({ key: FirmKey })).output(z.object({})),
  /** Says again who is who: what takes the three above back. */
  saveIdentities: command
    .input(z.object({ identities: z.array(FirmIdentity).min(1).max(1000) }))
    .output(z.object({})),
  /** Notices of change, of one vendor or all, the newest first, and those taken back in the past year. */
  notices: query
    .input(z.object({ vendorId: Id.nullable() }))
    .output(z.object({ notices: z.array(SubProcessorNotice), withdrawn: z.array(WithdrawnNotice) })),
  /** End of the period to object, from the facts of a notice. */
  objectionPeriod: query
    .input(NoticeFacts.pick({ noticedOn: true, objectionDays: true, objectionUntil: true }))
    .output(ObjectionPeriod),
  /** Records a notice with the changes that a list makes to the chain. */
  recordNotice: command.input(NewNotice).output(SubProcessorNotice),
  saveNotice: command.input(NoticeId.extend({ facts: NoticeFacts })).output(SubProcessorNotice),
  /** Takes a notice back; it stays on file as withdrawn. */
  withdrawNotice: command.input(NoticeId).output(z.object({})),
  restoreNotice: command.input(NoticeId).output(SubProcessorNotice),
  /** Accepts changes and carries them into the chain, or notes that an objection went out. */
  decideChanges: command
    .input(
      NoticeId.extend({
        changeIds: z.array(Id).min(1).max(5000),
        decision: z.enum(['accepted', 'objected']),
        on: Day,
        reason: z.string().max(2000),
      }),
    )
    .output(SubProcessorNotice),
  /** Opens changes again; what was carried into the chain is taken out of it. */
  reopenChanges: command
    .input(NoticeId.extend({ changeIds: z.array(Id).min(1).max(5000) }))
    .output(SubProcessorNotice),
};
