import { useLayoutEffect, useState } from 'react';
import type { TableLimits } from '../../../../src-main/contract/foreign-table.ts';
import type { ListSource } from '../../../../src-main/contract/subprocessor-import.ts';
import { longestList } from '../../../../src-main/contract/subprocessor-list.ts';
import { useAccess } from '../../../lib/queries.ts';
import { type BroughtTable, useBroughtTable } from '../../../lib/use-brought-table.ts';
import { useDeed } from '../../../lib/use-deed.ts';

const limits: TableLimits = { rows: 5000, columns: 64, textMb: 4 };

export interface BroughtListText {
  source: ListSource | null;
  text: string;
  type: (text: string) => void;
  /** A table from a spreadsheet, beside the text. */
  brought: BroughtTable;
  isReading: boolean;
  /** What a file was refused with. */
  error: unknown;
  addFile: (file: File) => void;
  clear: () => void;
}

/** A list on its way in: pasted, typed, or from a file; the engine reads files, text in whatever encoding. */
export function useList(clipboardName: string): BroughtListText {
  const { engine } = useAccess();
  const reading = useDeed();
  const [text, setText] = useState('');
  const [name, setName] = useState(clipboardName);
  const brought = useBroughtTable(limits, clipboardName);
  const type = (typed: string) => {
    setText(typed.slice(0, longestList));
    setName(clipboardName);
  };
  usePastedMarkup(type);
  const addFile = (file: File) => {
    if (!/\.(md|markdown|html?|txt)$/i.test(file.name)) return brought.addFile(file);
    void reading.run(async () => {
      const name = file.name.slice(0, 200);
      const { text: content } = await engine.tables.readText({ file, name });
      setText(content);
      setName(name);
    });
  };
  const table = brought.table;
  const source: ListSource | null = table
    ? { kind: 'table', tableId: table.id }
    : text.trim() === ''
      ? null
      : { kind: 'text', text, name };
  return {
    source,
    text,
    type,
    brought,
    isReading: brought.isReading || reading.isRunning,
    error: reading.error ?? brought.error,
    addFile,
    clear: () => {
      setText('');
      reading.clear();
      brought.forget();
    },
  };
}

/** A table or a list copied in a browser comes as markup, which says more than its plain text; pasted anywhere on the page. */
function usePastedMarkup(take: (text: string) => void): void {
  useLayoutEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const markup = event.clipboardData?.getData('text/html') ?? '';
      const plain = event.clipboardData?.getData('text/plain') ?? '';
      const isMarked = /<(table|li)\b/i.test(markup);
      const isField = event.target instanceof HTMLElement && event.target.closest('input, textarea') !== null;
      if ((event.clipboardData?.files.length ?? 0) > 0 || (isField && !isMarked)) return;
      const pasted = isMarked ? markup : plain;
      if (pasted.trim() === '') return;
      event.preventDefault();
      take(pasted);
    };
    document.addEventListener('paste', onPaste, true);
    return () => document.removeEventListener('paste', onPaste, true);
  });
}
