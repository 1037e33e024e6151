import type { ParticularKey } from '../../../../src-main/contract/breach-particulars.ts';
import type { BreachTask } from '../../../../src-main/contract/breach-record.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatFixed } from '../../../lib/format.ts';
import { formatInstant } from '../../../lib/zoned-time.ts';
import { particularIn } from '../facts/particular-in.ts';
import { useParticularText } from '../facts/particular-text.ts';
import type { Said } from './chapters.ts';

/** What each content of a notification says, by its id in the law of breaches; null while it says nothing. */
export function useFieldWords(zone: string): (id: string, said: Said) => string | null {
  const t = useTexts('breachSteps');
  const answer = useAnswers(zone);
  const measures = useMeasureWords(zone);
  const others = useOtherWords(zone);
  const nature = (said: Said) => {
    const kinds = answer(said, 'kinds');
    return joined([kinds && t('notification.kinds', { kinds }), answer(said, 'nature')], ' ');
  };
  const occurred = (said: Said) => {
    const [from, to] = [answer(said, 'occurredFrom'), answer(said, 'occurredTo')];
    return joined(
      [from && t('notification.begin', { at: from }), to && t('notification.end', { at: to })],
      '; ',
    );
  };
  const outflow = (said: Said) => {
    const recipient = answer(said, 'recipient');
    return joined([answer(said, 'exfiltration'), recipient && t('notification.with', { recipient })], '; ');
  };
  return (id, said) => {
    switch (id) {
      case 'nature':
        return nature(said);
      case 'occurredFrom':
        return occurred(said);
      case 'awareAt':
        return answer(said, 'awareness');
      case 'exfiltration':
        return outflow(said);
      case 'encryption':
        return joined([answer(said, 'encryption'), answer(said, 'encryptedWithSafeKey')], '\n');
      case 'measures':
        return measures(said.measures);
      case 'subjectCategories':
      case 'subjectCount':
      case 'recordCategories':
      case 'recordCount':
      case 'howDetected':
      case 'priorMeasures':
      case 'crossBorder':
      case 'otherAuthorities':
        return answer(said, id);
      default:
        return others(id, said, answer);
    }
  };
}

type Answers = (said: Said, key: ParticularKey) => string | null;

/** An answer in words; where it is a plain yes or no, with its question. */
function useAnswers(zone: string): Answers {
  const word = useTexts('breach');
  const text = useParticularText(zone);
  return ({ particulars }, key) => {
    const state = particularIn(particulars, key);
    const value = state?.particular.value ?? null;
    if (state === null || value === null) return null;
    const said = text(state.particular).trim();
    if (said === '') return null;
    return typeof value === 'boolean' ? `${word(`key.${key}`)}: ${said}` : said;
  };
}

function useMeasureWords(zone: string): (all: readonly BreachTask[]) => string | null {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  const at = (instant: string) => formatInstant(instant, zone, language);
  return (all) => {
    const ours = all.filter(({ kind }) => kind === 'measure');
    const taken = ours.filter(({ doneAt }) => doneAt !== null).toSorted(earliest('doneAt'));
    const planned = ours.filter(({ doneAt }) => doneAt === null).toSorted(earliest('dueAt'));
    const lines = [...taken, ...planned].map(({ text, doneAt, dueAt }) => {
      if (doneAt) return `${at(doneAt)}: ${text}`;
      return dueAt
        ? t('notification.plannedBy', { at: at(dueAt), text })
        : t('notification.planned', { text });
    });
    return lines.length === 0 ? null : lines.join('\n');
  };
}

/** The earliest first; those without a time come last. */
function earliest(key: 'doneAt' | 'dueAt') {
  const timeOf = (task: BreachTask) =>
    task[key] === null ? Number.POSITIVE_INFINITY : Date.parse(task[key]);
  return (one: BreachTask, other: BreachTask) => timeOf(one) - timeOf(other) || 0;
}

/** Contents that rest on more than answers about the breach: persons, the company, consequences, what people were told. */
function useOtherWords(zone: string): (id: string, said: Said, answer: Answers) => string | null {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  const consequences = (said: Said, answer: Answers) => {
    const told = [answer(said, 'consequencesText'), answer(said, 'consequences')];
    const { severity } = said;
    if (told.every((text) => text === null)) return null;
    const level = severity && {
      score: formatFixed(severity.score, 2, language),
      level: t(`notification.levels.${severity.level as 'low'}`),
    };
    return joined([...told, level && t('notification.severity', level)], '\n');
  };
  const people = ({ people: told }: Said) => {
    if (told === null) return null;
    const result = told.toldAt
      ? t('notification.toldSince', { at: formatInstant(told.toldAt, zone, language) })
      : t('notification.decided', { result: t(`decisions.results.${told.result as 'tell'}`) });
    return joined([result, told.reason], ' ');
  };
  return (id, said, answer) => {
    const { contact, company, reporter, processorName } = said;
    switch (id) {
      case 'consequences':
        return consequences(said, answer);
      case 'subjectsInformed':
        return people(said);
      case 'contact':
        return contact && joined([contact.name, contact.role, contact.email, company.phone], '\n');
      case 'controller':
        return joined(
          [company.name, company.street, `${company.postcode} ${company.city}`.trim(), company.sector],
          '\n',
        );
      case 'reporter':
        return reporter.trim() || null;
      case 'processor':
        return processorName.trim() || null;
      default:
        return null;
    }
  };
}

function joined(parts: readonly (string | null)[], separator: string): string | null {
  const said = parts.filter((part) => part !== null && part.trim() !== '');
  return said.length === 0 ? null : said.join(separator);
}
