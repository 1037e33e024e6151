import { join } from 'node:path';
import { atLeastTimes, atMost, type Figure, told } from '../figure.ts';
import { createRegister } from '../prepare/register.ts';
import { inRotation, median } from '../rounds.ts';
import { openEmptyWindow, openProduct } from '../windows/open.ts';
import { clickToList, pause, type Scrolling, scroll, startPageReady, unlock } from '../windows/steps.ts';

const clicks = 9;
const rounds = 4;
const seconds = 4;

/** P5: the register of 10,000 vendors beside the barest list that can be scrolled. */
export async function registerFigures(folder: string): Promise<Figure[]> {
  const path = join(folder, 'register.obhut');
  await createRegister(path, 10_000);
  const product = await openProduct(folder, path);
  const empty = await openEmptyWindow(folder);
  try {
    await startPageReady(product);
    await unlock(product);
    await empty.page.evaluate(`location.hash = '#list'`);
    await pause(1000);
    const shown: number[] = [];
    for (let turn = 0; turn < clicks; turn += 1) shown.push(await clickToList(product));
    const kept: Record<'product' | 'bare', Scrolling[]> = { product: [], bare: [] };
    await inRotation(rounds, {
      product: async () => {
        kept.product.push(await scroll(product, '[role=grid]', seconds));
        return 0;
      },
      bare: async () => {
        kept.bare.push(await scroll(empty, '[data-scroller]', seconds));
        return 0;
      },
    });
    const middle = (name: 'product' | 'bare', what: keyof Scrolling) =>
      median(kept[name].map((one) => one[what]));
    return [
      atMost(100, {
        goal: 'P5',
        what: '10,000 vendors: click to rows on screen',
        value: median(shown),
        unit: 'ms',
      }),
      atLeastTimes(0.98, {
        goal: 'P5',
        what: 'scrolling 100 rows a second',
        value: middle('product', 'framesPerSecond'),
        unit: 'fps',
        bound: middle('bare', 'framesPerSecond'),
        boundIs: 'bare windowed list',
      }),
      atMost(1, {
        goal: 'P5',
        what: 'dropped frames',
        value: middle('product', 'dropped') * 100,
        unit: '%',
        bound: middle('bare', 'dropped') * 100,
        boundIs: 'bare windowed list',
      }),
      atMost(3000, {
        goal: 'P5',
        what: 'elements in the document',
        value: middle('product', 'elements'),
        unit: '',
      }),
      told({
        goal: 'P5',
        what: 'frames whose middle row waits for its text',
        value: middle('product', 'empty') * 100,
        unit: '%',
      }),
    ];
  } finally {
    await product.close();
    await empty.close();
  }
}
