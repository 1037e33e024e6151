import type { BrowserWindow } from 'electron';
import type { WindowCommand } from '../contract/shortcuts.ts';

type Asked = { command: WindowCommand };

/** The way from the application menu to the page of a window. */
export interface WindowCommands {
  send(window: BrowserWindow, command: WindowCommand): void;
  follow(window: BrowserWindow, signal: AbortSignal | undefined): AsyncGenerator<Asked, void, void>;
}

/** Keeps one listener per window: the page that is there now. */
export function createWindowCommands(): WindowCommands {
  const listeners = new WeakMap<BrowserWindow, (command: WindowCommand) => void>();
  return {
    send: (window, command) => listeners.get(window)?.(command),
    follow: async function* (window, signal) {
      const waiting: Asked[] = [];
      let wake: () => void = () => {};
      listeners.set(window, (command) => {
        waiting.push({ command });
        wake();
      });
      signal?.addEventListener('abort', () => wake());
      while (!signal?.aborted) {
        const asked = waiting.shift();
        if (asked) yield asked;
        else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    },
  };
}
