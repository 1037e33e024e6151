import type { DebriefPoint, DrillScript } from '../../../contract/breach-clock.ts';
import type { BreachKind, RiskLevelOfBreach } from '../../../contract/breach-risk.ts';
import type { SeverityLevel } from '../../../contract/breach-severity.ts';
import type { Bilingual, Instant } from '../../../contract/values.ts';
import {
  authorityWords,
  listOfKinds,
  minutesWords,
  nothing,
  notRecorded,
  peopleWords,
  riskWords,
  severityWords,
} from './debrief-words.ts';

/** What the players wrote down, as the case stands when the drill ends. */
export interface DrillFindings {
  kinds: readonly BreachKind[];
  awareAt: Instant | null;
  severity: { level: SeverityLevel; score: number } | null;
  risk: RiskLevelOfBreach | null;
  authority: 'notify' | 'doNotNotify' | null;
  people: 'tell' | 'doNotTell' | 'tellPublicly' | null;
  /** When the first notification went out, in the drill's own time. */
  firstNoticeAt: Instant | null;
  /** What Art. 33(5) GDPR asks for and is on file. */
  onFile: { facts: boolean; effects: boolean; remedies: boolean; reasons: boolean };
}

/** Awareness counts as met within so many minutes before or after. */
const tolerance = 60;

/**
 * Found against what was there to find (Art. 4(12), 33 and 34 GDPR). `start` is the drill's own beginning, `hours` the
 * length of the period of Art. 33(1) by the rule of law of that time.
 */
export function debriefOf(
  findings: DrillFindings,
  { solution }: Pick<DrillScript, 'solution'>,
  { start, hours }: { start: Instant; hours: number },
): DebriefPoint[] {
  const awareAt = Date.parse(start) + solution.awareAtMinute * 60_000;
  return [
    kindsPoint(findings.kinds, solution.kinds),
    awarenessPoint(findings.awareAt, awareAt, Date.parse(start)),
    severityPoint(findings.severity),
    {
      id: 'risk',
      isMet: findings.risk === solution.risk,
      found: findings.risk === null ? notRecorded : riskWords[findings.risk],
      expected: riskWords[solution.risk],
    },
    authorityPoint(findings.authority, solution.notifyAuthority),
    peoplePoint(findings.people, solution.notifyPeople),
    firstNoticePoint(findings.firstNoticeAt, { isNeeded: solution.notifyAuthority, awareAt, hours }),
    documentPoint(findings.onFile),
  ];
}

function kindsPoint(found: readonly BreachKind[], expected: readonly BreachKind[]): DebriefPoint {
  const isMet = found.length === expected.length && expected.every((kind) => found.includes(kind));
  return {
    id: 'kinds',
    isMet,
    found: found.length === 0 ? notRecorded : listOfKinds(found),
    expected: listOfKinds(expected),
  };
}

function awarenessPoint(found: Instant | null, expected: number, start: number): DebriefPoint {
  const off = found === null ? null : Math.round((Date.parse(found) - expected) / 60_000);
  return {
    id: 'awareness',
    isMet: off !== null && Math.abs(off) <= tolerance,
    found: off === null ? notRecorded : minutesWords.off(off),
    expected: minutesWords.afterStart(Math.round((expected - start) / 60_000)),
  };
}

function severityPoint(found: DrillFindings['severity']): DebriefPoint {
  return {
    id: 'severity',
    isMet: found !== null,
    found: found === null ? notRecorded : severityWords(found),
    expected: { de: 'Einschätzung mit Rechenweg', en: 'assessment with its arithmetic' },
  };
}

function authorityPoint(found: DrillFindings['authority'], isNeeded: boolean): DebriefPoint {
  const expected = isNeeded ? 'notify' : 'doNotNotify';
  return {
    id: 'authority',
    isMet: found === expected,
    found: found === null ? notRecorded : authorityWords[found],
    expected: authorityWords[expected],
  };
}

/** A public notice reaches people as well (Art. 34(3)(c) GDPR). */
function peoplePoint(found: DrillFindings['people'], isNeeded: boolean): DebriefPoint {
  return {
    id: 'people',
    isMet: found !== null && (found !== 'doNotTell') === isNeeded,
    found: found === null ? notRecorded : peopleWords[found],
    expected: peopleWords[isNeeded ? 'tell' : 'doNotTell'],
  };
}

function firstNoticePoint(
  found: Instant | null,
  { isNeeded, awareAt, hours }: { isNeeded: boolean; awareAt: number; hours: number },
): DebriefPoint {
  const after = found === null ? null : Date.parse(found) - awareAt;
  const said = after === null ? nothing.sent : minutesWords.afterAwareness(Math.round(after / 60_000));
  if (!isNeeded) return { id: 'firstNotice', isMet: null, found: said, expected: nothing.needed };
  return {
    id: 'firstNotice',
    isMet: after !== null && after <= hours * 3_600_000,
    found: said,
    expected: {
      de: `innerhalb von ${hours}\u00a0Stunden nach Kenntnis`,
      en: `within ${hours}\u00a0hours of awareness`,
    },
  };
}

const parts: readonly (readonly [keyof DrillFindings['onFile'], Bilingual])[] = [
  ['facts', { de: 'Hergang', en: 'facts' }],
  ['effects', { de: 'Folgen', en: 'effects' }],
  ['remedies', { de: 'Maßnahmen', en: 'remedial action' }],
  ['reasons', { de: 'Gründe', en: 'reasons' }],
];

function documentPoint(onFile: DrillFindings['onFile']): DebriefPoint {
  const there = parts.filter(([part]) => onFile[part]).map(([, words]) => words);
  return {
    id: 'document',
    isMet: there.length === parts.length,
    found: there.length === 0 ? notRecorded : listOf(there),
    expected: listOf(parts.map(([, words]) => words)),
  };
}

function listOf(words: readonly Bilingual[]): Bilingual {
  return { de: words.map(({ de }) => de).join(', '), en: words.map(({ en }) => en).join(', ') };
}
