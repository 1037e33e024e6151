import type { OpenVault } from '../kernel/engine-context.ts';
import type { Templates } from '../templates.ts';
import { type FoundEntry, markedRecords, recordsToFind, writeFound } from './repo/found/found-index.ts';
import type { FoundRow } from './repo/found/found-source.ts';

/** So many marked records are read in one transaction. */
const step = 500;

/**
 * Makes findable what changed since the last search; the file has marked it. No act of a person: no audit entry, no backup.
 * A file that cannot be written is searched as it was left.
 */
export function bringUpToDate(
  { db, raw, isReadOnly }: Pick<OpenVault, 'db' | 'raw' | 'isReadOnly'>,
  templates: Templates,
): void {
  if (isReadOnly || markedRecords(db, 1).length === 0) return;
  const names = namesOf(templates);
  while (true) {
    const marked = markedRecords(db, step);
    if (marked.length === 0) return;
    try {
      raw.transaction(() => {
        for (const [kind, records] of Map.groupBy(marked, (mark) => mark.kind)) {
          const ids = records.map(({ id }) => id);
          writeFound(
            db,
            kind,
            ids,
            recordsToFind(db, kind, ids).map((row) => entryOf(kind, row, names)),
          );
        }
      })();
    } catch (error) {
      if ((error as { code?: unknown } | null)?.code === 'SQLITE_FULL') return;
      throw error;
    }
  }
}

type Names = ReadonlyMap<string, { de: string; en: string }>;

/** What the app itself calls questions, controls and texts of letters. */
function namesOf(templates: Templates): Names {
  const questions = templates
    .questionnaires()
    .flatMap((questionnaire) =>
      questionnaire.questions.map(({ id, label }) => [`answer:${id}`, label] as const),
    );
  const controls = templates.controls().controls.map(({ id, label }) => [`ownMeasure:${id}`, label] as const);
  const letters = Object.entries(templates.letterGuide().families).flatMap(([family, { groups }]) =>
    groups.flatMap(({ texts }) =>
      texts.map(({ path, name }) => [`letterWording:${family}/${path}`, name] as const),
    ),
  );
  return new Map([...questions, ...controls, ...letters]);
}

const identifier = /\b[0-9a-f]{8}-[0-9a-f-]{27}\b/g;

function entryOf(kind: string, row: FoundRow, names: Names): FoundEntry {
  const plain = row.words.replaceAll(identifier, ' ');
  // The first word of a request is its kind.
  const right = kind === 'request' ? (requestWords[plain.split(' ', 1)[0] ?? ''] ?? '') : '';
  const words = `${plain} ${right}`;
  const named = names.get(`${kind}:${row.title}`);
  if (!named) return { ...row, words, titleEn: null };
  const name = kind === 'ownMeasure' || kind === 'letterWording' ? `${named.de} ${named.en}` : row.name;
  return { ...row, title: named.de, titleEn: named.en, name, words };
}

/** How people call the rights that a request is about (Art. 15 to 22, 7(3) GDPR), in both languages. */
const requestWords: Readonly<Record<string, string>> = {
  access: 'Auskunft Auskunftsersuchen Access',
  rectification: 'Berichtigung Rectification correction',
  erasure: 'Löschung Löschantrag Löschanfrage Erasure deletion',
  restriction: 'Einschränkung Sperrung Restriction',
  portability: 'Datenübertragbarkeit Herausgabe Portability',
  advertisingObjection: 'Werbewiderspruch Widerspruch advertising objection',
  objection: 'Widerspruch objection',
  withdrawal: 'Widerruf withdrawal',
};
