import type { NoticeContent, NoticeField, NoticeState } from '../../../contract/breach-notification.ts';
import type { ParticularKey, ParticularState } from '../../../contract/breach-particulars.ts';

/** Which answers fill which content of a notification; ids of `notificationFields` in the law of breaches. */
const answers: Readonly<Record<string, readonly ParticularKey[]>> = {
  nature: ['nature', 'kinds'],
  subjectCategories: ['subjectCategories'],
  subjectCount: ['subjectCount'],
  recordCategories: ['recordCategories'],
  recordCount: ['recordCount'],
  consequences: ['consequencesText', 'consequences'],
  occurredFrom: ['occurredFrom', 'occurredTo'],
  awareAt: ['awareness'],
  howDetected: ['howDetected'],
  priorMeasures: ['priorMeasures'],
  encryption: ['encryption', 'encryptedWithSafeKey'],
  crossBorder: ['crossBorder'],
  otherAuthorities: ['otherAuthorities'],
};

type Said = Pick<
  NoticeContent,
  'company' | 'contact' | 'reporter' | 'processorName' | 'particulars' | 'measures' | 'people'
>;

export interface FieldCase {
  /** What the law asks for, in its order. */
  asked: readonly { id: string; isMandatory: boolean }[];
  now: Said;
  /** What the last notification said; null before the first. */
  before: Said | null;
  delayReason: string;
}

/**
 * Contents of a notification (Art. 33(3) GDPR and what the forms ask besides): how far each is known, and since the last
 * notification new or corrected. The phase itself is no content.
 */
export function noticeFields({ asked, now, before, delayReason }: FieldCase): NoticeField[] {
  return asked
    .filter(({ id }) => id !== 'phase' && (id !== 'delayReasons' || delayReason.trim() !== ''))
    .map(({ id, isMandatory }) => ({
      id,
      isMandatory,
      ...stateOf(id, now),
      change: changeOf(id, now, before),
    }));
}

function stateOf(id: string, said: Said): Pick<NoticeField, 'state' | 'followsOn'> {
  const keys = answers[id];
  if (keys === undefined) return { state: isThere(id, said) ? 'known' : 'missing', followsOn: null };
  const states = said.particulars.filter(({ particular }) => keys.includes(particular.key));
  const follows = states.flatMap(({ followsOn }) => followsOn ?? []).toSorted();
  return { state: stateOfAnswers(states), followsOn: follows.at(-1) ?? null };
}

/** One answer is enough to say something; as long as any is not final, what is said is provisional. */
function stateOfAnswers(states: readonly ParticularState[]): NoticeState {
  const given = states.filter(({ particular }) => isGiven(particular.value));
  const isPending = states.some(({ certainty }) => certainty === 'pending');
  if (given.length === 0) return isPending ? 'pending' : 'missing';
  return isPending || given.some(({ certainty }) => certainty === 'provisional') ? 'provisional' : 'known';
}

function isGiven(value: unknown): boolean {
  if (value === null) return false;
  return typeof value === 'string' || Array.isArray(value) ? value.length > 0 : true;
}

/** Contents that do not come from answers about the breach. */
function isThere(id: string, { company, contact, reporter, processorName, measures, people }: Said): boolean {
  if (id === 'contact') return contact !== null;
  if (id === 'measures') return measures.some(({ kind }) => kind === 'measure');
  if (id === 'controller') return company.street.trim() !== '' && company.city.trim() !== '';
  if (id === 'reporter') return reporter.trim() !== '';
  if (id === 'processor') return processorName !== '';
  if (id === 'subjectsInformed') return people !== null;
  return id === 'delayReasons';
}

function changeOf(id: string, now: Said, before: Said | null): NoticeField['change'] {
  if (before === null) return 'unchanged';
  const was = saidOf(id, before);
  const is = saidOf(id, now);
  if (JSON.stringify(was) === JSON.stringify(is)) return 'unchanged';
  return was.length === 0 ? 'new' : 'corrected';
}

/** What a notification says about one content, to be compared. */
function saidOf(id: string, said: Said): unknown[] {
  const keys = answers[id];
  if (keys) {
    return keys.flatMap((key) =>
      said.particulars
        .filter(({ particular }) => particular.key === key && isGiven(particular.value))
        .map(({ particular }) => particular),
    );
  }
  if (id === 'measures') return said.measures.filter(({ kind }) => kind === 'measure');
  if (id === 'subjectsInformed') return said.people ? [said.people] : [];
  if (id === 'contact') return said.contact ? [said.contact] : [];
  return id === 'processor' && said.processorName ? [said.processorName] : [];
}
