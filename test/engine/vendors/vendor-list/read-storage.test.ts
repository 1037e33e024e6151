import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadTemplates } from '../../../../src-main/engine/templates.ts';
import { countryFinder } from '../../../../src-main/engine/vendors/rules/vendor-list/read-address.ts';
import { storageOf } from '../../../../src-main/engine/vendors/rules/vendor-list/read-storage.ts';

const templates = loadTemplates(join(import.meta.dirname, '../../../../templates'));
const finder = countryFinder(templates.transferLaw(), templates.gazetteer());

test.each([
  ['', []],
  [' ; ', []],
  ['Irland', ['IE']],
  ['Irland; USA ;irland', ['IE', 'US']],
  ['Ireland, United States', ['IE', 'US']],
  ['DE/AT', ['DE', 'AT']],
  ['Frankfurt, Deutschland', ['DE Frankfurt']],
  ['Frankfurt, Deutschland; Irland', ['DE Frankfurt', 'IE']],
  // No country and no mistake: the register of transfers asks for it.
  ['EU', ['? EU']],
  ['EU; USA', ['? EU', 'US']],
  ['EU, USA', ['? EU', 'US']],
  ['AWS eu-central-1', ['? AWS eu-central-1']],
  [Array.from({ length: 30 }, (_, index) => `Ort ${index}`).join(';'), { length: 20 }],
])('"%s" says where a vendor stores', (cell, places) => {
  const told = storageOf(cell, finder).map(({ country, place }) => `${country ?? '?'} ${place}`.trim());
  if (Array.isArray(places)) expect(told).toEqual(places);
  else expect(told).toHaveLength(places.length);
});
