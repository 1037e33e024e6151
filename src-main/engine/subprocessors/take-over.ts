import type { TakeOver } from '../../contract/subprocessor-import.ts';
import { today } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { saveChain } from '../vendors/change-chain.ts';
import { planList } from './plan-list.ts';
import type { BroughtList } from './read-source.ts';
import { applyChanges } from './rules/apply-changes.ts';

/** Takes a list over: what comes, changes and ends, in one command that one step takes back. */
export function takeOverList(
  tools: CommandTools,
  { from, ...reading }: Omit<TakeOver, 'source'>,
  brought: BroughtList,
): { added: number; changed: number; ended: number } {
  const { service, plan } = planList(tools, reading, brought);
  const { changes } = plan;
  if (changes.length === 0) throw refuse('NOTHING_TO_IMPORT', {});
  const day = today(tools.clock);
  const save = applyChanges({ chain: service.subProcessors, changes, from, today: day, newId: tools.newId });
  saveChain(tools, { serviceId: service.id, save, remove: [] });
  const count = (kind: (typeof changes)[number]['kind']) =>
    changes.filter((change) => change.kind === kind).length;
  return { added: count('added'), changed: count('changed'), ended: count('ended') };
}
