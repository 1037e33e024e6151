import type { people as german } from '../de/people.ts';
import type { SameKeys } from '../same-keys.ts';

export const people = {
  owner: 'Responsible',
  choosePerson: 'Choose a person',
  otherPerson: 'Another person …',
  name: 'Name',
  role: 'Role',
  add: 'Add person',
} satisfies SameKeys<typeof german>;
