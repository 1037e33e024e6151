import { join } from 'node:path';
import { atMost, type Figure, told } from '../figure.ts';
import { createRegister } from '../prepare/register.ts';
import { median, quantile } from '../rounds.ts';
import { type OpenWindow, openProduct } from '../windows/open.ts';
import { openPalette, startPageReady, typeLetter, unlock } from '../windows/steps.ts';

const rounds = 4;
const typed = ['müller', 'hafenk', 'kiebitz 7', 'netz 12', 'versand 2', 'cafenlösch', 'xyz'];

/** P6 in the window: from a key to the frame that shows what was found, over 100,000 entries. */
export async function searchWindowFigures(folder: string): Promise<Figure[]> {
  const path = join(folder, 'register-window.obhut');
  await createRegister(path, 10_000);
  const product = await openProduct(folder, path);
  try {
    await startPageReady(product);
    await unlock(product);
    await openPalette(product);
    const waits = await typeAll(product);
    return [
      atMost(50, {
        goal: 'P6',
        what: 'key pressed to results drawn in the window, 99 of 100 letters',
        value: quantile(waits, 0.99),
        unit: 'ms',
      }),
      told({ goal: 'P6', what: 'the same, middle', value: median(waits), unit: 'ms' }),
    ];
  } finally {
    await product.close();
  }
}

/** Every text letter by letter; the first round only warms up. */
async function typeAll(product: OpenWindow): Promise<number[]> {
  const waits: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const text of typed) {
      for (let length = 1; length <= text.length; length += 1) {
        const wait = await typeLetter(product, text.slice(0, length));
        if (round > 0) waits.push(wait);
      }
    }
  }
  return waits;
}
