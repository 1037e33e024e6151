import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StandardPreview } from '../../../src-main/contract/standards.ts';
import { openTestSample, realTableFiles, type TestEngine } from '../open-engine.ts';
import {
  caiqRows,
  cisoYaml,
  freeTable,
  hecvatRows,
  mvspJson,
  mvspMarkdown,
  vsaqAnswers,
  vsaqQuestions,
} from '../standards/answer-files.ts';

let engine: TestEngine;
let serviceId = '';
const files = realTableFiles();
beforeAll(async () => {
  engine = await openTestSample();
  const { vendors } = await engine.client.vendors.names({ search: '' });
  for (const { id } of vendors) {
    const { services } = await engine.client.vendors.get({ vendorId: id });
    const [first] = services;
    const { assessments } = await engine.client.assessments.list({ vendorId: id });
    if (first && assessments.length === 0) serviceId = first.id;
  }
});
afterAll(async () => {
  await files.close();
  expect(engine.incidents).toEqual([]);
  await engine.close();
});

async function stored(content: string | Uint8Array, name: string): Promise<string> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const { hash } = await engine.client.attachments.add({
    file: new File([new Uint8Array(bytes)], name),
    name,
  });
  return hash;
}
const workbook = (name: string, rows: string[][]) =>
  files.write({
    language: 'en',
    title: '',
    createdAt: '2026-11-23T08:40:00.000Z',
    sheets: [
      { name: 'Intro', columns: [{ title: 'About', width: 9 }], rows: [] },
      { name, columns: (rows[0] ?? []).map((title) => ({ title, width: 9 })), rows: rows.slice(1) },
    ],
  });
const look = (
  hashes: string[],
  columns: Parameters<typeof engine.client.standards.preview>[0]['columns'] = null,
) => engine.client.standards.preview({ hashes, columns, serviceId, saidOn: '2026-11-20' });
const told = ({ mapped }: StandardPreview) =>
  mapped.map(({ statement, refs, by }) => [
    statement.questionId,
    statement.value,
    statement.isGuess ? 'guess' : 'sure',
    by,
    refs.join(' '),
  ]);

test('CAIQ: ids on any sheet, several answers to one question of ours together, the rest listed', async () => {
  const preview = await look([await stored(await workbook('CAIQv4', caiqRows), 'caiq.xlsx')]);
  expect(preview).toMatchObject({ standard: 'caiq', version: '4.0.3', total: 7, unanswered: 1, table: null });
  expect(told(preview)).toEqual([
    ['zugang.4', 'fulfilled', 'sure', 'catalogue', 'IAM-14.1'],
    ['zugang.1', 'missing', 'sure', 'catalogue', 'IAM-13.1'],
    ['verfuegbarkeit.1', 'partly', 'guess', 'catalogue', 'BCR-08.1 BCR-08.2'],
    ['verfuegbarkeit.2', 'notApplicable', 'guess', 'catalogue', 'BCR-08.3'],
  ]);
  expect(preview.mapped[0]?.statement).toMatchObject({
    note: 'Yes. CSP-owned\nHardware keys',
    askedAs: 'Second factor for admins?',
    source: { fileName: 'caiq.xlsx', sheet: 'CAIQv4', row: 3, cell: 'IAM-14.1', saidOn: '2026-11-20' },
  });
  expect(preview.unmapped.map(({ ref, row }) => [ref, row])).toEqual([['AIS-01.1', 8]]);
});

test('HECVAT: the area of an id and the words of its question choose; what fits nothing is listed', async () => {
  const preview = await look([await stored(await workbook('Questions', hecvatRows), 'hecvat.xlsx')]);
  expect(preview).toMatchObject({ standard: 'hecvat', version: '3.0' });
  expect(told(preview)).toEqual([
    ['pseudonymisierung_verschluesselung.1', 'fulfilled', 'guess', 'words', 'DATA-01'],
    ['ueberpruefung.6', 'missing', 'guess', 'words', 'VULN-02'],
  ]);
  expect(preview.unmapped.map(({ ref }) => ref)).toEqual(['COMP-03']);
});

test('VSAQ: comments and sums of strings are read and never run; the answers name their choices', async () => {
  const questions = await stored(vsaqQuestions, 'fragen.json');
  const answers = await stored(vsaqAnswers, 'antworten.json');
  expect(await look([questions])).toMatchObject({
    standard: 'vsaq',
    remarks: ['onlyQuestions'],
    mapped: [],
    unanswered: 3,
  });
  for (const hashes of [
    [answers, questions],
    [questions, answers],
  ]) {
    const preview = await look(hashes);
    expect(preview).toMatchObject({ fileName: 'antworten.json', unanswered: 1 });
    expect(told(preview)).toEqual([
      ['cert_vulnerability_contact', 'missing', 'sure', 'catalogue', 'application_vm_securitycontact_no'],
      ['weitergabe.1', 'partly', 'sure', 'catalogue', 'application_ssl_mixed'],
      ['verfuegbarkeit.3', 'fulfilled', 'guess', 'catalogue', 'dc_controls_ups'],
    ]);
    expect(preview.mapped[0]?.statement.askedAs).toBe('Can others tell you of weaknesses? No.');
  }
});

