import { createHash } from 'node:crypto';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { z } from 'zod';
import type { Selection } from '../../../contract/selections.ts';
import { attachmentContent } from '../../attachments/repo.ts';
import { today } from '../../kernel/clock.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { refuse } from '../../kernel/failure.ts';
import { gatherSelection } from './gather-selection.ts';
import {
  ArchiveItems,
  filePart,
  itemsPart,
  manifestPart,
  type SelectionManifest,
  schemaPart,
  selectionFormat,
  selectionVersion,
} from './selection-format.ts';

/** The chosen things as one zip of JSON with its schema and the chosen files, the day as the only time in it. */
export function selectionFile(tools: QueryTools, selection: Selection): Uint8Array {
  const gathered = gatherSelection(tools, selection);
  if (gathered.length === 0) throw refuse('NOTHING_TO_EXPORT', {});
  const files = new Map(gathered.flatMap(({ shown }) => shown.files).map((file) => [file.hash, file]));
  const parts: [part: string, name: string, bytes: Uint8Array][] = [
    [itemsPart, itemsPart, json(gathered.map(({ item }) => item))],
    [schemaPart, schemaPart, json(z.toJSONSchema(ArchiveItems))],
    ...[...files.values()].flatMap(({ hash, name }): [string, string, Uint8Array][] => {
      const content = attachmentContent(tools.db, hash);
      return content ? [[filePart(hash), name, new Uint8Array(content)]] : [];
    }),
  ];
  const manifest: SelectionManifest = {
    format: selectionFormat,
    formatVersion: selectionVersion,
    madeOn: today(tools.clock),
    language: selection.language,
    files: parts.map(([part, name, bytes]) => ({ part, name, size: bytes.length, sha256: hashOf(bytes) })),
  };
  const zip: Zippable = { [manifestPart]: json(manifest) };
  for (const [part, , bytes] of parts) zip[part] = [bytes, { level: part.startsWith('files/') ? 0 : 6 }];
  return zipSync(zip, { mtime: new Date(`${manifest.madeOn}T12:00:00`) });
}

function json(value: unknown): Uint8Array {
  return strToU8(`${JSON.stringify(value, null, 2)}\n`);
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
