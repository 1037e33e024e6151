import { expect, test } from 'vitest';
import type { SubProcessor } from '../../../src-main/contract/vendor-record.ts';
import { chainOf, isActive } from '../../../src-renderer/features/vendors/record/chain/tree.ts';
import {
  kindOfName,
  titleOfName,
} from '../../../src-renderer/features/vendors/record/evidence/kind-of-name.ts';
import { daysBetween } from '../../../src-renderer/features/vendors/record/today.ts';

const node = (id: string, parentId: string | null) => ({ id, parentId, name: id }) as SubProcessor;

test('the chain reads from top to bottom, whoever is used following its user', () => {
  const chain = chainOf([node('c', 'a'), node('a', null), node('b', null), node('d', 'c')]);
  expect(chain.map(({ node: { id }, depth }) => `${depth}${id}`)).toEqual(['0a', '1c', '2d', '0b']);
});

test.each([
  ['2026-11-23', '2026-11-23', true],
  ['2026-11-24', null, false],
  [null, '2026-11-22', false],
  [null, null, true],
])('since %s until %s: active on 23 November is %s', (since, until, active) => {
  expect(isActive({ ...node('a', null), since, until }, '2026-11-23')).toBe(active);
});

test.each([
  ['Kiebitzpost_AVV_4-1.pdf', 'dpa'],
  ['Data_Processing_Addendum.pdf', 'dpa'],
  ['Anlage_3_Unterauftragsverarbeiter.pdf', 'subProcessorList'],
  ['Kiebitzpost_ISO27001.pdf', 'certificate'],
  ['TOM_2026.pdf', 'tomAnnex'],
  ['SCC_Modul_3.pdf', 'scc'],
  ['Rechnung.pdf', 'other'],
])('%s is taken for %s', (name, kind) => {
  expect(kindOfName(name)).toBe(kind);
});

test.each([
  ['2026-11-23', '2026-11-23', 0],
  ['2026-11-23', '2026-11-22', -1],
  ['2026-03-28', '2026-03-30', 2],
])('from %s to %s are %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test.each([
  ['Data_Processing_Addendum_current.pdf', 'Data Processing Addendum current'],
  ['AVV 4.1.pdf', 'AVV 4.1'],
  ['Kiebitzpost-TOM.docx', 'Kiebitzpost-TOM'],
  ['___.txt', '___'],
  ['ohne Endung', 'ohne Endung'],
])('the file %s is filed as "%s"', (name, title) => {
  expect(titleOfName(name)).toBe(title);
});
