import type { BreachLetter } from '../../../../contract/breach-record.ts';
import type { Person } from '../../../../contract/company.ts';
import type { LetterFacts } from '../../facts/breach.ts';
import { nameOf } from '../../facts/company.ts';
import { paragraph } from '../../nodes.ts';
import type { Margin, Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printable, printableLine, shorten } from '../../typography.ts';

/** Subject of a letter as its one first-level heading. */
export function subjectLine({ t }: Sheet, { subject, kind }: BreachLetter): Node {
  return {
    text: printableLine(subject || t(`letterKind.${kind}`)),
    style: 'h3',
    tag: 'H1',
    margin: [0, 0, 0, 12],
  };
}

/** The letter's parts, each under the question it answers; empty ones are left out. */
export function questions(
  { sections }: BreachLetter,
  questionOf: (id: BreachLetter['sections'][number]['id']) => string,
): Node[] {
  return sections
    .filter(({ text }) => text.trim())
    .map(({ id, text }) => ({
      margin: [0, 0, 0, 7],
      room: 40,
      stack: [
        { text: questionOf(id), style: 'h4', tag: 'H2', margin: [0, 0, 0, 1] },
        paragraph(text, 'body'),
      ],
    }));
}

/** Who answers questions: the data protection officer, else the company's own address (Art. 34(2), Art. 33(3)(b) GDPR). */
export function contactOf(facts: LetterFacts): string {
  const { profile } = facts.company;
  const dpo = contactPerson(facts);
  const parts = dpo
    ? [dpo.name, dpo.role, dpo.email, profile.phone]
    : [profile.name, profile.email, profile.phone];
  return parts
    .filter((part) => part.trim())
    .map((part) => shorten(part, 300, 10))
    .join(', ');
}

/** A paragraph of our own words in which the e-mail address of the contact is not torn apart. */
export function sentencesWith(facts: LetterFacts, sentences: readonly string[], margin: Margin): Node {
  const text = sentences.filter(Boolean).join(' ');
  const email = contactPerson(facts)?.email ?? '';
  const at = email ? text.indexOf(email) : -1;
  // A longer one has to break somewhere, or it would leave the page.
  if (at < 0 || email.length > 60) return paragraph(text, 'body', margin);
  const rest = text.slice(at + email.length);
  return {
    text: [{ text: text.slice(0, at) }, { text: email, noWrap: true }, { text: rest }],
    style: 'body',
    margin,
  };
}

function contactPerson({ company: { people } }: LetterFacts): Person | null {
  return people.find((person) => person.function === 'dpo') ?? null;
}

/** Greeting, room for a hand, who signs. */
export function signature({ t }: Sheet, facts: LetterFacts): Node {
  const { company, letter, breach } = facts;
  const approver = company.people.find((person) => person.function === 'approver')?.name;
  const signer = letter.sent?.by ?? approver ?? nameOf(company, breach.ownerId) ?? '';
  return {
    unbreakable: true,
    margin: [0, 12, 0, 0],
    stack: [
      { text: t('breachLetter.regards'), style: 'body', margin: [0, 0, 0, 38] },
      { text: printable(shorten(signer, 300, 10)) || '\u00A0', style: 'body' },
      { text: printableLine(shorten(company.profile.name, 400, 10)), style: 'body', bold: true },
    ],
  };
}

/** Information block of a letter. */
export function infoOf({ t, format }: Sheet, facts: LetterFacts): [label: string, value: string][] {
  const { company, breach, datedAt } = facts;
  const dpo = contactPerson(facts);
  return [
    [t('breachLetter.reference'), breach.number],
    [t('breachLetter.contactPerson'), dpo?.name ?? ''],
    [t('breachLetter.phone'), company.profile.phone],
    [t('breachLetter.email'), dpo?.email || company.profile.email],
    [t('breachLetter.date'), format.dayOfInstant(datedAt)],
  ];
}
