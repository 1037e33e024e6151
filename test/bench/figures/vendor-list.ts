import { join } from 'node:path';
import type { VendorList } from '../../../src-main/contract/vendor-import.ts';
import { type Figure, told } from '../figure.ts';
import { createCompanyFile, openCompanyFile } from '../prepare/engine.ts';
import { timed } from '../rounds.ts';

const vendors = 10_000;

/** A list of vendors of another program: read and judged, then entered with services, papers, audit trail and search index. */
export async function vendorListFigures(folder: string): Promise<Figure[]> {
  const path = join(folder, 'vendor-list.obhut');
  await createCompanyFile(path);
  const engine = await openCompanyFile(path);
  try {
    const limits = { rows: vendors, columns: 40, textMb: 20 };
    const { id: tableId } = await engine.client.tables.paste({
      text: listOf(vendors),
      name: 'liste',
      limits,
    });
    const { columns } = await engine.client.vendorImport.guess({ tableId });
    const list: VendorList = {
      ...{ tableId, columns, role: 'processor', duplicates: 'skip', exceptions: [], language: 'de' },
    };
    const preview = await timed(() => engine.client.vendorImport.preview(list));
    const run = await timed(() => engine.client.vendorImport.run(list));
    // A vendor, its service, a certificate, a contact, two findable lines more and an entry of the trail.
    const rows = vendors * 8;
    return [
      figureOf('judging a list of 10,000 vendors row by row', preview, 'ms'),
      figureOf(
        'entering it, each with service, paper, contact, trail and search',
        vendors / (run / 1000),
        'vendors/s',
      ),
      figureOf('the same, in rows of the file', rows / (run / 1000), 'rows/s'),
    ];
  } finally {
    await engine.close();
  }
}

function listOf(count: number): string {
  const rows = Array.from(
    { length: count },
    (_none, index) =>
      `Kranwerk ${index} GmbH\tAm Kai ${index}, 20457 Hamburg, Germany\tMARKETING\tISO/IEC 27001\tIda Brandt\tida${index}@kran.example\t31.12.2027\t1234,50`,
  );
  return [
    'Name\tAdresse\tKategorie\tZertifikate\tAnsprechpartner\tE-Mail\tVertragsende\tPreis',
    ...rows,
  ].join('\n');
}

function figureOf(what: string, value: number, unit: string): Figure {
  return told({ goal: 'P8', what, value, unit });
}
