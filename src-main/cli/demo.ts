import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { AssessmentSummary } from '../contract/assessments.ts';
import { wholeRegister } from '../contract/nothing-known.ts';
import type { VendorListQuestion } from '../contract/vendor-register.ts';
import type { Engine } from '../engine/engine.ts';
import type { CommandOptions } from './command-options.ts';
import { startEngine } from './open-engine.ts';
import { printReport } from './report.ts';
import { printJson, say } from './speech.ts';

/** `demo`: the sample company as a file, its decided assessment as a PDF in both languages, and a summary. */
export async function demoCommand(_words: string[], options: CommandOptions): Promise<void> {
  const folder = resolve(options.out ?? 'obhut-demo');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'nordlicht.obhut');
  const passphrase = randomBytes(18).toString('base64url');
  rmSync(path, { force: true });
  writeFileSync(join(folder, 'passphrase.txt'), `${passphrase}\n`, { mode: 0o600 });
  const engine = startEngine(options);
  try {
    say({ de: 'Das Beispiel wird angelegt …', en: 'Building the sample company …' });
    await engine.privateClient.vaults.createSample({ path, passphrase, language: 'de' });
    const summary = await printDemo(engine, folder);
    writeFileSync(join(folder, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
    printJson(summary);
  } finally {
    await engine.close();
  }
}

async function printDemo(engine: Engine, folder: string): Promise<object> {
  const { assessments } = await engine.client.assessments.list({ vendorId: null });
  const shown = assessments.find(isTelling) ?? assessments[0];
  if (!shown) throw new Error('The sample company has no assessment');
  const { result, decision } = await engine.client.assessments.get({ assessmentId: shown.id });
  const reports = [];
  for (const language of ['de', 'en'] as const) {
    say({
      de: `Die Bewertung von ${shown.vendorName} wird gedruckt (${language}) …`,
      en: `Printing the assessment of ${shown.vendorName} (${language}) …`,
    });
    const request = { kind: 'vendorAssessment', assessmentId: shown.id, language } as const;
    const { fileName } = await engine.privateClient.reports.fileName(request);
    reports.push({ language, ...(await printReport(engine, request, join(folder, fileName))) });
  }
  const { total } = await engine.client.vendors.list(oneVendor);
  return {
    vault: join(folder, 'nordlicht.obhut'),
    passphraseFile: join(folder, 'passphrase.txt'),
    vendors: total,
    assessment: {
      id: shown.id,
      vendor: shown.vendorName,
      transfer: result.transfer.verdict,
      score: result.score,
      coverage: result.coverage,
      findings: result.findings.map(({ id, severity }) => ({ id, severity })),
      proposal: result.proposal,
      decision: decision?.result ?? null,
    },
    reports,
    audit: await engine.client.vault.verify(),
  };
}

/** The most telling one to show: approved with conditions. */
function isTelling({ decision }: AssessmentSummary): boolean {
  return decision?.result === 'approveWithConditions';
}

const oneVendor: VendorListQuestion = {
  filter: wholeRegister,
  sort: { key: 'name', direction: 'ascending' },
  groupBy: 'none',
  offset: 0,
  limit: 1,
};
