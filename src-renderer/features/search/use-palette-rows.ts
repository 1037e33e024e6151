import { areaOf, HitKind, type SearchArea } from '../../../src-main/contract/search.ts';
import { holdsAllWords } from './folded-hits.ts';
import type { PaletteRow, PaletteTools } from './palette-rows.ts';
import { takeApart } from './typed.ts';
import { useCommandRows } from './use-command-rows.ts';
import { useRecentRows } from './use-recent-rows.ts';
import { useRecordRows } from './use-record-rows.ts';
import { useTags } from './use-tags.ts';

/** So many commands stand below records; alone there is room for all. */
const besideRecords = 5;
/** Offered before anything is typed: the areas and what is begun most. */
const atFirst = 8;

export interface PaletteAnswer {
  rows: readonly PaletteRow[];
  /** What was typed without the signs for commands and keywords. */
  text: string;
  isCommandsOnly: boolean;
  isBehind: boolean;
  error: unknown;
  readAs: readonly string[];
  unreadFiles: number;
}

/**
 * What the palette offers for what was typed: the records opened last, records and commands that fit, commands only, or
 * records of some kinds only.
 */
export function usePaletteRows(typed: string, area: SearchArea | null, tools: PaletteTools): PaletteAnswer {
  const parts = takeApart(typed);
  const { isCommandsOnly, text } = parts;
  const tags = useTags(parts);
  const recent = useRecentRows();
  const kinds = kindsIn(area, tags.kinds);
  const records = useRecordRows(isCommandsOnly ? '' : text, isCommandsOnly ? null : kinds);
  const commands = useCommandRows(tools);
  const { isBehind, error, readAs, unreadFiles } = records;
  const answer = { text, isCommandsOnly, isBehind, error, readAs, unreadFiles };
  if (isCommandsOnly)
    return {
      ...answer,
      rows: commands.filter((row) =>
        holdsAllWords(`${row.title} ${row.detail} ${row.area} ${row.words ?? ''}`, text),
      ),
    };
  if (parts.openTag !== null) return { ...answer, rows: [...tags.rows, ...(kinds ? records.rows : [])] };
  if (kinds !== null) return { ...answer, rows: records.rows };
  if (text === '') return { ...answer, rows: [...recent, ...commands.slice(0, atFirst)] };
  const called = commands.filter(({ title }) => holdsAllWords(title, text)).slice(0, besideRecords);
  const saying = commands.filter(
    (row) => !called.includes(row) && holdsAllWords(`${row.title} ${row.detail} ${row.words ?? ''}`, text),
  );
  // A command by its name goes before records that hold the words somewhere inside; what only says the words goes last.
  const isRecordNamed = records.rows.some(({ title }) => holdsAllWords(title, text));
  const first = isRecordNamed ? [...records.rows, ...called] : [...called, ...records.rows];
  return { ...answer, rows: [...first, ...saying.slice(0, Math.max(0, besideRecords - called.length))] };
}

function kindsIn(area: SearchArea | null, tagged: readonly HitKind[] | null): readonly HitKind[] | null {
  if (area === null) return tagged;
  return (tagged ?? HitKind.options).filter((kind) => areaOf[kind] === area);
}
