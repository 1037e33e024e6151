import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findClauses } from '../../../src-main/engine/contracts/rules/find-clauses.ts';
import { splitText } from '../../../src-main/engine/contracts/rules/split-text.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';

const patterns = loadTemplates(join(import.meta.dirname, '../../../templates')).clausePatterns();

/** Ids of the elements for which a text offers something, with the best passage. */
const found = (text: string) =>
  Object.fromEntries(
    findClauses({ sections: splitText(text), language: undefined }, patterns).elements.flatMap(
      ({ id, passages: [best] }) => (best ? [[id, best.text]] : []),
    ),
  );

const notice =
  'Der Auftragnehmer meldet dem Auftraggeber Datenschutzverletzungen unverzüglich, spätestens nach 24 Stunden.';
const assistance =
  'Der Auftragnehmer unterstützt den Auftraggeber bei der Meldung von Datenschutzverletzungen an die Aufsichtsbehörde.';
const choice =
  'Nach dem Ende der Leistungen löscht der Auftragnehmer alle Daten oder gibt sie zurück, nach Wahl des Auftraggebers.';
const deadline =
  'Spätestens 30 Tage nach Vertragsende ist gelöscht; die Löschung wird in Textform bestätigt.';
const authorised =
  'Der Auftraggeber erteilt die allgemeine Genehmigung, Unterauftragsverarbeiter zu beauftragen.';
const changes = 'Der Auftragnehmer informiert vorab über neue Unterauftragsverarbeiter.';

test.each([
  ['notice of breaches', notice, 'f_breach_notice', 'f_assist_breach'],
  ['assistance with their notification', assistance, 'f_assist_breach', 'f_breach_notice'],
  ['the choice between deletion and return', choice, 'g_delete_return', 'g_deadline'],
  ['the authorisation of sub-processors', authorised, 'd_authorisation', 'd_change_notice'],
  ['notice of new sub-processors', changes, 'd_change_notice', 'd_objection_period'],
])('%s is told from its neighbour', (_what, text, id, other) => {
  expect(found(text)[id]).toBe(text);
  expect(found(text)).not.toHaveProperty(other);
});

test('a deadline for deletion is found, whatever stands beside it', () => {
  expect(found(`${choice}\n\n${deadline}`).g_deadline).toContain('30 Tage');
});

test('what is denied is not offered', () => {
  expect(
    found('Der Auftragnehmer ist nicht verpflichtet, bei einer Folgenabschätzung zu unterstützen.'),
  ).toEqual({});
});

test('nothing is found in an empty text, and every element is named', () => {
  const { elements } = findClauses({ sections: splitText(''), language: undefined }, patterns);
  expect(elements).toHaveLength(43);
  expect(elements.flatMap(({ passages }) => passages)).toEqual([]);
});

test('an item of a list inside an item is read with the line that leads into it', () => {
  const text =
    'The provider shall assist the controller:\na) in meeting its duties on:\n- impact assessments;\n- something else;\nb) on Sundays.';
  expect(Object.keys(found(text))).toEqual([]);
  const inner = text
    .replace('The provider shall assist the controller:', 'The provider undertakes:')
    .replace('in meeting', 'to assist in meeting');
  expect(Object.keys(found(inner))).toEqual(['f_assist_dpia']);
});
