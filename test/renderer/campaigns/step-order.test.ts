import { describe, expect, it } from 'vitest';
import type { CampaignStep } from '../../../src-main/contract/campaign-record.ts';
import {
  movedStep,
  standsTooEarly,
  withCopy,
  withNewStep,
  withoutStep,
} from '../../../src-renderer/features/campaigns/plan/step-order.ts';

/** "A<-" begins with the campaign, "B<A+3" follows A after three days. */
function steps(...texts: string[]): CampaignStep[] {
  return texts.map((text) => {
    const [, id = '', after = '', delay = '0'] = /^(\w+)<(\w*)\+?(\d*)$/.exec(text) ?? [];
    const [step] = withNewStep([], 'mail', id, id);
    if (!step) throw new Error('A new step is missing');
    return { ...step, afterStepId: after || null, delayDays: Number(delay || 0) };
  });
}

function told(list: readonly CampaignStep[]): string[] {
  return list.map(
    ({ id, afterStepId, delayDays }) => `${id}<${afterStepId ?? ''}${delayDays ? `+${delayDays}` : ''}`,
  );
}

describe('the order of steps', () => {
  it.each([
    ['a chain stays a chain', ['A<', 'B<A+2', 'C<B+5'], 'C', 1, ['A<', 'C<A+5', 'B<C+2']],
    ['the new first one begins with the campaign', ['A<', 'B<A', 'C<B'], 'C', 0, ['C<', 'A<C', 'B<A']],
    ['the old first one joins the chain', ['A<', 'B<A', 'C<B'], 'A', 2, ['B<', 'C<B', 'A<C']],
    [
      'a step that follows another one than that above keeps it',
      ['A<', 'B<A', 'C<A+3'],
      'C',
      1,
      ['A<', 'C<A+3', 'B<C'],
    ],
    ['a second beginning stays one', ['A<', 'B<', 'C<B'], 'B', 0, ['B<', 'A<B', 'C<A']],
    ['no step is made to wait for itself', ['A<', 'B<A', 'C<B', 'D<B'], 'D', 1, ['A<', 'D<B', 'B<A', 'C<B']],
    ['a place behind the end is the end', ['A<', 'B<A'], 'A', 9, ['B<', 'A<B']],
    ['a place before the beginning is the beginning', ['A<', 'B<A'], 'B', -3, ['B<', 'A<B']],
    ['the same place changes nothing', ['A<', 'B<A+1'], 'B', 1, ['A<', 'B<A+1']],
    ['an unknown step changes nothing', ['A<', 'B<A'], 'X', 0, ['A<', 'B<A']],
  ])('%s', (_name, before, id, to, after) => {
    expect(told(movedStep(steps(...before), id, to))).toEqual(after);
  });

  it.each([
    ['followers keep their days', ['A<', 'B<A+3', 'C<B+4'], 'B', ['A<', 'C<A+7']],
    ['followers of the first begin with the campaign', ['A<+2', 'B<A+1'], 'A', ['B<+3']],
    ['others are left alone', ['A<', 'B<A', 'C<A'], 'B', ['A<', 'C<A']],
  ])('when one is removed, %s', (_name, before, id, after) => {
    expect(told(withoutStep(steps(...before), id))).toEqual(after);
  });

  it('puts a copy right behind its original, at the same time', () => {
    expect(told(withCopy(steps('A<', 'B<A+3'), 'A', 'A again', 'N'))).toEqual(['A<', 'N<', 'B<A+3']);
  });

  it('lets a new step follow the last one, on the way that is usual for its kind', () => {
    const added = withNewStep(steps('A<'), 'call', 'Anruf', 'N').at(-1);
    expect(added).toMatchObject({ afterStepId: 'A', channel: 'phone', legalBasis: null });
  });

  it('sees a step that stands above the one it follows', () => {
    const list = steps('A<B', 'B<', 'C<A');
    expect(list.map((step) => standsTooEarly(list, step))).toEqual([true, false, false]);
  });
});
