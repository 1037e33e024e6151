import type { Locator, Page } from 'playwright-core';

/** Presses Tab until the control has the focus; one that is never reached fails. */
export async function tabTo(page: Page, target: Locator, most = 150): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let steps = 0; steps < most; steps += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${target}`);
}

/** Goes to a button or link by Tab and presses it. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Goes to a box by Tab and ticks it. */
export async function tick(page: Page, box: Locator): Promise<void> {
  await tabTo(page, box);
  await page.keyboard.press('Space');
}

/** Goes to a group of radios by Tab and moves to the wanted one by arrows. */
export async function choose(page: Page, group: Locator, name: RegExp | string): Promise<void> {
  const wanted = group.getByRole('radio', { name });
  const radios = await group.getByRole('radio').all();
  await tabToAny(page, radios);
  await page.keyboard.press('Space');
  for (let steps = 0; steps <= radios.length; steps += 1) {
    if (await wanted.isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`Arrows never reach ${wanted}`);
}

/** Goes to a field by Tab and types into it. */
export async function type(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

/** Whether the control has the focus. */
export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

async function tabToAny(page: Page, targets: readonly Locator[], most = 150): Promise<void> {
  for (let steps = 0; steps < most; steps += 1) {
    for (const target of targets) if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never reaches any of the choices');
}
