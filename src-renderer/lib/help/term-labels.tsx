import { type ReactNode, useCallback } from 'react';
import { useLanguage } from '../../i18n/messages.ts';
import { type LabelHint, LabelHintProvider } from '../../ui/label-hint.ts';
import { termOfLabel } from './found-terms.ts';
import { TermHint } from './term-hint.tsx';
import { useGlossary } from './use-help.ts';

/** Lets every heading and every name of a fact that is a term of the glossary answer "what is this?". */
export function TermLabels({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const terms = useGlossary()?.terms;
  const hint = useCallback<LabelHint>(
    (label) => {
      const term = terms && termOfLabel(terms, label, language);
      return term ? <TermHint term={term} /> : null;
    },
    [terms, language],
  );
  return <LabelHintProvider value={hint}>{children}</LabelHintProvider>;
}
