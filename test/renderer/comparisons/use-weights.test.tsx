import { act } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Comparison } from '../../../src-main/contract/comparison-view.ts';
import { useWeights, type WeightEditing } from '../../../src-renderer/features/comparisons/use-weights.ts';
import { type OpenedApp, openApp } from '../open-app.tsx';

let app: OpenedApp;
let comparison: Comparison;
let editing: WeightEditing;

beforeEach(async () => {
  app = await openApp({ isSample: true });
  const { comparisons } = app.engine.client;
  const candidates = ['s-kiebitzpost-mail', 's-corvane-crm'].map((serviceId) => ({ serviceId, offer: null }));
  const content = { name: 'Newsletter', purpose: '', ...(await comparisons.defaults()), candidates };
  comparison = await comparisons.get({ comparisonId: (await comparisons.create(content)).id });
});
afterEach(() => app.end());

function Probe() {
  editing = useWeights(comparison);
  return null;
}

it('lets the next weight start from what the one before comes to, however quickly it is moved', async () => {
  const { reweigh } = app.engine.client.comparisons;
  const { weights } = comparison.content;
  const price = await reweigh({ weights, criterion: 'price', share: 200 });
  const both = await reweigh({ weights: price.weights, criterion: 'subProcessors', share: 300 });
  app.show(<Probe />);
  act(() => {
    editing.set('price', 100);
    editing.set('price', 200);
    editing.set('subProcessors', 300);
  });
  await expect.poll(() => editing.draft.value.weights).toEqual(both.weights);
  expect(editing.weights).toEqual(both.weights);
});
