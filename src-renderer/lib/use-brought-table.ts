import { useEffect, useRef, useState } from 'react';
import type { KeptTable, TableLimits } from '../../src-main/contract/foreign-table.ts';
import { failureOf } from './failures.ts';
import { useAccess } from './queries.ts';

export interface BroughtTable {
  table: KeptTable | null;
  isReading: boolean;
  error: unknown;
  /** Opens the file dialog of the computer. */
  choose(): void;
  addFile(file: File): void;
  paste(text: string): void;
  /** Ends the reading, or puts the table away for another one. */
  forget(): void;
}

/** A foreign table on its way in: chosen, dropped or pasted. When it is left, the engine forgets it. */
export function useBroughtTable(limits: TableLimits, clipboardName: string): BroughtTable {
  const { engine, shell } = useAccess();
  const [table, setTable] = useState<KeptTable | null>(null);
  const [isReading, setReading] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const running = useRef<AbortController | null>(null);
  const kept = useRef<string | null>(null);
  const drop = () => {
    running.current?.abort();
    const tableId = kept.current;
    kept.current = null;
    // A locked file has forgotten it already.
    if (tableId !== null) void engine.tables.forget({ tableId }).catch(() => undefined);
  };
  const leave = useRef(drop);
  leave.current = drop;
  useEffect(() => () => leave.current(), []);
  const bring = async (read: (signal: AbortSignal) => Promise<KeptTable | null>) => {
    drop();
    const own = new AbortController();
    running.current = own;
    setError(null);
    setReading(true);
    try {
      const brought = await read(own.signal);
      if (own.signal.aborted) return;
      kept.current = brought?.id ?? null;
      setTable(brought);
    } catch (refusal) {
      // Whoever cancelled knows it.
      if (!own.signal.aborted && failureOf(refusal).code !== 'CANCELLED') setError(refusal);
    } finally {
      if (running.current === own) setReading(false);
    }
  };
  return {
    ...{ table, isReading, error },
    choose: () => void bring((signal) => shell.files.chooseTable({ limits }, { signal })),
    addFile: (file) =>
      void bring((signal) =>
        engine.tables.addFile({ file, name: file.name.slice(0, 200), limits }, { signal }),
      ),
    paste: (text) =>
      void bring((signal) => engine.tables.paste({ text, name: clipboardName, limits }, { signal })),
    forget: () => {
      drop();
      setReading(false);
      setTable(null);
      setError(null);
    },
  };
}
