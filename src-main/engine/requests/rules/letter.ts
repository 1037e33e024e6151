import type { AnswerResult, DataRequest, RequestLetter } from '../../../contract/requests.ts';
import type { Day, Language } from '../../../contract/values.ts';
import { assertNever } from '../../../contract/values.ts';
import { dayText } from '../../law/wording.ts';
import type { OpenFact, RequestLetterPart, RequestLetterTexts } from '../../request-letter-texts.ts';

/**
 * What a letter says about the case and who writes it; an empty text is a fact that is not known. Whom it greets is left to
 * whoever sends it: the log knows people by as little as is needed.
 */
export interface LetterFacts {
  request: Pick<DataRequest, 'kind' | 'number' | 'receivedOn' | 'recipientsInformed' | 'isOnSuppressionList'>;
  company: string;
  sender: string;
  authority: string;
  /** Day by which an extended answer comes; null while no month runs. */
  until: Day | null;
}

/** The subject of a letter that answers: in the draft and on paper the same. */
export function answerSubject(
  result: AnswerResult,
  request: LetterFacts['request'],
  texts: RequestLetterTexts,
  language: Language,
): string {
  const facts = { request, company: '', sender: '', authority: '', until: null };
  const { subject } = letterDraft({ about: 'answer', result }, facts, texts, language);
  return subject;
}

/**
 * The draft of a letter in plain words (Art. 12(1) GDPR): every known fact is put in, every other one stands in brackets to
 * be filled in. Nobody's words are ever read as a place for another fact.
 */
export function letterDraft(
  letter: RequestLetter,
  facts: LetterFacts,
  texts: RequestLetterTexts,
  language: Language,
): { subject: string; text: string } {
  const known = knownFacts(letter, facts, language);
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (place, name: string) => {
      const missing = texts.facts[name as OpenFact];
      if (missing === undefined) return known[name] ?? place;
      return known[name] || texts.missing[language].replace('{what}', missing[language]);
    });
  const paragraphs = partsOf(letter, facts, texts).map((part) => texts.paragraphs[part][language]);
  return {
    subject: fill(texts.subjects[subjectOf(letter, facts)][language]),
    text: [texts.greeting[language], ...paragraphs, texts.closing[language]].map(fill).join('\n\n'),
  };
}

function knownFacts(
  letter: RequestLetter,
  { request, company, sender, authority, until }: LetterFacts,
  language: Language,
): Record<string, string> {
  return {
    ...{ company, sender, authority },
    number: request.number,
    received: dayText(request.receivedOn)[language],
    recipients: request.recipientsInformed.join(', '),
    reason: letter.about === 'answer' ? '' : letter.reason.trim(),
    until: until === null ? '' : dayText(until)[language],
  };
}

function partsOf(
  letter: RequestLetter,
  { request }: LetterFacts,
  texts: RequestLetterTexts,
): RequestLetterPart[] {
  switch (letter.about) {
    case 'answer':
      return texts.answers[request.kind][letter.result].filter(
        (part) => part !== 'suppression' || request.isOnSuppressionList,
      );
    case 'extension':
      return texts.extension;
    case 'identity':
      return texts.identity;
    default:
      return assertNever(letter);
  }
}

function subjectOf(letter: RequestLetter, { request }: LetterFacts): keyof RequestLetterTexts['subjects'] {
  if (letter.about !== 'answer') return letter.about;
  return request.kind === 'withdrawal' && letter.result !== 'refused' ? 'withdrawal' : 'answer';
}
