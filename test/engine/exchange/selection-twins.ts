import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import type { IncomingItem, Selection, TakenRecords } from '../../../src-main/contract/selections.ts';
import { openTestSample, type TestEngine } from '../open-engine.ts';

interface Brought {
  file: File;
  item: IncomingItem;
}

/** The same sample company twice: what the first one changes and hands on meets its twin. */
export interface Twins {
  from: TestEngine;
  to: TestEngine;
  /** What the first one hands on, as the twin sees it; its first thing. */
  given(selection: Partial<Selection>): Promise<Brought>;
  /** Takes what differs over into the record of the twin. */
  merge(brought: Brought): Promise<TakenRecords>;
  close(): Promise<void>;
}

const none: Selection = {
  textIds: [],
  personaIds: [],
  questionnaires: [],
  models: [],
  wordings: [],
  vendors: [],
  stayingWords: [],
  language: 'de',
};

/** Both, open for all tests of a file. */
export function twinsOfFile(): Omit<Twins, 'close'> {
  let twins: Twins | null = null;
  const opened = () => twins ?? neverOpened();
  beforeAll(async () => {
    twins = await openTwins();
  }, 60_000);
  afterAll(async () => {
    const { from, to, close } = opened();
    expect([...from.incidents, ...to.incidents]).toEqual([]);
    await close();
  });
  return {
    get from() {
      return opened().from;
    },
    get to() {
      return opened().to;
    },
    given: (selection) => opened().given(selection),
    merge: (brought) => opened().merge(brought),
  };
}

function neverOpened(): never {
  throw new Error('the twins are opened before the first test');
}

async function openTwins(): Promise<Twins> {
  const [from, to] = [await openTestSample(), await openTestSample()];
  let files = 0;
  return {
    from,
    to,
    given: async (selection) => {
      files += 1;
      const path = join(from.folder, `${files}.obhut-auswahl`);
      await from.privateClient.selections.writeTo({ selection: { ...none, ...selection }, path });
      const file = new File([new Uint8Array(readFileSync(path))], 'a.obhut-auswahl');
      const { items } = await to.client.selections.inspect({ file, language: 'de' });
      const [item] = items;
      if (!item) throw new Error('nothing was handed on');
      return { file, item };
    },
    merge: ({ file, item }) =>
      to.client.selections.take({ file, choices: [{ key: item.key, how: 'merge' }] }),
    close: async () => {
      await from.close();
      await to.close();
    },
  };
}
