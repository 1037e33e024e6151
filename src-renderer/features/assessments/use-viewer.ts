import { useEffect, useState } from 'react';
import type { Answer } from '../../../src-main/contract/assessments.ts';
import type { Attachment } from '../../../src-main/contract/attachments.ts';
import type { SelectedText } from '../../lib/pdf/use-selected-text.ts';
import { pageNumber } from './evidence-files.ts';

export type SideTab = 'document' | 'checks' | 'help' | 'lastTime';

/** What lies beside the question. */
export interface Viewer {
  tab: SideTab;
  showTab(tab: SideTab): void;
  file: Attachment | null;
  page: number;
  /** Words to look for instead of the quote: a keyword of the question. */
  keyword: string | null;
  /** False when the words that were looked for are not in the document. */
  isFound: boolean;
  tellFound(isFound: boolean): void;
  selected: SelectedText | null;
  /** Grows whenever somebody asks for a document: narrow windows then turn to it. */
  calls: number;
  open(hash: string, page: number | null): void;
  /** The same without turning a narrow window to it. */
  keep(hash: string, page: number | null): void;
  turnTo(page: number): void;
  seek(keyword: string): void;
  /** Back from a keyword to the quote. */
  seekQuote(): void;
  select(selected: SelectedText | null): void;
}

/** Keeps the document open from question to question; a question with evidence of its own opens that. */
export function useViewer(
  questionId: string,
  stored: Answer | undefined,
  files: readonly Attachment[],
): Viewer {
  const [tab, setTab] = useState<SideTab>('document');
  const [hash, setHash] = useState<string | null>(null);
  const [page, setPage] = useState(1);
  const [keyword, setKeyword] = useState<string | null>(null);
  const [isFound, tellFound] = useState(true);
  const [calls, setCalls] = useState(0);
  const [selected, setSelected] = useState<SelectedText | null>(null);
  const cited = stored?.evidence.findLast(({ attachment }) => attachment !== null);
  const citedPage = pageNumber(cited?.page ?? null) ?? pageNumber(stored?.place ?? null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of question turns the document
  useEffect(() => {
    setKeyword(null);
    setSelected(null);
    if (!cited?.attachment) return;
    setHash(cited.attachment.hash);
    setPage(citedPage ?? 1);
  }, [questionId]);
  const keep = (next: string, at: number | null) => {
    setHash(next);
    setPage(at ?? 1);
    setTab('document');
  };
  return {
    keep,
    tab,
    showTab: setTab,
    file: files.find((file) => file.hash === hash) ?? files[0] ?? null,
    page,
    keyword,
    isFound,
    tellFound,
    selected,
    calls,
    open: (next, at) => {
      keep(next, at);
      setCalls((times) => times + 1);
    },
    turnTo: setPage,
    seek: (word) => {
      tellFound(true);
      setKeyword(word);
      setTab('document');
      setCalls((times) => times + 1);
    },
    seekQuote: () => setKeyword(null),
    select: setSelected,
  };
}
