import { join } from 'node:path';
import { atMostTimes, type Figure, told } from '../figure.ts';
import { createRegister } from '../prepare/register.ts';
import { inRotation, median } from '../rounds.ts';
import { openEmptyWindow, openProduct } from '../windows/open.ts';
import type { Page } from '../windows/page.ts';
import { connectBench, startPageReady, unlock } from '../windows/steps.ts';

const rounds = 8;
const calls = 100;

const rows = `engineOfBench.vendors.list({
  filter: { search: '', view: 'all', statuses: [], roles: [], risks: [], countries: [], protectionNeeds: [] },
  sort: { key: 'name', direction: 'ascending' }, groupBy: 'none', offset: 0, limit: 200,
})`;

/** P7: a call from the page to the engine and back beside a raw invoke to the main process of an empty window. */
export async function callFigures(folder: string): Promise<Figure[]> {
  const path = join(folder, 'register.obhut');
  await createRegister(path, 1000);
  const product = await openProduct(folder, path);
  const empty = await openEmptyWindow(folder);
  try {
    await startPageReady(product);
    await connectBench(product);
    await unlock(product);
    const length = await product.page.evaluate<number>(
      `${rows}.then((answer) => JSON.stringify(answer).length)`,
    );
    const measured = await inRotation(
      rounds,
      {
        call: () => perCall(product.page, 'engineOfBench.vendors.savedViews()', calls),
        invoke: () => perCall(empty.page, 'bare.echo({})', calls),
        rows: () => perCall(product.page, rows, calls / 10),
        text: () =>
          perCall(
            empty.page,
            `bare.text(${length}).then((text) => JSON.parse('"' + text + '"'))`,
            calls / 10,
          ),
      },
      { warmUp: 2 },
    );
    return [
      atMostTimes(4, {
        goal: 'P7',
        what: 'a call page, engine, page: parsed, read from the file, parsed',
        value: median(measured.call),
        unit: 'ms',
        bound: median(measured.invoke),
        boundIs: 'raw ipcRenderer.invoke',
      }),
      told({
        goal: 'P7',
        what: `200 rows of the register (${Math.round(length / 1024)} KiB)`,
        value: median(measured.rows),
        unit: 'ms',
        bound: median(measured.text),
        boundIs: 'as long a text by raw invoke',
      }),
    ];
  } finally {
    await product.close();
    await empty.close();
  }
}

/** Milliseconds per call, one after another, in the page. */
async function perCall(page: Page, call: string, times: number): Promise<number> {
  return await page.evaluate<number>(`(async () => {
    const start = performance.now();
    for (let turn = 0; turn < ${times}; turn += 1) await ${call};
    return (performance.now() - start) / ${times};
  })()`);
}
