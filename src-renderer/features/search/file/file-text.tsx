import { useEffect, useRef } from 'react';
import type { AttachmentText } from '../../../../src-main/contract/attachments.ts';
import { hidePassage, scrollToRange, showPassage } from '../../../lib/pdf/show-passage.ts';
import '../../../lib/pdf/pdf.css';

export interface FileTextProps {
  label: string;
  passages: AttachmentText['passages'];
  /** Exact words to mark and scroll to. */
  find: string | null;
}

/** What a file says, heading by heading, with what was found marked. */
export function FileText({ label, passages, find }: FileTextProps) {
  const place = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are looked for anew when the text changes
  useEffect(() => {
    if (!place.current || !find) return;
    const range = showPassage(place.current, find);
    if (range) scrollToRange(place.current, range);
    return hidePassage;
  }, [find, passages]);
  return (
    <section
      ref={place}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area has to be reachable by keyboard
      tabIndex={0}
      className="focus-inside relative min-h-0 overflow-y-auto border border-line bg-surface p-4"
    >
      {passages.map(({ heading, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: passages of a text have no other identity
        <section key={index} className="max-w-160 pb-4">
          {heading && <h2 className="pb-1 font-semibold">{heading}</h2>}
          <p className="whitespace-pre-wrap wrap-anywhere">{text}</p>
        </section>
      ))}
    </section>
  );
}
