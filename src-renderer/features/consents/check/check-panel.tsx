import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { CheckAnswer } from '../../../../src-main/contract/consent-check.ts';
import { sortedElements } from '../../../../src-main/contract/sorted-elements.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { inLanguage } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import type { Passage } from '../text/shown-version.ts';
import { ElementRow } from './element-row.tsx';

export interface CheckPanelProps {
  /** "Prüfung von v4" */
  title: string;
  answer: CheckAnswer | undefined;
  onShow: (passage: Passage) => void;
  /** What else can be done with what was found. */
  children?: ReactNode;
}

/** What the check found, what is missing, what to look at; never that a text is lawful. */
export function CheckPanel({ title, answer, onShow, children }: CheckPanelProps) {
  const t = useTexts('consent');
  const language = useLanguage();
  const { ask } = useAccess();
  const { data: law } = useQuery(ask.consents.law.queryOptions());
  const sorted = answer && law ? sortedElements(answer, law.elements) : null;
  const caveat = law?.notes.find(({ id }) => id === 'found_not_lawful')?.text;
  return (
    <section aria-label={title}>
      <h2 className="text-section">{title}</h2>
      {!sorted && <p className="pt-1 text-dense text-ink-2">{t('check.nothing')}</p>}
      {sorted && (
        <>
          <p role="status" className="pb-3 text-dense text-ink-2">
            {t('check.sum', {
              flaws: sorted.flaws.length,
              hints: sorted.hints.length,
              present: sorted.present.length,
            })}
          </p>
          <ul>
            {[...sorted.flaws, ...sorted.hints].map((told) => (
              <ElementRow key={told.found.id} told={told} onShow={onShow} />
            ))}
          </ul>
          {sorted.present.length > 0 && (
            <details className="border-t border-line py-2.5 text-dense">
              <summary className="cursor-default rounded-badge text-accent">
                {t('check.showPresent', { count: sorted.present.length })}
              </summary>
              <ul className="pt-2">
                {sorted.present.map((told) => (
                  <ElementRow key={told.found.id} told={told} onShow={onShow} />
                ))}
              </ul>
            </details>
          )}
          {caveat && (
            <p className="border-t border-line pt-2.5 text-meta text-ink-2">{inLanguage(caveat, language)}</p>
          )}
          {children && <div className="pt-2.5">{children}</div>}
        </>
      )}
    </section>
  );
}
