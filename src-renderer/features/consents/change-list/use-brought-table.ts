import { useEffect, useRef, useState } from 'react';
import { longestChangeList } from '../../../../src-main/contract/consent-import.ts';
import type { KeptTable, TableLimits } from '../../../../src-main/contract/foreign-table.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { failureOf } from '../../../lib/failures.ts';
import { useAccess } from '../../../lib/queries.ts';

const limits: TableLimits = { rows: longestChangeList, columns: 100, textMb: 20 };

export interface BroughtTable {
  table: KeptTable | null;
  isReading: boolean;
  error: unknown;
  /** Opens the file dialog of the computer. */
  choose(): void;
  addFile(file: File): void;
  paste(text: string): void;
  cancel(): void;
  /** Puts the table away, for another one. */
  forget(): void;
}

/** A foreign table on its way in: chosen, dropped or pasted; reading it can be cancelled. */
export function useBroughtTable(): BroughtTable {
  const t = useTexts('changeList');
  const { engine, shell } = useAccess();
  const [table, setTable] = useState<KeptTable | null>(null);
  const [isReading, setReading] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const bring = async (read: (signal: AbortSignal) => Promise<KeptTable | null>) => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    setError(null);
    setReading(true);
    try {
      const brought = await read(own.signal);
      if (brought && !own.signal.aborted) setTable(brought);
    } catch (refusal) {
      // Whoever cancelled knows it.
      if (!own.signal.aborted && failureOf(refusal).code !== 'CANCELLED') setError(refusal);
    } finally {
      if (running.current === own) setReading(false);
    }
  };
  return {
    table,
    isReading,
    error,
    choose: () => void bring((signal) => shell.files.chooseTable({ limits }, { signal })),
    addFile: (file) =>
      void bring((signal) =>
        engine.tables.addFile({ file, name: file.name.slice(0, 200), limits }, { signal }),
      ),
    paste: (text) =>
      void bring((signal) => engine.tables.paste({ text, name: t('clipboard'), limits }, { signal })),
    cancel: () => {
      running.current?.abort();
      setReading(false);
    },
    forget: () => {
      if (table) void engine.tables.forget({ tableId: table.id }).catch(() => undefined);
      setTable(null);
      setError(null);
    },
  };
}
