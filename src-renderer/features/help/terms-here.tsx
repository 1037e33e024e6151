import { useEffect, useState } from 'react';
import type { GlossaryTerm } from '../../../src-main/contract/help.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { type TermFinder, termFinder } from '../../lib/help/found-terms.ts';
import { TermText } from '../../lib/help/term-text.tsx';
import { useGlossary } from '../../lib/help/use-help.ts';

/** Milliseconds without a change after which the screen is read again. */
const calm = 300;

/** "What is this?" for every term of the glossary that stands on the screen. */
export function TermsHere() {
  const t = useTexts('help');
  const language = useLanguage();
  const terms = useFoundTerms();
  if (terms.length === 0) return null;
  return (
    <section className="pt-4">
      <h3 className="pb-1 text-base">{t('termsHere')}</h3>
      <ul>
        {terms.map((term) => (
          <li key={term.id} className="border-t border-line">
            <details>
              <summary className="focus-inside cursor-default py-1.5">{term.term[language]}</summary>
              <div className="pb-2 pl-4">
                <TermText term={term} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useFoundTerms(): GlossaryTerm[] {
  const language = useLanguage();
  const glossary = useGlossary();
  const [found, setFound] = useState<GlossaryTerm[]>([]);
  useEffect(() => {
    if (!glossary) return;
    const finder = termFinder(glossary.terms, language);
    const read = () => setFound((before) => sameOr(before, termsOnScreen(finder)));
    read();
    let later = 0;
    const watcher = new MutationObserver((changes) => {
      if (changes.every(({ target }) => isHelp(target))) return;
      clearTimeout(later);
      later = window.setTimeout(read, calm);
    });
    watcher.observe(document.body, { childList: true, subtree: true, characterData: true });
    return () => {
      clearTimeout(later);
      watcher.disconnect();
    };
  }, [glossary, language]);
  return found;
}

function termsOnScreen(find: TermFinder): GlossaryTerm[] {
  const places = [...document.querySelectorAll('main, [role=dialog], [role=alertdialog]')];
  const texts: string[] = [];
  for (const place of places) {
    const words = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) texts.push(words.currentNode.nodeValue ?? '');
  }
  return find(texts.join('\n'));
}

function isHelp(target: Node): boolean {
  const element = target instanceof Element ? target : target.parentElement;
  return element?.closest('[data-react-aria-top-layer]') !== null;
}

function sameOr(before: GlossaryTerm[], now: GlossaryTerm[]): GlossaryTerm[] {
  return before.length === now.length && now.every((term, at) => term === before[at]) ? before : now;
}
