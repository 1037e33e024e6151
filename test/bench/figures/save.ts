import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContractRouterClient } from '@orpc/contract';
import type Database from 'better-sqlite3';
import type { AnswerValue } from '../../../src-main/contract/assessments.ts';
import type { Contract } from '../../../src-main/contract/index.ts';
import { closeDatabase } from '../../../src-main/engine/database/open.ts';
import { atLeast, atMostTimes, type Figure, told } from '../figure.ts';
import { createCompanyFile, openCompanyFile } from '../prepare/engine.ts';
import { createRegister, fillRegister, openRaw, registerTables } from '../prepare/register.ts';
import { inRotation, median, timed } from '../rounds.ts';
import { vendorListFigures } from './vendor-list.ts';

const rounds = 400;
const imported = 2000;
const answers: AnswerValue[] = ['fulfilled', 'partly', 'missing'];

/** P8: saving one answer and entering many records. */
export async function saveFigures(folder: string): Promise<Figure[]> {
  return [...(await saving(folder)), ...(await importing(folder)), ...(await vendorListFigures(folder))];
}

/** One answer and one change of a vendor, beside a raw single-row transaction on a copy of the same file. */
async function saving(folder: string): Promise<Figure[]> {
  const path = join(folder, 'register.obhut');
  await createRegister(path, 1000);
  const copy = join(folder, 'copy.obhut');
  copyFileSync(path, copy);
  const engine = await openCompanyFile(path);
  const raw = openRaw(copy);
  try {
    raw.exec('CREATE TABLE bare_answers (id INTEGER PRIMARY KEY, value TEXT, note TEXT) STRICT');
    const row = raw.prepare('INSERT INTO bare_answers (value, note) VALUES (?, ?)');
    const answer = await answering(engine.client);
    const profile = await profileSaving(engine.client);
    let count = 0;
    const next = () => {
      count += 1;
      return count;
    };
    const measured = await inRotation(
      rounds,
      {
        answer: () => timed(() => answer(next())),
        profile: () => timed(() => profile(next())),
        bare: () => timed(() => row.run('partly', `Vertrag § ${next()}`)),
      },
      { warmUp: 20 },
    );
    const bound = median(measured.bare) * 1000;
    const boundIs = 'raw single-row transaction, same file';
    return [
      atMostTimes(5, {
        goal: 'P8',
        what: 'saving one answer: parsed, committed, audited',
        value: median(measured.answer) * 1000,
        unit: 'µs',
        bound,
        boundIs,
      }),
      atMostTimes(5, {
        goal: 'P8',
        what: "saving a vendor's profile: also list and search index",
        value: median(measured.profile) * 1000,
        unit: 'µs',
        bound,
        boundIs,
      }),
    ];
  } finally {
    closeDatabase(raw);
    await engine.close();
  }
}

async function answering(client: ContractRouterClient<Contract>) {
  const { assessmentId } = await client.assessments.start({ serviceId: 's-0-0', assessor: 'Anke Brandt' });
  const { questionnaires } = await client.assessments.questionnaires({ assessmentId });
  const questions = questionnaires.flatMap((questionnaire) => questionnaire.questions.map(({ id }) => id));
  return (count: number) =>
    client.assessments.answer({
      assessmentId,
      questionId: questions[count % questions.length] ?? '',
      value: answers[count % 3] ?? null,
      note: `Stand ${count}`,
      quote: '',
      place: `S. ${count}`,
    });
}

async function profileSaving(client: ContractRouterClient<Contract>) {
  const { vendors: names } = await client.vendors.names({ search: '' });
  const vendorId = names[0]?.id ?? '';
  const profile = await client.vendors.get({ vendorId });
  return (count: number) =>
    client.vendors.saveProfile({ vendorId, profile: { ...profile, summary: `Stand ${count}` } });
}

/** Many vendors in one transaction through the product's statements, beside the same rows by bare statements. */
async function importing(folder: string): Promise<Figure[]> {
  const empty = join(folder, 'empty.obhut');
  await createCompanyFile(empty);
  let turn = 0;
  const fresh = () => {
    turn += 1;
    const path = join(folder, `import-${turn}.obhut`);
    copyFileSync(empty, path);
    return openRaw(path);
  };
  const filled = fresh();
  fillRegister(filled, imported);
  const tables = registerTables.map((table) => ({
    table,
    rows: filled.prepare(`SELECT * FROM ${table}`).raw().all() as unknown[][],
  }));
  closeDatabase(filled);
  const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const rate = (fill: (raw: Database.Database) => void) => () => {
    const raw = fresh();
    const start = performance.now();
    fill(raw);
    const seconds = (performance.now() - start) / 1000;
    closeDatabase(raw);
    return total / seconds;
  };
  const measured = await inRotation(5, {
    product: rate((raw) => fillRegister(raw, imported)),
    bare: rate((raw) => insertBare(raw, tables)),
  });
  return [
    atLeast(50_000, {
      goal: 'P8',
      what: 'entering vendors with all that belongs to them, in bulk',
      value: median(measured.product),
      unit: 'rows/s',
      bound: median(measured.bare),
      boundIs: 'same rows by bare statements, no search index',
    }),
    told({
      goal: 'P8',
      what: 'the same, in vendors',
      value: (median(measured.product) / total) * imported,
      unit: 'vendors/s',
    }),
  ];
}

function insertBare(
  raw: Database.Database,
  tables: readonly { table: string; rows: readonly unknown[][] }[],
): void {
  raw.pragma('foreign_keys=OFF');
  raw
    .transaction(() => {
      for (const { table, rows } of tables) {
        const marks = (rows[0] ?? []).map(() => '?').join(', ');
        const insert = raw.prepare(`INSERT INTO ${table} VALUES (${marks})`);
        for (const row of rows) insert.run(row);
      }
    })
    .immediate();
}
