import { afterAll, describe, expect, it } from 'vitest';
import { competentAuthority } from '../../../src-renderer/features/settings/competent-authority.ts';
import { regionCodes } from '../../../src-renderer/features/settings/regions.ts';
import { createTestEngine } from '../../engine/open-engine.ts';

const engine = createTestEngine();
const { authorities } = await engine.client.company.authorities();
afterAll(() => engine.close());

describe('competentAuthority', () => {
  it.each([
    ['DE', 'DE-SH', 'DE-SH'],
    ['DE', 'DE-BY', 'DE-BY-LDA'],
    ['DE', null, undefined],
    ['AT', null, 'AT'],
    ['AT', 'DE-BY', 'AT'],
    ['US', null, undefined],
  ])('for a private company in %s, %s is %s', (country, region, id) => {
    expect(competentAuthority(authorities, country, region)?.id).toBe(id);
  });

  it('is known for every Land', () => {
    for (const region of regionCodes) {
      expect(competentAuthority(authorities, 'DE', region), region).not.toBeNull();
    }
  });
});
