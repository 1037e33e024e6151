import type { Page } from 'playwright-core';
import type { Language } from '../../src-main/contract/values.ts';
import { foreignWords, sampleWords } from '../house/word-lists.ts';

const names = sampleWords();

/** Screens that show somebody else's words as they came, each with whose they are. */
export const quotingScreens: Readonly<Record<string, string>> = {
  'vendors-import-preview': 'columns and rows of a pasted list, which is German',
  'vendors-import-known': 'columns and rows of a pasted list, which is German',
  'consents-import-preview': 'columns and rows of a pasted list, which is German',
  'dialog-questionnaire-import-columns': 'columns and rows of a pasted list, which is German',
  'sub-processors-preview': 'rows of a pasted list, which is German',
  'standards-import-answers': 'answers of a vendor in its questionnaire, which is English',
  'contract-versions': 'clauses of a contract, which is German',
  'contract-proposal': 'clauses of a contract, which is German',
  'contract-checks': 'clauses of a contract, which is German',
  'dialog-contract-reopen': 'clauses of a contract, which is German',
  'questionnaire-flaw': 'names the words with which a demand begins in either language',
  'questionnaire-history': 'the title under which it was entered, which is German',
  'dialog-questionnaire-publish': 'names the words with which a demand begins in either language',
};

/** Words of the other language on the screen that is open; what is marked as a quote, code or paper is left out. */
export async function strangeWords(page: Page, language: Language): Promise<string[]> {
  const text = await page.evaluate(wordsOnScreen, language);
  return foreignWords(text, language, names).map((word) => {
    const at = text.toLowerCase().indexOf(word);
    return `${word}: … ${text.slice(Math.max(0, at - 40), at + 40).replaceAll('\n', ' ')} …`;
  });
}

/** Runs in the window: everything that is read or read out. */
function wordsOnScreen(language: string): string {
  const spoken = ['aria-label', 'placeholder', 'title', 'alt'];
  const texts: string[] = [];
  const isQuote = (element: Element) => {
    const quoted = element.closest('[lang]');
    const isOther = quoted !== null && !quoted.getAttribute('lang')?.startsWith(language);
    return (
      isOther ||
      element.closest('code, pre, .font-mono, .pdf-text, .bg-paper, .bg-sheet, [translate=no]') !== null
    );
  };
  for (const element of document.body.querySelectorAll('*')) {
    if (!element.checkVisibility?.() || isQuote(element)) continue;
    for (const name of spoken) texts.push(element.getAttribute(name) ?? '');
    for (const node of element.childNodes) if (node.nodeType === 3) texts.push(node.nodeValue ?? '');
  }
  // Addresses of sources are in the language of the source; fields of mails and letters and marks of rules are names;
  // letters of a checksum now and then make a word.
  const unspoken = /https?:\S+|\{+\w+\}+|\b[a-z]+_\w+|\b(?=[a-f]*\d)[0-9a-f]{12,}\b/g;
  return texts.join('\n').replaceAll(unspoken, ' ');
}
