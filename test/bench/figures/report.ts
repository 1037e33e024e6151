import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { wholeRegister } from '../../../src-main/contract/nothing-known.ts';
import { atLeast, atLeastTimes, atMostTimes, type Figure, told } from '../figure.ts';
import { createRegister } from '../prepare/register.ts';
import { inRotation, median, quantile } from '../rounds.ts';
import { openProduct } from '../windows/open.ts';
import { connectBench, scroll, startPageReady, unlock } from '../windows/steps.ts';
import type { Rendering } from './report-process.ts';

const vendors = 1300;
const rounds = 3;
const program = join(import.meta.dirname, 'report-process.ts');
const run = promisify(execFile);

/** P9: a report of about 100 pages through the whole engine, beside bare pdfmake with the same tables. */
export async function reportFigures(folder: string): Promise<Figure[]> {
  const path = join(folder, 'register.obhut');
  const definition = join(folder, 'definition.json');
  await createRegister(path, vendors);
  await run(process.execPath, [program, 'definition', path, definition]);
  const product: Rendering[] = [];
  const bare: Rendering[] = [];
  await inRotation(rounds, {
    product: () => render('product', path, definition, product),
    bare: () => render('bare', path, definition, bare),
  });
  const screen = await screenWhilePrinting(folder, path);
  const perSecond = (all: Rendering[]) => vendors / (median(all.map((one) => one.milliseconds)) / 1000);
  const peak = (all: Rendering[]) => median(all.map((one) => one.peakMiB));
  const waits = product.flatMap((one) => one.waits);
  const pages = product[0]?.pages ?? 0;
  return [
    atLeastTimes(0.85, {
      goal: 'P9',
      what: `register of ${pages} pages: gathered, laid out, printed with tags`,
      value: perSecond(product),
      unit: 'rows/s',
      bound: perSecond(bare),
      boundIs: 'bare pdfmake, same tables',
    }),
    atMostTimes(1.3, {
      goal: 'P9',
      what: 'peak memory of the process that prints it',
      value: peak(product),
      unit: 'MiB',
      bound: peak(bare),
      boundIs: 'bare pdfmake, same tables',
    }),
    atLeast(55, {
      goal: 'P9',
      what: 'the list scrolls while the report is printed',
      value: screen.meanwhile,
      unit: 'fps',
      bound: screen.before,
      boundIs: 'the same list before',
    }),
    told({
      goal: 'P9',
      what: 'processor time of the whole process, opening the file included',
      value: median(product.map((one) => one.cpu)),
      unit: 'ms',
      bound: median(bare.map((one) => one.cpu)),
      boundIs: 'bare pdfmake, same tables',
    }),
    told({
      goal: 'P9',
      what: 'the same report in pages',
      value: (perSecond(product) / vendors) * pages,
      unit: 'pages/s',
    }),
    told({ goal: 'P9', what: 'a call meanwhile waits, middle', value: median(waits), unit: 'ms' }),
    told({ goal: 'P9', what: 'a call meanwhile waits, 99 of 100', value: quantile(waits, 0.99), unit: 'ms' }),
    told({ goal: 'P9', what: 'a call meanwhile waits, longest', value: Math.max(...waits), unit: 'ms' }),
  ];
}

async function render(
  what: 'product' | 'bare',
  path: string,
  definition: string,
  kept: Rendering[],
): Promise<number> {
  const { stdout } = await run(process.execPath, [program, what, path, definition]);
  const rendering = JSON.parse(stdout) as Rendering;
  kept.push(rendering);
  return rendering.milliseconds;
}

/** Frames a second of the register, scrolled slowly, before the report is printed and while it is. */
async function screenWhilePrinting(
  folder: string,
  path: string,
): Promise<{ before: number; meanwhile: number }> {
  const window = await openProduct(folder, path);
  try {
    await startPageReady(window);
    await connectBench(window);
    await unlock(window);
    await scroll(window, '[role=grid]', 1, 5);
    const before = await scroll(window, '[role=grid]', 3, 5);
    await window.page.evaluate(`(async () => {
      const request = { kind: 'vendorRegister', language: 'de', filter: ${JSON.stringify(wholeRegister)} };
      globalThis.printing = (async () => {
        for await (const _event of await engineOfBench.reports.render(request));
      })();
    })()`);
    const meanwhile = await scroll(window, '[role=grid]', 3, 5);
    await window.page.evaluate('printing');
    return { before: before.framesPerSecond, meanwhile: meanwhile.framesPerSecond };
  } finally {
    await window.close();
  }
}
