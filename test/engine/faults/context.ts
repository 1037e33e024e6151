import type { EngineContext } from '../../../src-main/engine/kernel/engine-context.ts';
import { emptyHistory } from '../../../src-main/engine/kernel/undo-history.ts';

/** Rounds of key derivation in fault tests: few, for there the key is not what is tried. */
export const rounds = 1000;

/** An engine's context without its routers: starts in a blink, so that many processes can be killed. */
export function contextFor(now = '2026-11-23T08:40:00.000Z'): EngineContext {
  const nothing = () => {
    throw new Error('not needed for faults');
  };
  return {
    clock: { now: () => new Date(now), timeZone: 'Europe/Berlin' },
    newId: () => crypto.randomUUID(),
    templates: new Proxy({}, { get: nothing }) as EngineContext['templates'],
    log: { incident: (_id, error) => process.stderr.write(`incident: ${String(error)}\n`) },
    printer: { print: nothing, close: () => Promise.resolve() },
    documentFiles: { read: nothing, readWorkbook: nothing, find: nothing, close: () => Promise.resolve() },
    tableFiles: {
      read: nothing,
      readReturn: nothing,
      answers: nothing,
      write: nothing,
      close: () => Promise.resolve(),
    },
    keyDerivationRounds: rounds,
    vault: null,
    companies: new Map(),
    history: emptyHistory(),
    call: () => Promise.reject(new Error('not needed for faults')),
    announce: () => {},
    onChange: () => () => {},
  };
}
