import { expect, it } from 'vitest';
import type { SubProcessorUse } from '../../../src-main/contract/subprocessor-overview.ts';
import {
  type ChainNode,
  chainTrees,
} from '../../../src-renderer/features/subprocessors/chains/chain-trees.ts';

const use = (linkId: string, aboveId: string | null, vendor = 'V', service = 'S'): SubProcessorUse => ({
  ...{ linkId, name: linkId, vendorId: vendor, vendorName: vendor, serviceId: service, serviceName: service },
  ...{ purpose: '', city: '', country: 'DE', tool: 'none', class: 'eea', verdict: 'ok' },
  ...{ basis: { de: '', en: '' }, level: 1, above: aboveId, aboveId, since: null, until: null },
});

const drawn = (nodes: readonly ChainNode[]): string =>
  nodes.map(({ use: { linkId }, below }) => linkId + (below.length > 0 ? `(${drawn(below)})` : '')).join(' ');
const treesOf = (...uses: SubProcessorUse[]) =>
  chainTrees(uses, new Intl.Collator('de')).map(({ vendorName, count, services }) => [
    vendorName,
    count,
    ...services.map(({ serviceName, links }) => `${serviceName}: ${drawn(links)}`),
  ]);

it.each<[string, SubProcessorUse[], unknown[]]>([
  ['nobody', [], []],
  ['three levels', [use('a', null), use('b', 'a'), use('c', 'b')], [['V', 3, 'S: a(b(c))']]],
  ['the one above is filtered away', [use('b', 'a'), use('c', 'b')], [['V', 2, 'S: b(c)']]],
  ['a circle is drawn once', [use('a', 'b'), use('b', 'a')], [['V', 2, 'S: a(b)']]],
  [
    'vendors and services by name',
    [use('a', null, 'Z'), use('b', null, 'Ä', 'T'), use('c', null, 'Ä', 'B')],
    [
      ['Ä', 2, 'B: c', 'T: b'],
      ['Z', 1, 'S: a'],
    ],
  ],
])('%s', (_name, uses, expected) => {
  expect(treesOf(...uses)).toEqual(expected);
});
