export const people = {
  owner: 'Verantwortlich',
  choosePerson: 'Person wählen',
  otherPerson: 'Andere Person …',
  name: 'Name',
  role: 'Funktion',
  add: 'Person eintragen',
};
