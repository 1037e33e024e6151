import { holdsAllWords } from './folded-hits.ts';
import type { PaletteRow, PaletteTools } from './palette-rows.ts';
import { useCommandRows } from './use-command-rows.ts';
import { useRecentRows } from './use-recent-rows.ts';
import { useRecordRows } from './use-record-rows.ts';

/** So many commands stand below records; alone there is room for all. */
const besideRecords = 5;
/** Offered before anything is typed: the areas and what is begun most. */
const atFirst = 8;

export interface PaletteAnswer {
  rows: readonly PaletteRow[];
  /** What was typed without the sign for commands. */
  text: string;
  isCommandsOnly: boolean;
  isBehind: boolean;
  error: unknown;
}

/** What the palette offers for what was typed: the records opened last, records and commands that fit, or commands only. */
export function usePaletteRows(typed: string, tools: PaletteTools): PaletteAnswer {
  const isCommandsOnly = typed.trimStart().startsWith('>');
  const text = (isCommandsOnly ? typed.trimStart().slice(1) : typed).trim();
  const recent = useRecentRows();
  const records = useRecordRows(isCommandsOnly ? '' : text);
  const commands = useCommandRows(tools);
  const fitting = commands.filter(({ title, area, words = '' }) =>
    holdsAllWords(`${title} ${area} ${words}`, text),
  );
  const answer = { text, isCommandsOnly, isBehind: records.isBehind, error: records.error };
  if (isCommandsOnly) return { ...answer, rows: fitting };
  if (text === '') return { ...answer, rows: [...recent, ...commands.slice(0, atFirst)] };
  const named = commands.filter(({ title, words = '' }) => holdsAllWords(`${title} ${words}`, text));
  const shown = named.slice(0, besideRecords);
  // A command by its name goes before records that hold the words somewhere inside.
  const isRecordNamed = records.rows.some(({ title }) => holdsAllWords(title, text));
  return { ...answer, rows: isRecordNamed ? [...records.rows, ...shown] : [...shown, ...records.rows] };
}