test.each([
  [
    'a checklist',
    mvspMarkdown,
    'mvsp.md',
    'mvsp',
    ['weitergabe.1 fulfilled', 'cert_penetration_test fulfilled', 'ueberpruefung.6 fulfilled'],
  ],
  [
    'controls in JSON',
    mvspJson,
    'mvsp.json',
    'mvsp',
    ['weitergabe.1 fulfilled', 'verfuegbarkeit.1 partly', 'verfuegbarkeit.6 partly', 'zugang.2 fulfilled'],
  ],
  [
    'an assessment in YAML',
    cisoYaml,
    'audit.yaml',
    'cisoAssistant',
    ['verfuegbarkeit.1 partly', 'verfuegbarkeit.2 partly', 'ueberpruefung.3 fulfilled'],
  ],
  ['a free table', freeTable, 'antworten.csv', 'table', ['zutritt.2 fulfilled', 'verfuegbarkeit.2 missing']],
] as const)('%s is read', async (_name, text, fileName, standard, values) => {
  const preview = await look([await stored(text, fileName)]);
  expect(preview.standard).toBe(standard);
  expect(preview.mapped.map(({ statement }) => `${statement.questionId} ${statement.value}`)).toEqual(values);
});

test('columns of a free table can be told otherwise', async () => {
  const hash = await stored(
    'Wort;Text;Ergebnis\nja;Werden Besucher angemeldet und begleitet?;nein\n',
    'frei.csv',
  );
  const preview = await look([hash], { sheet: 0, id: null, question: 1, answer: 0, note: 2 });
  expect(
    preview.mapped.map(({ statement }) => [statement.questionId, statement.value, statement.note]),
  ).toEqual([['zutritt.2', 'fulfilled', 'ja. nein']]);
});

test('what is mapped by hand is remembered for the kind, undone, and can mean none of ours', async () => {
  const hash = await stored(await workbook('CAIQv4', caiqRows), 'caiq.xlsx');
  const open = (await look([hash])).stillOpen;
  await engine.client.standards.map({ standard: 'caiq', ref: 'AIS-01.1', questionId: 'trennung.3' });
  await engine.client.standards.map({ standard: 'caiq', ref: 'IAM-14.1', questionId: null });
  const mapped = await look([hash]);
  expect(told(mapped)).toContainEqual(['trennung.3', 'fulfilled', 'sure', 'hand', 'AIS-01.1']);
  expect(mapped.unmapped.map(({ ref }) => ref)).toEqual(['IAM-14.1']);
  expect(mapped.stillOpen).toBe(open);
  await engine.client.vault.undo();
  expect((await look([hash])).unmapped).toEqual([]);
  await engine.client.vault.undo();
  await expect(
    engine.client.standards.map({ standard: 'caiq', ref: 'x', questionId: 'nothing' }),
  ).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
});

test('statements are filed as what the vendor said; nothing is answered by itself', async () => {
  const { assessmentId } = await engine.client.assessments.start({ serviceId, assessor: 'Anke Lorenzen' });
  const preview = await look([await stored(await workbook('CAIQv4', caiqRows), 'caiq.xlsx')]);
  expect(preview.assessmentId).toBe(assessmentId);
  const rows = preview.mapped.map(({ statement }, index) => ({
    statement,
    choice: index === 0 ? ('take' as const) : ('later' as const),
  }));
  const origin = { kind: 'standard', standard: 'caiq' } as const;
  expect(await engine.client.statements.merge({ serviceId, origin, rows })).toMatchObject({
    taken: 1,
    filed: 4,
  });
  const { answers } = await engine.client.assessments.get({ assessmentId });
  expect(
    answers.filter(({ value }) => value !== null).map(({ questionId, place }) => [questionId, place]),
  ).toEqual([['zugang.4', 'caiq.xlsx, CAIQv4!IAM-14.1, 2026-11-20']]);
});

test.each([
  ['nothing', '', 'empty'],
  ['code', '{"questionnaire": [process.exit(1)]}', 'damaged'],
  ['a call in a sum', '{"questionnaire": ["a" + b()]}', 'damaged'],
  ['cut JSON', '{"questionnaire": [', 'damaged'],
  ['other JSON', '{"a": {"b": 1}}', 'notATable'],
  ['a picture', '\u0089PNG\r\n\u0000\u0001\u0002', 'notATable'],
  [
    'an alias bomb',
    `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`,
    'tooMuchInside',
  ],
  ['a deep list', `{"questionnaire": ${'['.repeat(50_000)}`, 'damaged'],
])('%s is refused with a reason', async (_name, text, reason) => {
  const hash = text === '' ? null : await stored(text, 'datei');
  if (hash === null)
    await expect(files.answers(new Uint8Array(), null)).rejects.toMatchObject({ data: { reason } });
  else await expect(look([hash])).rejects.toMatchObject({ code: 'TABLE_FILE_REFUSED', data: { reason } });
});
