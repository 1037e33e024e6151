import type { BreachLaw } from '../../../contract/breach-deadlines.ts';
import type { BreachLetter } from '../../../contract/breach-record.ts';
import type { SeverityMethod } from '../../../contract/breach-severity.ts';
import type { Breach, BreachImpact } from '../../../contract/breach-view.ts';
import type { Authority } from '../../../contract/law.ts';
import type { Id, Instant } from '../../../contract/values.ts';
import type { LetterWords } from '../../../contract/wordings.ts';
import { breachOf } from '../../breaches/breach-of.ts';
import { clockOf } from '../../breaches/drill-clock.ts';
import { gatherCase } from '../../breaches/gather-case.ts';
import { impactOf } from '../../breaches/impact.ts';
import { knownHead } from '../../breaches/known-case.ts';
import { noticeContent } from '../../breaches/notice-content.ts';
import { seatOf } from '../../breaches/seat.ts';
import { instantNow } from '../../kernel/clock.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { refuse } from '../../kernel/failure.ts';
import { letterWords } from '../../wordings/letter-words.ts';
import { type CompanyFacts, gatherCompany } from './company.ts';
import { compareInstants, isAfter } from './instants.ts';
import { type NotificationFacts, notificationOf } from './notification.ts';

/** Everything the file of a breach is made of. */
export interface BreachFacts {
  company: CompanyFacts;
  breach: Breach;
  law: BreachLaw;
  method: SeverityMethod;
  /** Now, in the time of the case: a drill has its own. */
  now: Instant;
  /** As it is today; null for a past state, of which nobody can say whom it seemed to hit. */
  impact: BreachImpact | null;
  /** From which letter texts the words of each letter come, by its id. */
  letterWords: ReadonlyMap<Id, LetterWords>;
}

/** Reads a breach as it stands, or with a time as it stood then. */
export function gatherBreach(tools: QueryTools, breachId: Id, asOf: Instant | null): BreachFacts {
  const head = knownHead(tools.db, breachId);
  const breach = breachOf(tools, breachId, asOf);
  return {
    company: gatherCompany(tools),
    breach,
    law: tools.templates.breachLaw(),
    method: tools.templates.severityMethod(),
    now: asOf ?? instantNow(clockOf(tools.db, head, tools.clock)),
    impact: asOf === null ? impactOf(tools, breachId) : null,
    letterWords: new Map(
      breach.letters.map(({ id, language, subject, sections }) => {
        const words = [subject, ...sections.map(({ text }) => text)].join('\n');
        return [id, letterWords(tools, { family: 'breach', language, words })];
      }),
    ),
  };
}

/** Reads a notification as it was sent, or without an id the next one as it could be sent now. */
export function gatherNotification(tools: QueryTools, breachId: Id, noticeId: Id | null): NotificationFacts {
  const head = knownHead(tools.db, breachId);
  const own = { ...tools, clock: clockOf(tools.db, head, tools.clock) };
  const breach = breachOf(tools, breachId, null);
  // A processor tells the controller (Art. 33(2) GDPR); the authority is not its addressee.
  if (noticeId === null && breach.role === 'processor') throw refuse('NOTHING_TO_REPORT', {});
  const file = gatherCase(own, head, null);
  const draft = noticeContent(own, file, seatOf(own), { by: head.recordedBy, delayReason: '' });
  const now = instantNow(own.clock);
  return notificationOf(
    { company: gatherCompany(tools), law: tools.templates.breachLaw(), breach, draft, now },
    noticeId,
  );
}

/** A letter of a breach with what stands around its wording. */
export interface LetterFacts {
  company: CompanyFacts;
  breach: Breach;
  letter: BreachLetter;
  /** Today, or the day on which it was sent. */
  datedAt: Instant;
  /** The authority, where it had been told by then; null where it was not. */
  informed: Authority | null;
}

/** Reads a letter with the case it belongs to. */
export function gatherLetter(tools: QueryTools, breachId: Id, letterId: Id): LetterFacts {
  const { company, breach, now } = gatherBreach(tools, breachId, null);
  const letter = breach.letters.find(({ id }) => id === letterId);
  if (!letter) throw refuse('RECORD_NOT_FOUND', { kind: 'letter', id: letterId });
  const datedAt = letter.sent?.at ?? now;
  const told = breach.notices
    .filter(({ at }) => !isAfter(at, datedAt))
    .toSorted((one, other) => compareInstants(one.at, other.at))
    .at(-1);
  const isInformed = told !== undefined && told.phase !== 'withdrawal';
  return { company, breach, letter, datedAt, informed: isInformed ? told.content.authority : null };
}
