import { passphrase } from '../prepare/engine.ts';
import { pageClient } from './build.ts';
import type { OpenWindow } from './open.ts';
import type { Page } from './page.ts';

/** A row of the register is on the screen with its name in it. */
const isListed = `[...document.querySelectorAll('[data-line] [role=rowheader]')].some((cell) => cell.textContent.trim() !== '')`;

/** Expression that waits, frame by frame, until something holds and then for the frame that shows it. */
function shown(condition: string): string {
  return `await new Promise((done) => {
    const look = () => ((${condition}) ? requestAnimationFrame(() => setTimeout(done)) : requestAnimationFrame(look));
    look();
  });`;
}

/** Instant, in milliseconds since 1970, at which the page had painted all of its first screen. */
export async function firstScreenAt(page: Page): Promise<number> {
  return await page.evaluate<number>(`new Promise((done) => {
    new PerformanceObserver((list) => done(performance.timeOrigin + list.getEntries().at(-1).startTime))
      .observe({ type: 'largest-contentful-paint', buffered: true });
  })`);
}

/** Waits until the start page has the passphrase field ready to type in. */
export async function startPageReady({ page }: OpenWindow): Promise<void> {
  await page.evaluate(`(async () => { ${shown(`document.activeElement?.type === 'password'`)} })()`);
}

export interface Unlocking {
  submittedAt: number;
  listedAt: number;
  /** The longest time between two frames meanwhile, in milliseconds. */
  longestFrame: number;
}

/** Types the passphrase, submits it and waits until the vendors are on the screen. */
export async function unlock({ page }: OpenWindow): Promise<Unlocking> {
  await page.evaluate(`location.hash = '#/vendors'`);
  await page.send('Input.insertText', { text: passphrase });
  await pause(300);
  const unlocking = page.evaluate<Unlocking>(`(async () => {
    const now = () => performance.timeOrigin + performance.now();
    let last = performance.now();
    let longestFrame = 0;
    let isOver = false;
    const frame = (at) => {
      longestFrame = Math.max(longestFrame, at - last);
      last = at;
      if (!isOver) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    const submittedAt = await new Promise((done) =>
      addEventListener('keydown', () => done(now()), { capture: true, once: true }));
    longestFrame = 0;
    ${shown(isListed)}
    isOver = true;
    return { submittedAt, listedAt: now(), longestFrame };
  })()`);
  await pause(50);
  const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 };
  await page.send('Input.dispatchKeyEvent', { type: 'keyDown', text: '\r', ...key });
  await page.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  return await unlocking;
}

/** Leaves the register, clicks its entry in the navigation and says after how many milliseconds rows are shown. */
export async function clickToList({ page }: OpenWindow): Promise<number> {
  await page.evaluate(`(async () => {
    location.hash = '#/today';
    ${shown(`!document.querySelector('[data-line]')`)}
  })()`);
  await pause(300);
  return await page.evaluate<number>(`(async () => {
    const start = performance.now();
    document.querySelector('nav a[href*="#/vendors"]').click();
    ${shown(isListed)}
    return performance.now() - start;
  })()`);
}

export interface Scrolling {
  framesPerSecond: number;
  /** Share of the screen's frames for which nothing new was drawn. */
  dropped: number;
  /** Most elements that the document had. */
  elements: number;
  /** Share of frames whose middle row was still without its text. */
  empty: number;
}

/** Scrolls a list by so many points a frame for some seconds. */
export async function scroll(
  { page }: OpenWindow,
  selector: string,
  seconds: number,
  step = 60,
): Promise<Scrolling> {
  return await page.evaluate<Scrolling>(`new Promise((done) => {
    const list = document.querySelector(${JSON.stringify(selector)});
    list.scrollTop = 0;
    const box = list.getBoundingClientRect();
    const begun = performance.now();
    let last = begun, frames = 0, missed = 0, elements = 0, empty = 0;
    const frame = (at) => {
      frames += 1;
      if (frames > 1) missed += Math.max(0, Math.round((at - last) / (1000 / 60)) - 1);
      last = at;
      list.scrollTop += ${step};
      if (frames % 10 === 0) {
        elements = Math.max(elements, document.querySelectorAll('*').length);
        const middle = document.elementFromPoint(box.x + 80, box.y + box.height / 2);
        if (middle?.closest('[data-line]')?.textContent.trim() === '') empty += 1;
      }
      const passed = performance.now() - begun;
      if (passed < ${seconds * 1000}) return requestAnimationFrame(frame);
      done({
        framesPerSecond: (frames - 1) / (passed / 1000),
        dropped: missed / (frames + missed),
        elements,
        empty: empty / Math.floor(frames / 10),
      });
    };
    requestAnimationFrame(frame);
  })`);
}

const searchField = `document.querySelector('[role=dialog] [role=combobox]')`;

/** Opens the search over everything by its keys and waits until its field has the focus. */
export async function openPalette({ page }: OpenWindow): Promise<void> {
  await pause(300);
  const key = { key: 'k', code: 'KeyK', windowsVirtualKeyCode: 75, modifiers: 2 };
  await page.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await page.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await page.evaluate(`(async () => {
    ${shown(`${searchField} !== null && document.activeElement === ${searchField}`)}
  })()`);
}

/**
 * Types the last letter of a text into the search, after the letters before it, and says how many milliseconds pass from
 * the key to the frame that shows the answer to the whole text; its first letter begins a new search.
 */
export async function typeLetter({ page }: OpenWindow, text: string): Promise<number> {
  const letter = text.at(-1) ?? '';
  if (text.length === 1)
    await page.evaluate(`(() => {
      const field = ${searchField};
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, '');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
  await pause(60);
  const waiting = page.evaluate<number>(`(async () => {
    const start = await new Promise((done) =>
      addEventListener('keydown', ({ timeStamp }) => done(timeStamp), { capture: true, once: true }));
    ${shown(`${searchField}.value === ${JSON.stringify(text)}
      && document.querySelector('[role=dialog] [role=status]').textContent !== ''`)}
    return performance.now() - start;
  })()`);
  await pause(20);
  await page.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, key: letter });
  await page.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
  return await waiting;
}

/** Runs in the page before anything else: the next ports can be taken before the page sees them. */
const watchPorts = `addEventListener('message', (event) => {
  if (event.data !== 'obhut:ports' || !globalThis.takePorts) return;
  event.stopImmediatePropagation();
  globalThis.takePorts(event.ports);
  globalThis.takePorts = undefined;
})`;

/** Gives the page a second connection to the engine, under the name engineOfBench; loads the page anew for it. */
export async function connectBench(window: OpenWindow): Promise<void> {
  const { page } = window;
  await page.send('Page.enable');
  await page.send('Page.addScriptToEvaluateOnNewDocument', { source: watchPorts });
  await page.send('Page.reload');
  await pause(500);
  await startPageReady(window);
  await page.evaluate(`${await pageClient()}; benchReady`);
}

/** Waits. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
