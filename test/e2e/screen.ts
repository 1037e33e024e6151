import type { Page } from 'playwright-core';
import type { Language } from '../../src-main/contract/values.ts';
import { show } from './show-screen.ts';

/** Runs of the sample company; their ids differ each time it is built. */
export interface SampleRuns {
  decided: string;
  running: string;
  /** Of a vendor with two versions of its contract. */
  contract: string;
}

export interface Screen {
  name: string;
  /** Where it is, or what it stands over; none where the way to it is the screen's own. */
  address?(runs: SampleRuns): string;
  /** Brings it on screen and waits until it stands. */
  open(page: Page, language: Language, runs: SampleRuns): Promise<void>;
}

/** An instant before now: the sample company's breaches are dated from the day on which it is built. */
export function hoursAgo(hours: number): string {
  return new Date(Date.now() - hours * 3_600_000).toISOString();
}

/** A screen at an address, once it stands. */
export function at(
  name: string,
  address: string | ((runs: SampleRuns) => string),
  stands: (page: Page) => Promise<unknown> = async () => {},
): Screen {
  const where = (runs: SampleRuns) => (typeof address === 'string' ? address : address(runs));
  return {
    name,
    address: where,
    open: async (page, language, runs) => {
      await show(page, language, where(runs));
      await stands(page);
    },
  };
}

/** The rows of the list are there. */
export function listed(page: Page): Promise<void> {
  return page.getByRole('rowheader').first().waitFor();
}

/** The two versions are compared. */
export function compared(page: Page): Promise<void> {
  return page.locator('main ins').first().waitFor();
}

/** The piece is open beside the matrix. */
export function opened(page: Page): Promise<void> {
  return page.locator('main aside input').first().waitFor();
}

/** The steps of the campaign are there. */
export function planned(page: Page): Promise<void> {
  return page.locator('main ol > li').first().waitFor();
}

/** The check of the wording, or the gate, has answered. */
export function checked(page: Page): Promise<void> {
  return page.locator('main aside details').first().waitFor();
}

/** The leads are reckoned and one of them is explained. */
export function simulated(page: Page): Promise<void> {
  return page.locator('main [data-chart]').nth(1).waitFor();
}

/** The first page of the preview has words on it, to be read and to be seen. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('main canvas').first().waitFor({ timeout: 30_000 });
  await page.waitForFunction(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('main canvas');
    const dots = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    return dots?.some((value, index) => index % 4 === 3 && value > 0 && (dots[index - 1] ?? 255) < 128);
  });
}

/** Waits for a dialog to be seen, not just there: the widget library keeps it see-through until it has its place. */
export async function dialogSeen(page: Page): Promise<void> {
  await page.waitForFunction(
    (dialog) => document.querySelector(dialog)?.checkVisibility({ checkOpacity: true }) === true,
    '[role=dialog], [role=alertdialog]',
  );
}

/** A dialog over the page at an address. */
export function over(
  name: string,
  address: string,
  open: (page: Page, language: Language) => Promise<void>,
): Screen {
  return {
    name: `dialog-${name}`,
    address: () => address,
    open: async (page, language) => {
      await show(page, language, address);
      await open(page, language);
      await dialogSeen(page);
    },
  };
}
