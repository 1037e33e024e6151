import { join } from 'node:path';
import { atMost, atMostTimes, type Figure } from '../figure.ts';
import { createRegister } from '../prepare/register.ts';
import { inRotation, median } from '../rounds.ts';
import { type OpenWindow, openEmptyWindow, openProduct } from '../windows/open.ts';
import { cpuTimeOf, memoryOf } from '../windows/process-tree.ts';
import { pause, scroll, startPageReady, unlock } from '../windows/steps.ts';

const rounds = 3;
const settling = 4000;
const idleSeconds = 8;

/** P3: memory of all processes, engine included, and what the app does while nobody does anything. */
export async function memoryFigures(folder: string): Promise<Figure[]> {
  const small = join(folder, 'small.obhut');
  const large = join(folder, 'large.obhut');
  await createRegister(small, 200);
  await createRegister(large, 10_000);
  const kept: Record<'empty' | 'small' | 'large', { pss: number; own: number }[]> = {
    empty: [],
    small: [],
    large: [],
  };
  const idle: number[] = [];
  await inRotation(rounds, {
    empty: async () => weigh(await openEmptyWindow(folder), kept.empty),
    small: async () => {
      const window = await openUnlocked(folder, small);
      await pause(settling);
      const before = cpuTimeOf(window.pid);
      await pause(idleSeconds * 1000);
      idle.push((cpuTimeOf(window.pid) - before) / (idleSeconds * 10));
      return await weigh(window, kept.small);
    },
    large: async () => {
      const window = await openUnlocked(folder, large);
      await scroll(window, '[role=grid]', 6, 400);
      return await weigh(window, kept.large);
    },
  });
  const middle = (name: keyof typeof kept, kind: 'pss' | 'own') => median(kept[name].map((one) => one[kind]));
  const compare = (limit: number, what: string, name: 'small' | 'large', kind: 'pss' | 'own') =>
    atMostTimes(limit, {
      goal: 'P3',
      what,
      value: middle(name, kind),
      unit: 'MiB',
      bound: middle('empty', kind),
      boundIs: 'empty React window',
    });
  return [
    compare(1.3, 'memory at rest, shared pages shared out (PSS)', 'small', 'pss'),
    compare(1.35, 'memory at rest, of its own', 'small', 'own'),
    compare(1.5, '10,000 vendors scrolled through (PSS)', 'large', 'pss'),
    atMost(0.5, { goal: 'P3', what: 'one core at rest', value: median(idle), unit: '%' }),
  ];
}

async function openUnlocked(folder: string, path: string): Promise<OpenWindow> {
  const window = await openProduct(folder, path);
  await startPageReady(window);
  await unlock(window);
  return window;
}

async function weigh(window: OpenWindow, kept: { pss: number; own: number }[]): Promise<number> {
  await pause(settling);
  const memory = memoryOf(window.pid);
  kept.push(memory);
  await window.close();
  return memory.pss;
}
