import type { ConsentElement, ConsentForm, ElementState } from '../../../contract/consent-check.ts';
import { firstBroken, firstShown, type Reading } from './check-findings.ts';
import { stateByForm } from './check-form.ts';
import { plainLanguage } from './check-plain-language.ts';
import type { Span } from './check-sentences.ts';

export interface Judged {
  state: ElementState;
  /** The words that show it. */
  span: Span | null;
}

/**
 * The state of an element; null when it is not looked at: what belongs to the process around a form, and what only some
 * forms need (partners, tracking, children …) unless the words break it.
 */
export function judgeElement(
  element: ConsentElement,
  form: ConsentForm,
  reading: Reading,
  mostWords: number,
): Judged | null {
  if (element.source === 'process') return null;
  const broken = firstBroken(reading, element.id);
  if (broken !== null) return { state: 'violated', span: broken };
  if (element.condition !== null && !form[element.condition]) return null;
  if (element.source === 'metric') return plainLanguage(reading, mostWords);
  const byForm = stateByForm(element.id, form);
  if (byForm !== null) return { state: byForm, span: null };
  const shown = firstShown(reading, element.id);
  return shown === null
    ? { state: 'missing', span: null }
    : { state: 'present', span: wholeWords(reading.text, shown) };
}

const wordSign = /[\p{L}\p{N}]/u;
const longestRest = 40;

/** A span up to the ends of its words: "bestätig" as "bestätige". */
function wholeWords(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end];
  while (first > 0 && start - first < longestRest && wordSign.test(text.charAt(first - 1))) first -= 1;
  while (last - end < longestRest && wordSign.test(text.charAt(last))) last += 1;
  return { start: first, end: last };
}
