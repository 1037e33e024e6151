import { describe, expect, it } from 'vitest';
import { competentAuthority, type SupervisedSeat } from '../../../src-main/engine/law/competent-authority.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';

const directory = loadTemplates('templates').authorities();

function found(
  country: string,
  region: string | null,
  supervision: SupervisedSeat['supervision'] = 'privateSector',
): string | null {
  return competentAuthority({ country, region, supervision }, directory)?.id ?? null;
}

describe('Art. 55 GDPR, § 40 BDSG: the authority at the seat', () => {
  it.each(['BW', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH'])(
    '%s has one for private and public bodies',
    (land) => {
      expect(found('DE', `DE-${land}`, 'privateSector')).toBe(`DE-${land}`);
      expect(found('DE', `DE-${land}`, 'publicSector')).toBe(`DE-${land}`);
    },
  );

  it('Bavaria has two: Ansbach for private, Munich for public bodies', () => {
    expect(found('DE', 'DE-BY', 'privateSector')).toBe('DE-BY-LDA');
    expect(found('DE', 'DE-BY', 'publicSector')).toBe('DE-BY-LFD');
  });

  it.each(['DE-BY', 'DE-BE', null])(
    'a federal body answers to the federal one, wherever it sits (%s)',
    (region) => {
      expect(found('DE', region, 'federal')).toBe('DE-BUND');
    },
  );

  it.each(
    'AT BE BG CY CZ DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO'.split(' '),
  )('%s has one, whatever the kind of body', (country) => {
    for (const supervision of ['privateSector', 'publicSector', 'federal'] as const) {
      expect(found(country, null, supervision)).toBe(country);
      expect(found(country, 'DE-BY', supervision)).toBe(country);
    }
  });

  it.each([
    ['DE', null],
    ['DE', ''],
    ['DE', 'DE'],
    ['DE', 'DE-XX'],
    ['US', null],
    ['CH', null],
    ['', null],
    ['at', null],
  ])('%j, %j: not known, so none is named', (country, region) => {
    expect(found(country, region, 'privateSector')).toBeNull();
    expect(found(country, region, 'publicSector')).toBeNull();
  });
});
