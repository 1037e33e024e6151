import type { Today, TodayItem } from '../../contract/overview.ts';
import type { Bilingual, Day, Id } from '../../contract/values.ts';
import { addDays, daysBetween } from '../kernel/clock.ts';

/** How far ahead the desk looks: six weeks. */
export const horizonDays = 42;

/** A draft that nobody has touched for more than so many days is on the desk. */
export const restingDays = 30;

/** After so many days without a backup the desk says so. */
export const backupDays = 14;

/** Something that waits, before it has its place in the list. */
export type Waiting = Omit<TodayItem, 'days' | 'group' | OptionalFact> &
  Partial<Pick<TodayItem, OptionalFact>> & {
    /** Somebody outside has to move: a vendor, or the person who asked. */
    isWithOthers?: boolean;
  };
type OptionalFact = 'since' | 'breachId' | 'requestId' | 'campaignId' | 'inquiryId' | 'draft';

/** Gravest first among things due on the same day. */
const kindOrder: readonly TodayItem['kind'][] = [
  'breachClock',
  'breachTask',
  'campaignFallenBack',
  'requestDue',
  'objectionEnds',
  'compensationEnds',
  'conditionDue',
  'reviewDue',
  'transferReview',
  'noticeBy',
  'demandDue',
  'inquiryOverdue',
  'campaignExceptionEnds',
  'documentExpires',
  'ownEvidenceEnds',
  'campaignStarts',
  'campaignStep',
  'requestDeletion',
  'backupOld',
  'secondPerson',
  'assessmentRunning',
  'draftResting',
  'placeUnknown',
  'vendorNotAssessed',
];

const groupOrder: readonly TodayItem['group'][] = ['overdue', 'thisWeek', 'others', 'later', 'waiting'];

/** What comes within so many days belongs to this week, whoever has to move. */
const weekDays = 7;

/**
 * Everything that waits, ranked: periods that run, then overdue, the next seven days, what is with others, later, and what
 * has no day. In each the earliest first, then by gravity, then what lies longest.
 */
export function rankToday(waiting: readonly Waiting[], day: Day): TodayItem[] {
  return waiting.map((item) => placed(item, day)).toSorted(compareItems);
}

/** Due days from today to the end of six weeks, for the calendar strip; what is overdue has no place in it. */
export function dueStrip(items: readonly TodayItem[], day: Day): Today['due'] {
  const end = addDays(day, horizonDays);
  return items
    .flatMap(({ dueOn, kind }) =>
      dueOn !== null && dueOn >= day && dueOn <= end ? [{ day: dueOn, kind }] : [],
    )
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

/** The five steps that a new file starts with. */
export function firstSteps(facts: {
  profile: { street: string; postcode: string; city: string };
  measuresSet: number;
  measures: number;
  vendors: number;
  texts: number;
  lastBackupAt: string | null;
}): Today['firstSteps'] {
  const { street, postcode, city } = facts.profile;
  return [
    { id: 'profile', isDone: [street, postcode, city].every((line) => line.trim() !== '') },
    { id: 'measures', isDone: facts.measures > 0 && facts.measuresSet === facts.measures },
    { id: 'vendor', isDone: facts.vendors > 0 },
    { id: 'text', isDone: facts.texts > 0 },
    { id: 'backup', isDone: facts.lastBackupAt !== null },
  ];
}

/** A reminder once the newest backup, or the file itself if there is none, is older than fourteen days. */
export function backupReminder(lastDay: Day | null, sinceDay: Day, day: Day): Waiting[] {
  const from = lastDay ?? sinceDay;
  const age = daysBetween(from, day);
  if (age <= backupDays) return [];
  return [
    {
      id: 'backupOld',
      kind: 'backupOld',
      title: {
        de: 'Die Datei ist lange nicht gesichert worden',
        en: 'The file has not been backed up for a long time',
      },
      why:
        lastDay === null
          ? { de: 'Es gibt noch keine Sicherung.', en: 'There is no backup yet.' }
          : {
              de: `Die letzte Sicherung ist ${age} Tage alt.`,
              en: `The last backup is ${age} days old.`,
            },
      dueOn: addDays(from, backupDays),
      vendorId: null,
      assessmentId: null,
    },
  ];
}

/** How many vendors without any assessment are named one by one; more become one line. */
const namedAtMost = 3;

/** Vendors that nobody has assessed yet. */
export function notAssessed(vendors: readonly { id: Id; name: string }[], total: number): Waiting[] {
  const why: Bilingual = {
    de: 'Ohne Bewertung ist offen, ob er eingesetzt werden darf.',
    en: 'Without an assessment it is open whether it may be used.',
  };
  const shared = { kind: 'vendorNotAssessed' as const, dueOn: null, assessmentId: null };
  if (total <= namedAtMost) {
    return vendors.map(({ id, name }) => ({
      ...shared,
      id: `vendorNotAssessed:${id}`,
      title: { de: `${name} ist noch nicht bewertet`, en: `${name} has not been assessed yet` },
      why,
      vendorId: id,
    }));
  }
  return [
    {
      ...shared,
      id: 'vendorNotAssessed',
      title: {
        de: `${total} Dienstleister sind noch nicht bewertet`,
        en: `${total} vendors have not been assessed yet`,
      },
      why: {
        de: 'Ohne Bewertung ist offen, ob sie eingesetzt werden dürfen.',
        en: 'Without an assessment it is open whether they may be used.',
      },
      vendorId: null,
    },
  ];
}

function placed({ isWithOthers = false, ...item }: Waiting, day: Day): TodayItem {
  const days = item.dueOn === null ? null : daysBetween(day, item.dueOn);
  return {
    since: null,
    breachId: null,
    requestId: null,
    campaignId: null,
    inquiryId: null,
    draft: null,
    ...item,
    days,
    group: groupOf(days, isWithOthers),
  };
}

function groupOf(days: number | null, isWithOthers: boolean): TodayItem['group'] {
  if (days !== null && days < 0) return 'overdue';
  if (days !== null && days <= weekDays) return 'thisWeek';
  if (isWithOthers) return 'others';
  return days === null ? 'waiting' : 'later';
}

function compareItems(one: TodayItem, other: TodayItem): number {
  const clocks = Number(other.kind === 'breachClock') - Number(one.kind === 'breachClock');
  return (
    clocks ||
    groupOrder.indexOf(one.group) - groupOrder.indexOf(other.group) ||
    (one.days ?? noDay) - (other.days ?? noDay) ||
    kindOrder.indexOf(one.kind) - kindOrder.indexOf(other.kind) ||
    // Periods come in the order of their hours, which a day does not tell.
    (one.kind === 'breachClock' ? 0 : compareTexts(one.since ?? '9', other.since ?? '9')) ||
    (one.kind === 'breachClock' ? 0 : compareTexts(one.id, other.id))
  );
}

/** What has no day comes after everything that has one. */
const noDay = Number.MAX_SAFE_INTEGER;

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
