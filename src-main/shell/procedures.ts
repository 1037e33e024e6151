import type { ContractRouterClient } from '@orpc/contract';
import { implement } from '@orpc/server';
import type { BrowserWindow } from 'electron';
import type { PrivateContract } from '../contract/private.ts';
import { shellContract } from '../contract/shell.ts';
import type { AppTray } from './app-tray.ts';
import type { ProfileStore } from './profile-store.ts';
import type { WindowCommands } from './window-commands.ts';

/** What a call from a window brings along. */
export interface WindowContext {
  window: BrowserWindow;
}

export type EngineClient = ContractRouterClient<PrivateContract>;

/** The shell's side of every window: profile, engine, ports. */
export interface Shell {
  settings: ProfileStore;
  /** The engine that runs now; ask for it anew with every call. */
  readonly engine: EngineClient;
  commands: WindowCommands;
  tray: AppTray;
  /** Looks at once what is to be told, as after a start. */
  remindAnew(): void;
  /** Hands the window its two ports when its page asks for them. */
  connect(window: BrowserWindow): void;
}

/** The shell's contract, ready for handlers. */
export const shellOs = implement(shellContract).$context<WindowContext>();
