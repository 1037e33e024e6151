import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import type { DocumentSection } from '../../../../src-main/contract/document-text.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { hidePassage, scrollToRange, showPassage } from '../../../lib/pdf/show-passage.ts';
import { useSelectedText } from '../../../lib/pdf/use-selected-text.ts';
import { useAccess } from '../../../lib/queries.ts';
import { Waiting } from '../../../ui/waiting.tsx';
import type { Work } from '../work.ts';
import { type CheckHere, checkStates, checksAt } from './check-state.ts';
import { ChecksHere } from './checks-here.tsx';
import '../../../lib/pdf/pdf.css';

export interface ContractTextProps {
  work: Work;
  hash: string;
  label: string;
  passage: string | null;
  words: readonly string[] | undefined;
}

/** A contract without pages as readable text: headings, paragraphs, the passage marked, its checks at each heading. */
export function ContractText({ work, hash, label, passage, words }: ContractTextProps) {
  const t = useTexts('contract');
  const { ask } = useAccess();
  const { data, error } = useQuery(ask.contracts.readDocument.queryOptions({ input: { hash } }));
  const place = useRef<HTMLElement>(null);
  const told = useRef(work.viewer.tellFound);
  told.current = work.viewer.tellFound;
  useEffect(() => {
    if (!place.current || !data || !passage) return;
    const range = showPassage(place.current, passage, words);
    told.current(range !== null);
    if (range) scrollToRange(place.current, range);
    return hidePassage;
  }, [data, passage, words]);
  useSelectedText(place, work.viewer.select);
  const checks = useChecksBySection(work);
  if (error) {
    return (
      <div className="p-4">
        <FailureNotice error={error} />
      </div>
    );
  }
  if (!data) return <Waiting text={t('reading')} />;
  return (
    <section
      ref={place}
      aria-label={label}
      lang={data.language}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area has to be reachable by keyboard
      tabIndex={0}
      className="focus-inside h-full overflow-auto bg-paper px-5 py-4"
    >
      {data.sections.map((section, at) => (
        <Section
          // biome-ignore lint/suspicious/noArrayIndexKey: a document that was read does not change
          key={at}
          {...{ work, section }}
          checks={checks.get(at) ?? []}
        />
      ))}
    </section>
  );
}

function Section({
  work,
  section,
  checks,
}: {
  work: Work;
  section: DocumentSection;
  checks: readonly CheckHere[];
}) {
  const t = useTexts('contract');
  const { heading, text } = section;
  return (
    <div data-heading={heading ?? ''} className="pb-4 font-serif text-prose">
      {heading && <h3 className="pb-1 text-section font-semibold wrap-anywhere">{heading}</h3>}
      <ChecksHere {...{ work, checks }} label={t('checksAtHeading', { heading: heading ?? '' })} />
      {text.split('\n').map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a document that was read does not change
        <p key={at} className="pb-2 wrap-anywhere">
          {line}
        </p>
      ))}
    </div>
  );
}

function useChecksBySection(work: Work): Map<number, CheckHere[]> {
  const { steps, contract, answers } = work;
  const states = checkStates(steps, contract, answers);
  const sections = useMemo(
    () => [
      ...new Set([...contract.found.values()].flatMap((passages) => passages.map(({ section }) => section))),
    ],
    [contract.found],
  );
  return new Map(sections.map((at) => [at, checksAt(states, ({ section }) => section === at)]));
}
