import { chmodSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { toolNode } from '../../scripts/runtime/processes.mjs';

/** A clock that stands where the test puts it, for engine and windows alike. */
export interface FixedClock {
  /** Environment that lets the engine run on this clock: as a Node child whose Date reads it. */
  env: Record<string, string>;
  /** Moves both to an instant; the window's timers go on. */
  set(page: Page, instant: string): Promise<void>;
}

/**
 * Prepares a clock in `folder`, at an instant. The product knows nothing of it: the engine runs on a Node that was told
 * to take the time from a file, the window gets its time from the driver.
 */
export function fixedClock(folder: string, instant: string, zone?: string): FixedClock {
  const file = join(folder, 'now');
  const preload = join(folder, 'clock.mjs');
  const node = join(folder, 'node');
  writeFileSync(file, instant);
  writeFileSync(preload, datePatch(file));
  writeFileSync(node, `#!/bin/sh\nexec '${toolNode()}' --import '${pathToFileURL(preload)}' "$@"\n`);
  chmodSync(node, 0o755);
  return {
    env: { OBHUT_ENGINE_NODE: node, ...(zone ? { TZ: zone } : {}) },
    set: async (page, next) => {
      // Put in place as a whole: the engine may look at any moment, and half a time is none.
      writeFileSync(`${file}-next`, next);
      renameSync(`${file}-next`, file);
      await page.clock.setFixedTime(next);
    },
  };
}

/** A Date whose present stands in a file. */
function datePatch(file: string): string {
  return `import { readFileSync } from 'node:fs';
const Real = Date;
const now = () => Real.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));
globalThis.Date = class extends Real {
  constructor(...parts) {
    super(...(parts.length === 0 ? [now()] : parts));
  }
  static now() {
    return now();
  }
};
`;
}
