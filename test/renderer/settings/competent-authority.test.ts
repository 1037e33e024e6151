import { afterAll, describe, expect, it } from 'vitest';
import { competentAuthority } from '../../../src-renderer/features/settings/competent-authority.ts';
import { regionCodes } from '../../../src-renderer/features/settings/regions.ts';
import { createTestEngine } from '../../engine/open-engine.ts';

const engine = createTestEngine();
const { authorities } = await engine.client.company.authorities();
afterAll(() => engine.close());

describe('competentAuthority', () => {
  it.each([
    ['privateSector', 'DE', 'DE-SH', 'DE-SH'],
    ['privateSector', 'DE', 'DE-BY', 'DE-BY-LDA'],
    ['publicSector', 'DE', 'DE-BY', 'DE-BY-LFD'],
    ['publicSector', 'DE', 'DE-SH', 'DE-SH'],
    ['federal', 'DE', 'DE-BY', 'DE-BUND'],
    ['federal', 'DE', null, 'DE-BUND'],
    ['privateSector', 'DE', null, undefined],
    ['privateSector', 'AT', null, 'AT'],
    ['privateSector', 'AT', 'DE-BY', 'AT'],
    ['federal', 'AT', null, 'AT'],
    ['privateSector', 'US', null, undefined],
  ] as const)('for a body of the %s in %s, %s is %s', (supervision, country, region, id) => {
    expect(competentAuthority(authorities, { supervision, country, region })?.id).toBe(id);
  });

  it('is known for every Land', () => {
    for (const region of regionCodes) {
      expect(
        competentAuthority(authorities, { supervision: 'privateSector', country: 'DE', region }),
        region,
      ).not.toBeNull();
    }
  });
});
