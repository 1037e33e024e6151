import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areSimilar, nameCore } from '../../../src-main/engine/kernel/company-names.ts';
import { foldText, searchableText, sortKey } from '../../../src-main/engine/kernel/folded-text.ts';
import { searchQuery } from '../../../src-main/engine/kernel/search-query.ts';
import { reversed } from '../../../src-main/engine/vendors/rules/dates.ts';
import { agreementUntil, thirdCountry } from '../../../src-main/engine/vendors/rules/kept-for-list.ts';
import { withoutRemoved, wouldLoop } from '../../../src-main/engine/vendors/rules/sub-processor-tree.ts';
import { location, subProcessor } from './sample-inputs.ts';

describe('folding', () => {
  test.each([
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['Łódź', 'lodz'],
    ['Ærø', 'aero'],
    ['Müller', 'muller'],
    ['Mu\u0308ller', 'muller'],
    ['ﬁnanz', 'finanz'],
  ])('%s folds to %s', (text, folded) => expect(foldText(text)).toBe(folded));

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => foldText(foldText(text)) === foldText(text)),
    );
  });

  test('numbers of any length keep their order', () => {
    const number = fc.nat({ max: 999_999_999 });
    fc.assert(
      fc.property(number, number, (one, other) => {
        return sortKey(`Lager ${one}`) < sortKey(`Lager ${other}`) === one < other;
      }),
    );
  });

  test('umlauts can be found both ways', () => expect(searchableText('Müller')).toBe('muller mueller'));

  test('whatever is typed, the query speaks of letters and digits only', () => {
    const word = String.raw`"[\p{L}\p{N}]+" \*`;
    const spellings = String.raw`\(${word}( OR ${word})*\)`;
    const shape = new RegExp(String.raw`^\{name\} : \(${spellings}( AND ${spellings})*\)$`, 'u');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const query = searchQuery(text, 'name');
        return query === null || shape.test(query);
      }),
    );
  });
});

describe('names of companies', () => {
  test.each([
    ['Müller & Söhne GmbH', 'mullersohne'],
    ['LeadHafen GmbH & Co. KG', 'leadhafen'],
    ['Webinarium B.V.', 'webinarium'],
    ['Halyard Holdings, Inc.', 'halyardholdings'],
    ['AG', 'ag'],
    ['', ''],
  ])('the core of "%s" is "%s"', (name, core) => expect(nameCore(name)).toBe(core));

  test.each([
    ['abc', 'abc', true],
    ['abc', 'abd', false],
    ['abcd', 'abce', true],
    ['abcd', 'abef', false],
    ['abcd', 'abdc', true],
    ['abcdefghi', 'abcdefgxy', false],
    ['abcdefghij', 'abcdefghxy', true],
    ['abcdefghij', 'abcdefgxyz', false],
    ['abcdefghij', 'abcdefghijkl', true],
    ['abcdefghij', 'abcdefghijklm', false],
    ['', '', false],
  ])('%s and %s: similar is %s', (one, other, expected) => {
    expect(areSimilar(one, other)).toBe(expected);
    expect(areSimilar(other, one)).toBe(expected);
  });
});

test.each([
  ['2026-01-01', '2026-01-01', null],
  ['2026-01-02', '2026-01-01', { from: '2026-01-02', to: '2026-01-01' }],
  ['2025-12-31', '2026-01-01', null],
  [null, '2026-01-01', null],
  ['2026-01-01', null, null],
])('from %s to %s', (from, to, expected) => expect(reversed(from, to)).toEqual(expected));

describe('the chain of sub-processors', () => {
  const chain = [
    { id: 'a', parentId: null },
    { id: 'b', parentId: 'a' },
    { id: 'c', parentId: 'b' },
  ];
  test.each([
    ['a', null, false],
    ['a', 'a', true],
    ['a', 'b', true],
    ['a', 'c', true],
    ['c', 'a', false],
    ['new', 'c', false],
  ])('%s below %s: a circle is %s', (id, parentId, expected) =>
    expect(wouldLoop(chain, id, parentId)).toBe(expected),
  );

  test('two removed links in a row leave no gap', () => {
    const nodes = [
      { id: 'a', parentId: null, isRemoved: false },
      { id: 'b', parentId: 'a', isRemoved: true },
      { id: 'c', parentId: 'b', isRemoved: true },
      { id: 'd', parentId: 'c', isRemoved: false },
    ];
    expect(withoutRemoved(nodes)).toEqual([
      { id: 'a', parentId: null },
      { id: 'd', parentId: 'a' },
    ]);
  });
});

test.each([
  [[], null],
  [[{ kind: 'certificate', expiresOn: null }], null],
  [[{ kind: 'dpa', expiresOn: '2026-01-01' }], '2026-01-01'],
  [
    [
      { kind: 'dpa', expiresOn: '2026-01-01' },
      { kind: 'dpa', expiresOn: '2027-01-01' },
    ],
    '2027-01-01',
  ],
  [
    [
      { kind: 'dpa', expiresOn: null },
      { kind: 'dpa', expiresOn: '2027-01-01' },
    ],
    '9999-12-31',
  ],
])('of several contracts the last counts: %j', (documents, until) => {
  expect(agreementUntil(documents)).toBe(until);
});

describe('third country of a service', () => {
  const eea = ['DE', 'IS'];
  const stored = (country: string | null) => ({ ...location({ country }), id: 'l' });
  const chained = (country: string | null, until: string | null) => ({
    ...subProcessor({ country, until }),
    id: 's',
  });
  test.each([
    ['inside', [stored('DE')], [chained('IS', null)], 'never'],
    ['unknown place', [stored(null)], [], 'never'],
    ['place outside', [stored('US')], [], 'always'],
    ['undated sub-processor outside', [stored('DE')], [chained('US', null)], 'always'],
    ['dated sub-processor outside', [stored('DE')], [chained('US', '2020-01-01')], 'dependsOnDay'],
  ] as const)('%s', (_name, locations, subProcessors, expected) => {
    expect(thirdCountry([{ locations: [...locations], subProcessors: [...subProcessors] }], eea)).toBe(
      expected,
    );
  });
});
