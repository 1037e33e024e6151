import { useEffect, useRef, useState } from 'react';
import { hidePassage, scrollToRange, showPassage } from '../../lib/pdf/show-passage.ts';
import { type SelectedText, useSelectedText } from '../../lib/pdf/use-selected-text.ts';
import '../../lib/pdf/pdf.css';

export interface TextFileViewProps {
  file: Blob;
  label: string;
  passage: string | null;
  onSearched: (isFound: boolean) => void;
  onSelect: (selected: SelectedText | null) => void;
}

/** A text file as text, whatever it contains, with the cited passage marked. */
export function TextFileView({ file, label, passage, onSearched, onSelect }: TextFileViewProps) {
  const place = useRef<HTMLElement>(null);
  const told = useRef(onSearched);
  told.current = onSearched;
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    file.text().then((content) => isCurrent && setText(content));
    return () => {
      isCurrent = false;
    };
  }, [file]);
  useEffect(() => {
    if (!place.current || text === null || !passage) return;
    const range = showPassage(place.current, passage);
    told.current(range !== null);
    if (range) scrollToRange(place.current, range);
    return hidePassage;
  }, [text, passage]);
  useSelectedText(place, onSelect);
  return (
    <section
      ref={place}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area has to be reachable by keyboard
      tabIndex={0}
      className="focus-inside h-full overflow-auto bg-surface p-4"
    >
      <pre className="font-serif text-base whitespace-pre-wrap wrap-anywhere">{text}</pre>
    </section>
  );
}
