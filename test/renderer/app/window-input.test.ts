import { afterEach, expect, test, vi } from 'vitest';
import { onInput, onInputElsewhere, tellOtherWindows } from '../../../src-renderer/lib/window-input.ts';

const stops: (() => void)[] = [];
afterEach(() => {
  vi.useRealTimers();
  for (const stop of stops.splice(0)) stop();
});

/** Another window of the app: counts what reaches it. */
function anotherWindow() {
  const channel = new BroadcastChannel('obhut-input');
  let told = 0;
  channel.addEventListener('message', () => {
    told += 1;
  });
  stops.push(() => channel.close());
  return { told: () => told, type: () => channel.postMessage(null) };
}

test('input here is noted at once and told to the other windows once a second', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const other = anotherWindow();
  let noted = 0;
  stops.push(
    onInput(() => {
      noted += 1;
    }),
  );
  for (const time of [0, 999, 1000]) {
    vi.setSystemTime(time);
    document.dispatchEvent(new Event('pointermove'));
  }
  expect(noted).toBe(3);
  await vi.waitUntil(() => other.told() === 2);
});

test('input in another window keeps this one awake', async () => {
  const other = anotherWindow();
  const here = vi.fn();
  const elsewhere = vi.fn();
  stops.push(onInput(here), onInputElsewhere(elsewhere));
  other.type();
  await vi.waitUntil(() => here.mock.calls.length === 1 && elsewhere.mock.calls.length === 1);
});

test('who answers the warning in one window answers for all', async () => {
  const other = anotherWindow();
  tellOtherWindows();
  await vi.waitUntil(() => other.told() === 1);
});

test('after stopping nothing is noted and nobody is told', () => {
  const here = vi.fn();
  onInput(here)();
  document.dispatchEvent(new Event('keydown'));
  expect(here).not.toHaveBeenCalled();
});
