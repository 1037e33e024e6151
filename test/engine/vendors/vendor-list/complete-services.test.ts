import { expect, test } from 'vitest';
import { emptyService } from '../../../../src-main/contract/nothing-known.ts';
import { completeServices } from '../../../../src-main/engine/vendors/rules/vendor-list/complete-services.ts';

const ireland = { country: 'IE', place: '' };
const known = (name: string, purpose = '', places = [] as (typeof ireland)[]) => ({
  id: name,
  profile: { ...emptyService, name, purpose },
  places,
});
const row = (name: string, purpose = '', storage = [] as (typeof ireland)[]) => ({
  profile: { name: 'Kranmail' },
  service: { ...emptyService, name, purpose },
  storage,
});
const full = known('Post', 'Briefe', [ireland]);

test.each([
  [
    'the only one is meant by a row without a name of its own',
    [known('Post')],
    row('Kranmail', 'Briefe'),
    ['purpose'],
  ],
  ['of two a row without a name means none', [known('Post'), known('Chat')], row('Kranmail', 'Briefe'), []],
  ['of two the named one is meant', [known('Post'), known('Chat')], row('CHAT', 'Reden'), ['purpose']],
  ['another name is another service', [known('Post')], row('Chat'), ['service']],
  [
    'it comes with all that is said of it',
    [],
    row('Kranmail', 'Briefe', [ireland]),
    ['service', 'purpose', 'storage'],
  ],
  ['what is there stays', [full], row('Post', 'Pakete', [ireland]), []],
  [
    'places come where there are none',
    [known('Post', 'Briefe')],
    row('Post', 'Pakete', [ireland]),
    ['storage'],
  ],
])('%s', (_name, services, listed, fills) => {
  const completed = completeServices(services, listed);
  expect(completed.fills).toEqual(fills);
  expect(completed.services).toHaveLength(services.length + (fills.includes('service') ? 1 : 0));
});
