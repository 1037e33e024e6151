import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../src-main/engine/kernel/canonical-json.ts';
import { openTestRegister, type TestRegister } from '../consents/open-register.ts';
import { realPrinter } from '../open-engine.ts';
import { readPdf } from './read-pdf.ts';

const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const unpublished = 'Geheimer Entwurf für das nächste Jahr';
const at = '2026-11-24T12:00:00.000Z';
const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
const text = (content: Uint8Array | undefined) => Buffer.from(content ?? []).toString('utf8');

let register: TestRegister;
let useId: string;
let hash: string;
let emptyUseId: string;
let packs = 0;

interface Pack {
  bytes: Buffer;
  files: Record<string, Uint8Array>;
  said: { files: number; size: number; sha256: string };
}

async function pack(use = useId, language: 'de' | 'en' = 'de', instant = at): Promise<Pack> {
  const path = join(register.engine.folder, `pack-${++packs}.zip`);
  const request = { useId: use, at: instant, language, path };
  for await (const event of await register.engine.privateClient.reports.writeProofPack(request)) {
    if ('files' in event) {
      const bytes = readFileSync(path);
      return { bytes, files: unzipSync(bytes), said: event };
    }
  }
  throw new Error('The pack ended without a file');
}

beforeAll(async () => {
  register = await openTestRegister(realPrinter());
  const { client } = register.engine;
  const noticeId = await register.create({ kind: 'privacyNotice', name: 'Hinweise' });
  const imprintId = await register.create({ kind: 'imprint', name: 'HINWEISE' });
  await register.publish(noticeId, 'Hinweise von damals.');
  await register.publish(imprintId, 'Impressum von damals.');
  const textId = await register.create({
    name: '../../Größe & Maß „heute“',
    procedure: 'doubleOptIn',
    languages: ['de'],
  });
  const file = new File([picture], 'Fußzeile vom 23.11..png');
  const { hash: picked } = await client.attachments.add({ file, name: file.name });
  const versionId = await register.publish(textId, 'Ja, ich möchte Grüße.\nZweite Zeile 👍', {
    privacyNoticeId: noticeId,
    imprintId,
    screenshots: [picked],
    confirmationMail: {
      subject: { de: 'Bitte bestätigen', en: null },
      body: { de: 'Waren Sie das?', en: null },
      confirmationPage: { de: 'Danke.', en: null },
      linkValidDays: 7,
      eraseUnconfirmedDays: 30,
    },
  });
  hash = (await register.get(textId)).versions[0]?.hash ?? '';
  useId = await register.place(textId);
  emptyUseId = await register.place(textId, 'Messe');
  await register.use(useId, versionId, '2026-11-23T08:40:00.000Z');
  register.engine.setNow('2026-11-25T08:00:00.000Z');
  await register.publish(noticeId, 'Hinweise von heute.');
  await register.draft(textId, unpublished);
}, 60_000);
afterAll(async () => {
  expect(register.engine.incidents).toEqual([]);
  await register.engine.close();
});

