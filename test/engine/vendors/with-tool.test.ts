import { expect, test } from 'vitest';
import { noTransferFacts } from '../../../src-main/contract/nothing-known.ts';
import type { ToolChoice, TransferFacts } from '../../../src-main/contract/vendor-record.ts';
import { withTool } from '../../../src-main/engine/vendors/rules/with-tool.ts';

const choice = (changes: Partial<ToolChoice>): ToolChoice => ({
  tool: 'scc',
  fallback: 'asNoted',
  sccComplete: null,
  sccModuleOk: null,
  ...changes,
});
const signed = { tool: 'scc', sccComplete: true, sccModuleOk: true } as const;
const beside = { tool: 'adequacy', fallback: 'scc', sccComplete: true, sccModuleOk: false } as const;

const cases: [string, Partial<TransferFacts>, Partial<ToolChoice>, Partial<TransferFacts>][] = [
  ['new clauses are unchecked until somebody says so', {}, {}, { tool: 'scc' }],
  ['what is said of new clauses is noted', {}, { sccComplete: true }, { tool: 'scc', sccComplete: true }],
  ['what is known of clauses stays with them', signed, {}, signed],
  [
    'and is written over where somebody says otherwise',
    signed,
    { sccModuleOk: false },
    { ...signed, sccModuleOk: false },
  ],
  [
    'clauses that were the tool stay beside a decision',
    signed,
    { tool: 'adequacy' },
    { ...signed, tool: 'adequacy', fallback: 'scc' },
  ],
  [
    'unless somebody says that there are none',
    signed,
    { tool: 'adequacy', fallback: 'none' },
    { tool: 'adequacy' },
  ],
  [
    'clauses beside a decision become the tool',
    beside,
    { tool: 'scc' },
    { tool: 'scc', sccComplete: true, sccModuleOk: false },
  ],
  ['binding rules know nothing of clauses', signed, { tool: 'bcr', sccComplete: true }, { tool: 'bcr' }],
  ['clauses after binding rules are new ones', { tool: 'bcr', sccComplete: true }, {}, { tool: 'scc' }],
  ['binding rules beside the DPF', {}, { tool: 'dpf', fallback: 'bcr' }, { tool: 'dpf', fallback: 'bcr' }],
  [
    'without a tool nothing stands beside it',
    signed,
    { tool: 'none', fallback: 'scc', sccComplete: true },
    {},
  ],
  ['a fallback belongs to a decision alone', {}, { fallback: 'bcr' }, { tool: 'scc' }],
  [
    'an assessment stays',
    { tiaDone: true, tiaResult: 'adequate' },
    { tool: 'bcr' },
    { tool: 'bcr', tiaDone: true, tiaResult: 'adequate' },
  ],
];

test.each(cases)('%s', (_name, before, chosen, after) => {
  expect(withTool({ ...noTransferFacts, ...before }, choice(chosen))).toEqual({
    ...noTransferFacts,
    ...after,
  });
});
