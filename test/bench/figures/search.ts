import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeDatabase } from '../../../src-main/engine/database/open.ts';
import { searchQuery } from '../../../src-main/engine/kernel/search-query.ts';
import { atMost, atMostTimes, type Figure } from '../figure.ts';
import { openCompanyFile } from '../prepare/engine.ts';
import { createRegister, openRaw } from '../prepare/register.ts';
import { inRotation, median, quantile, timed } from '../rounds.ts';

const rounds = 12;

/** What people type, letter by letter: rare and frequent beginnings, one and two words. */
const typed = [
  'm',
  'mu',
  'müll',
  'müller',
  'hafen',
  'hafenk',
  'kiebitz 7',
  'netz',
  'netz 12',
  'versand 2',
  'xyz',
];

/** P6, the engine's side: search over 100,000 entries beside the same question to bare FTS5 on a copy of the file. */
export async function searchFigures(folder: string): Promise<Figure[]> {
  const path = join(folder, 'register.obhut');
  await createRegister(path, 10_000);
  const copy = join(folder, 'copy.obhut');
  copyFileSync(path, copy);
  const engine = await openCompanyFile(path);
  const raw = openRaw(copy);
  try {
    // As many candidates as the product reads, joined with what is shown of them.
    const bare = raw.prepare(
      `SELECT e.kind, e.record_id, e.vendor_id, e.title, e.detail
       FROM (SELECT rowid AS number FROM register_search WHERE register_search MATCH ? LIMIT 200) found
       JOIN search_entries e ON e.number = found.number`,
    );
    const contenders = {
      product: async () => {
        let sum = 0;
        for (const text of typed)
          sum += await timed(() => engine.client.overview.search({ text, limit: 20 }));
        return sum / typed.length;
      },
      bare: () => {
        const start = performance.now();
        for (const text of typed) bare.all(searchQuery(text, 'any'));
        return (performance.now() - start) / typed.length;
      },
    };
    const measured = await inRotation(rounds, contenders, { warmUp: 2 });
    const single: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const text of typed) {
        single.push(await timed(() => engine.client.overview.search({ text, limit: 20 })));
      }
    }
    return [
      atMostTimes(1.3, {
        goal: 'P6',
        what: 'search as you type over 100,000 entries, engine side',
        value: median(measured.product),
        unit: 'ms',
        bound: median(measured.bare),
        boundIs: 'one bare FTS5 query, 200 candidates',
      }),
      atMost(50, {
        goal: 'P6',
        what: 'the same, 99 of 100 searches, engine side',
        value: quantile(single, 0.99),
        unit: 'ms',
      }),
    ];
  } finally {
    closeDatabase(raw);
    await engine.close();
  }
}