describe('a proof pack', () => {
  let files: Pack['files'];
  let whole: Pack;
  beforeAll(async () => {
    whole = await pack();
    files = whole.files;
  });

  test('has what was hashed, the words, the mail, the documents of the day, the picture, the proof and the trail', () => {
    expect(Object.keys(files)).toEqual([
      `Bildschirmfotos/${sha256(picture).slice(0, 12)}-Fusszeile-vom-23.11.png`,
      'Dokumente/HINWEISE-v1-2.canonical.json',
      'Dokumente/HINWEISE-v1-2.de.txt',
      'Dokumente/Hinweise-v1.canonical.json',
      'Dokumente/Hinweise-v1.de.txt',
      'Einwilligungsnachweis_Groesse-Mass-heute-2026-11-24_2026-11-25.pdf',
      'Groesse-Mass-heute-v1-Bestaetigungsmail.de.txt',
      'Groesse-Mass-heute-v1.canonical.json',
      'Groesse-Mass-heute-v1.de.txt',
      'LIESMICH.txt',
      'Protokollauszug.json',
      'SHA256SUMS',
    ]);
    expect(text(files['Groesse-Mass-heute-v1.de.txt'])).toBe('Ja, ich möchte Grüße.\nZweite Zeile 👍');
    expect(text(files['Dokumente/Hinweise-v1.de.txt'])).toBe('Hinweise von damals.');
    expect(text(files['Groesse-Mass-heute-v1-Bestaetigungsmail.de.txt'])).toMatch(
      /Betreff: Bitte bestätigen\n\nWaren Sie das\?[\s\S]*Danke\./,
    );
    expect(whole.said).toEqual({ files: 12, size: whole.bytes.length, sha256: sha256(whole.bytes) });
  });

  test('carries the hash of the version as the checksum of its canonical form', () => {
    const canonical = files['Groesse-Mass-heute-v1.canonical.json'] ?? new Uint8Array();
    expect(sha256(canonical)).toBe(hash);
    expect(JSON.parse(text(canonical))).toMatchObject({ name: '../../Größe & Maß „heute“', number: 1 });
    expect(text(files['LIESMICH.txt'])).toContain(hash);
  });

  test('sums up every other file once, in the way that sha256sum reads', () => {
    const lines = text(files.SHA256SUMS).trimEnd().split('\n');
    const others = Object.entries(files).filter(([path]) => path !== 'SHA256SUMS');
    expect(lines).toEqual(others.map(([path, content]) => `${sha256(content)}  ${path}`));
  });

  test('says in plain words what each file is and what is not proved', () => {
    const readme = text(files['LIESMICH.txt']);
    for (const path of Object.keys(files)) expect(readme).toContain(`\n${path}\n`);
    expect(readme).toContain('Gefragt ist: 24.11.2026, 13:00 Uhr MEZ (UTC+1)');
    expect(readme).toContain('Dass eine bestimmte Person eingewilligt hat');
    expect(readme).not.toMatch(/[\u00A0\u202F{}]|rechtmäßig|gehasht/);
    const prose = readme.split('\n').filter((line) => !/python3|PowerShell/.test(line));
    expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('has entries of the trail from which each link of the chain is computed again, and no draft', () => {
    const extract = JSON.parse(text(files['Protokollauszug.json']));
    expect(extract.omitted).toBeGreaterThan(0);
    const actions = extract.entries.map(({ content }: { content: { action: string } }) => content.action);
    expect(actions).toEqual(
      expect.arrayContaining(['consents.publish', 'consents.changeUse', 'attachments.add']),
    );
    expect(actions).not.toContain('consents.saveDraft');
    for (const { previous, hash: own, content } of extract.entries)
      expect(sha256(previous + canonicalJson(content))).toBe(own);
    for (const [path, content] of Object.entries(files))
      expect(text(content), path).not.toContain(unpublished);
  });

  test('holds the same proof as the report', async () => {
    const [path = ''] = Object.keys(files).filter((name) => name.endsWith('.pdf'));
    const { text: words } = await readPdf(files[path] ?? new Uint8Array());
    expect(words).toContain('Fassung 1 war im Einsatz');
  });

  test('is the same to the byte when it is made again at the same moment', async () => {
    expect((await pack()).said.sha256).toBe(whole.said.sha256);
  });

  test('tells the time at the seat for its files, wherever the computer is', () => {
    // 25 November 2026, 09:00:00 as DOS keeps it: the day in the upper half, the time in the lower.
    const day = ((2026 - 1980) << 9) | (11 << 5) | 25;
    expect(whole.bytes.readUInt32LE(10) >>> 0).toBe(((day << 16) | (9 << 11)) >>> 0);
  });
});

test('in English every name and every sentence around the texts is English', async () => {
  const { files } = await pack(useId, 'en');
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['README.txt', 'audit-extract.json', 'documents/Hinweise-v1.canonical.json']),
  );
  expect(text(files['README.txt'])).not.toMatch(/\b(Fassung|Prüfsumme|Paket|Wortlaut|Nachweis)/);
});

test('where no text stood the pack says so and holds no version', async () => {
  const { files } = await pack(emptyUseId);
  expect(Object.keys(files).filter((path) => !path.endsWith('.pdf'))).toEqual([
    'LIESMICH.txt',
    'Protokollauszug.json',
    'SHA256SUMS',
  ]);
  expect(text(files['LIESMICH.txt'])).toContain('An diesem Ort stand zu dieser Zeit kein Text.');
});

describe('nothing is left behind', () => {
  const write = (part: { path?: string; at?: string; useId?: string }) =>
    register.engine.privateClient.reports.writeProofPack({
      useId,
      at,
      language: 'de',
      path: join(register.engine.folder, 'refused.zip'),
      ...part,
    });
  const finish = async (part: Parameters<typeof write>[0]) => {
    for await (const _event of await write(part)) {
      // To the end.
    }
  };

  test.each([
    ['of a time to come', { at: '2026-11-26T08:00:00.000Z' }, 'TIME_IN_FUTURE'],
    ['of a place that is not there', { useId: 'nowhere' }, 'RECORD_NOT_FOUND'],
    ['in a folder that is not there', { path: '/nowhere/pack.zip' }, 'FOLDER_NOT_WRITABLE'],
  ])('%s', async (_name, part, code) => {
    await expect(finish(part)).rejects.toMatchObject({ code });
    expect(existsSync(join(register.engine.folder, 'refused.zip'))).toBe(false);
  });

  test('in place of the open company file', async () => {
    await expect(finish({ path: register.engine.path })).rejects.toMatchObject({ code: 'VAULT_EXISTS' });
  });

  test('when it is cancelled while it is made', async () => {
    const events = await write({});
    for await (const event of events) {
      expect(event).toHaveProperty('progress');
      break;
    }
    expect((await pack()).said.files).toBe(12);
    expect(readdirSync(register.engine.folder).filter((name) => name.startsWith('refused'))).toEqual([]);
  });
});
