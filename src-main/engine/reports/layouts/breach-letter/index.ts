import { assertNever } from '../../../../contract/values.ts';
import { documentOf } from '../../document.ts';
import type { LetterFacts } from '../../facts/breach.ts';
import type { PrintDefinition } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { shorten } from '../../typography.ts';
import { letterToPeople } from './letter-to-people.ts';
import { noticeToController } from './notice-to-controller.ts';
import { publicNotice, shortForm } from './open-texts.ts';

/** A letter of a breach in plain words and in its own language: to people (Art. 34 GDPR) or to the controller (Art. 33(2)). */
export function breachLetter(sheet: Sheet, facts: LetterFacts): PrintDefinition {
  const { t } = sheet;
  const { letter, breach } = facts;
  const isLetter = letter.kind === 'letter' || letter.kind === 'controllerNotice';
  const kind = t(`letterKind.${letter.kind}`);
  return documentOf(
    sheet,
    facts.company,
    {
      title: letter.subject || kind,
      subject: kind,
      runningTitle: shorten(letter.subject || kind, 270, 7.5),
      isDraft: letter.sent === null,
      isDrill: breach.isDrill,
      isLetter,
      ...(letter.kind === 'public' || letter.kind === 'short'
        ? { confidentiality: t('breachLetter.forPeople') }
        : {}),
      ...(breach.isDrill ? { confidentiality: t('breach.drillFoot') } : {}),
    },
    contentOf(sheet, facts),
  );
}

function contentOf(sheet: Sheet, facts: LetterFacts) {
  const { kind } = facts.letter;
  switch (kind) {
    case 'letter':
      return letterToPeople(sheet, facts);
    case 'short':
      return shortForm(sheet, facts);
    case 'public':
      return publicNotice(sheet, facts);
    case 'controllerNotice':
      return noticeToController(sheet, facts);
    default:
      return assertNever(kind);
  }
}

/** What people must be told, by the kinds of letter that have to say it (Art. 34(2), Art. 33(2) GDPR). */
const needed = ['nature', 'data', 'consequences', 'measures', 'advice'] as const;

/** Mandatory facts of the letter that are missing or still marked as unknown, in its own language. */
export function missingInBreachLetter({ t }: Sheet, { company, breach, letter }: LetterFacts): string[] {
  const { profile, people } = company;
  const textOf = (id: string) => letter.sections.find((section) => section.id === id)?.text ?? '';
  const isToController = letter.kind === 'controllerNotice';
  const sections = letter.kind === 'short' ? [] : needed.filter((id) => !(isToController && id === 'advice'));
  const gaps = sections.filter((id) => !textOf(id).trim() || hasGap(textOf(id)));
  return [
    ...gaps.map((id) => t(`letterMissing.${id}`)),
    ...(profile.street && profile.city ? [] : [t('breachLetter.missingAddress')]),
    ...(people.some((person) => person.function === 'dpo') ? [] : [t('breachLetter.missingContact')]),
    ...(isToController && !letter.addressee.trim() && !breach.controllerName.trim()
      ? [t('breachLetter.missingController')]
      : []),
  ];
}

/** A place that the draft left open in square brackets. */
function hasGap(text: string): boolean {
  return /\[[^\]\n]{3,}\]/.test(text);
}
