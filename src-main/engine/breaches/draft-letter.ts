import type { z } from 'zod';
import type { LetterKind, LetterText } from '../../contract/breach-record.ts';
import type { Id, Language } from '../../contract/values.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import { type CaseFile, gatherCase } from './gather-case.ts';
import { caseNumber, knownHead } from './known-case.ts';
import { vendorName } from './repo/heads.ts';
import { answerOf } from './rules/knowledge.ts';
import { letterSections } from './rules/letter-sections.ts';
import { type LetterWords, letterWords } from './rules/letter-words.ts';
import { seatOf } from './seat.ts';

interface DraftInput {
  breachId: Id;
  kind: z.infer<typeof LetterKind>;
  language: Language;
}

/**
 * A letter to people (Art. 34(2), recital 86 GDPR) or to the controller (Art. 33(2) GDPR) from what is known now; a draft
 * that somebody reads and puts right.
 */
export function draftLetter(tools: QueryTools, { breachId, kind, language }: DraftInput): LetterText {
  const head = knownHead(tools.db, breachId);
  const { company, zone } = seatOf(tools);
  const texts = tools.templates.letterTexts();
  const words = letterWords(texts, language, zone);
  const file = gatherCase(tools, head, null);
  const facts = { ...file, vendorName: vendorName(tools.db, head.vendorId) };
  return {
    kind,
    language,
    ...addresseeOf(kind, file, words),
    subject: line(words.subject(kind, { company: company.name, number: caseNumber(head) })),
    sections: letterSections(kind, texts.parts[kind], facts, words),
  };
}

function addresseeOf(
  kind: DraftInput['kind'],
  { head, particulars }: CaseFile,
  words: LetterWords,
): Pick<LetterText, 'addressee' | 'addressees'> {
  if (kind === 'controllerNotice')
    return { addressee: head.controllerName || words.unknown('controller'), addressees: null };
  if (kind === 'public') return { addressee: words.addressee('public'), addressees: null };
  const groups = answerOf(particulars, 'subjectCategories') ?? [];
  return {
    addressee: line(groups.length === 0 ? words.unknown('who') : groups.join(', ')),
    addressees: answerOf(particulars, 'subjectCount')?.to ?? null,
  };
}

/** Longer than a line must be nothing that has to fit on one. */
function line(text: string): string {
  return text.length <= 500 ? text : `${text.slice(0, 499)}…`;
}
