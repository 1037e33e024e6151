import type { BreachLaw } from '../../../../contract/breach-deadlines.ts';
import type { NoticeContent } from '../../../../contract/breach-notification.ts';
import type { ParticularKey } from '../../../../contract/breach-particulars.ts';
import type { BreachTask } from '../../../../contract/breach-record.ts';
import { compareInstants } from '../../facts/instants.ts';
import type { Sheet } from '../../sheet.ts';
import { particularText } from '../breach/particular-words.ts';

type Words = (sheet: Sheet, content: NoticeContent, law: BreachLaw) => string | null;

/** What each content of a notification says, by its id in the law of breaches; null while it says nothing. */
const wordsByField: Readonly<Record<string, Words>> = {
  awareAt: particulars('awareness'),
  occurredFrom: occurred,
  howDetected: particulars('howDetected'),
  nature,
  encryption: particulars('encryption', 'encryptedWithSafeKey'),
  priorMeasures: particulars('priorMeasures'),
  processor: (_sheet, { processorName }) => processorName || null,
  subjectCategories: particulars('subjectCategories'),
  subjectCount: particulars('subjectCount'),
  recordCategories: particulars('recordCategories'),
  recordCount: particulars('recordCount'),
  crossBorder: particulars('crossBorder'),
  consequences,
  measures,
  subjectsInformed: people,
  otherAuthorities: particulars('otherAuthorities'),
  exfiltration,
};

/** One content in words, or null. */
export function fieldText(sheet: Sheet, law: BreachLaw, content: NoticeContent, id: string): string | null {
  return wordsByField[id]?.(sheet, content, law) ?? null;
}

function particulars(...keys: ParticularKey[]): Words {
  return (sheet, content, law) => {
    const texts = keys.flatMap((key) => textOf(sheet, content, law, key) ?? []);
    return texts.length === 0 ? null : texts.join('\n');
  };
}

/** An answer in words; where it is a plain yes or no, with its question. */
function textOf(sheet: Sheet, content: NoticeContent, law: BreachLaw, key: ParticularKey): string | null {
  const state = content.particulars.find(({ particular }) => particular.key === key);
  const text = state ? particularText(sheet, law, state.particular) : null;
  if (text === null || typeof state?.particular.value !== 'boolean') return text;
  return `${sheet.t(`particular.${key}`)}: ${text}`;
}

function nature(sheet: Sheet, content: NoticeContent, law: BreachLaw): string | null {
  const kinds = textOf(sheet, content, law, 'kinds');
  const told = textOf(sheet, content, law, 'nature');
  const named = kinds === null ? null : sheet.t('notification.kindsLost', { kinds });
  return joined([named, told], ' ');
}

function occurred(sheet: Sheet, content: NoticeContent, law: BreachLaw): string | null {
  const from = textOf(sheet, content, law, 'occurredFrom');
  const to = textOf(sheet, content, law, 'occurredTo');
  const parts = [
    from === null ? null : sheet.t('notification.occurredFrom', { time: from }),
    to === null ? null : sheet.t('notification.occurredTo', { time: to }),
  ];
  return joined(parts, '; ');
}

function exfiltration(sheet: Sheet, content: NoticeContent, law: BreachLaw): string | null {
  const recipient = textOf(sheet, content, law, 'recipient');
  const named = recipient === null ? null : sheet.t('notification.recipient', { recipient });
  return joined([textOf(sheet, content, law, 'exfiltration'), named], '; ');
}

function consequences(sheet: Sheet, content: NoticeContent, law: BreachLaw): string | null {
  const { t, format } = sheet;
  const severity =
    content.severity &&
    t('notification.severity', {
      score: format.number(content.severity.score),
      level: t(`severityLevel.${content.severity.level}`),
    });
  const said = [
    textOf(sheet, content, law, 'consequencesText'),
    textOf(sheet, content, law, 'consequences'),
  ].filter((text) => text !== null);
  return said.length === 0 ? null : joined([...said, severity], '\n');
}

/** Taken ones with their time, then proposed ones with the time by which they are meant to be done. */
function measures(sheet: Sheet, { measures: all }: NoticeContent): string | null {
  const ours = all.filter(({ kind }) => kind === 'measure');
  const taken = ours.filter(({ doneAt }) => doneAt !== null).toSorted(by('doneAt'));
  const proposed = ours.filter(({ doneAt }) => doneAt === null).toSorted(by('dueAt'));
  const lines = [...taken, ...proposed].map((task) => measureText(sheet, task));
  return lines.length === 0 ? null : lines.join('\n');
}

function measureText({ t, format }: Sheet, { text, doneAt, dueAt }: BreachTask): string {
  if (doneAt) return `${format.moment(doneAt)}: ${text}`;
  if (dueAt) return t('notification.plannedBy', { time: format.moment(dueAt), text });
  return t('notification.planned', { text });
}

/** The earliest first; those without a time come last. */
function by(key: 'doneAt' | 'dueAt') {
  return (one: BreachTask, other: BreachTask) => compareInstants(one[key], other[key]);
}

function people(sheet: Sheet, { people: told }: NoticeContent): string | null {
  if (!told) return null;
  const { t, format } = sheet;
  const result = told.toldAt
    ? t('notification.peopleTold', { time: format.moment(told.toldAt) })
    : t('notification.peopleDecided', { result: t(`peopleResult.${told.result}`) });
  return joined([result, told.reason || null], ' ');
}

function joined(parts: readonly (string | null)[], separator: string): string | null {
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? null : said.join(separator);
}
