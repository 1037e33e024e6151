import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeDatabase } from '../../../src-main/engine/database/open.ts';
import { atMostAbove, atMostTimes, type Figure, told } from '../figure.ts';
import { createRegister, openRaw } from '../prepare/register.ts';
import { inRotation, median } from '../rounds.ts';
import { openEmptyWindow, openProduct } from '../windows/open.ts';
import { firstScreenAt, pause, startPageReady, unlock } from '../windows/steps.ts';

const rounds = 7;

interface Start {
  /** Start to first screen. */
  toStartPage: number;
  cpuToStartPage: number;
  /** Passphrase submitted to list with data. */
  toList: number;
  cpuToList: number;
  longestFrame: number;
}

/**
 * P1 and P2. The person's typing is no part of the start, and neither is the key derivation, which is slow on purpose:
 * start to list is start to start page, plus submit to list, less the derivation measured alone in the same run.
 */
export async function startFigures(folder: string): Promise<Figure[]> {
  const path = join(folder, 'register.obhut');
  await createRegister(path, 200);
  const alone = join(folder, 'alone.obhut');
  copyFileSync(path, alone);
  const product: Start[] = [];
  const emptyCpu: number[] = [];
  const measured = await inRotation(
    rounds,
    {
      empty: () => startEmpty(folder, emptyCpu),
      product: () => startProduct(folder, path, product),
      derivation: () => deriveAlone(alone),
    },
    { warmUp: 1 },
  );
  const counted = product.slice(-rounds);
  const of = (name: keyof Start) => median(counted.map((start) => start[name]));
  const derivation = median(measured.derivation);
  const empty = median(measured.empty);
  const boundIs = 'empty React window';
  return [
    atMostTimes(1.25, {
      goal: 'P1',
      what: 'start to vendor list, typing and derivation left out',
      value: of('toStartPage') + of('toList') - derivation,
      unit: 'ms',
      bound: empty,
      boundIs,
    }),
    atMostTimes(1.5, {
      goal: 'P1',
      what: 'processor time until then, all processes',
      value: of('cpuToStartPage') + of('cpuToList') - derivation,
      unit: 'ms',
      bound: median(emptyCpu.slice(-rounds)),
      boundIs,
    }),
    told({
      goal: 'P1',
      what: 'start to start page alone',
      value: of('toStartPage'),
      unit: 'ms',
      bound: empty,
      boundIs,
    }),
    atMostAbove(60, {
      goal: 'P2',
      what: 'passphrase submitted to vendor list with data',
      value: of('toList'),
      unit: 'ms',
      bound: derivation,
      boundIs: 'key derivation alone',
    }),
    told({
      goal: 'P2',
      what: 'longest time between two frames meanwhile',
      value: of('longestFrame'),
      unit: 'ms',
    }),
  ];
}

async function startEmpty(folder: string, cpu: number[]): Promise<number> {
  const window = await openEmptyWindow(folder, 'cpu');
  const at = await firstScreenAt(window.page);
  await pause(1000);
  cpu.push(window.cpuAt(at));
  await window.close();
  return at - window.startedAt;
}

async function startProduct(folder: string, path: string, kept: Start[]): Promise<number> {
  const window = await openProduct(folder, path, 'cpu');
  await startPageReady(window);
  await pause(1000);
  const readyAt = await firstScreenAt(window.page);
  const { submittedAt, listedAt, longestFrame } = await unlock(window);
  await pause(200);
  const start: Start = {
    toStartPage: readyAt - window.startedAt,
    cpuToStartPage: window.cpuAt(readyAt),
    toList: listedAt - submittedAt,
    cpuToList: window.cpuAt(listedAt) - window.cpuAt(submittedAt),
    longestFrame,
  };
  kept.push(start);
  await window.close();
  return start.toStartPage + start.toList;
}

/** Opening the same file without anything around it: the derivation and the first page. */
function deriveAlone(path: string): number {
  const start = performance.now();
  const raw = openRaw(path);
  const taken = performance.now() - start;
  closeDatabase(raw);
  return taken;
}
