import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../house/source-files.ts';
import type { FailedGoal, Figure } from './figure.ts';
import { assessmentFigures } from './figures/assessments.ts';
import { callFigures } from './figures/call.ts';
import { clauseFinderFigures } from './figures/clause-finder.ts';
import { consentCheckFigures } from './figures/consent-check.ts';
import { differenceFigures } from './figures/differences.ts';
import { memoryFigures } from './figures/memory.ts';
import { registerFigures } from './figures/register.ts';
import { reportFigures } from './figures/report.ts';
import { saveFigures } from './figures/save.ts';
import { scoringFigures } from './figures/scoring.ts';
import { searchFigures } from './figures/search.ts';
import { searchWindowFigures } from './figures/search-window.ts';
import { sizeFigures } from './figures/size.ts';
import { startFigures } from './figures/start.ts';
import { tableFigures } from './figures/tables.ts';
import { tableOf } from './table.ts';

/** Takes the figures of some goals in a folder of its own. */
export type Measure = (folder: string) => Promise<Figure[]>;

const measures: { goals: string[]; take: Measure }[] = [
  { goals: ['P4'], take: sizeFigures },
  { goals: ['P8'], take: saveFigures },
  { goals: ['P6'], take: searchFigures },
  { goals: ['P10'], take: tableFigures },
  { goals: ['P11'], take: assessmentFigures },
  { goals: ['P12'], take: consentCheckFigures },
  { goals: ['P13'], take: scoringFigures },
  { goals: ['P14'], take: clauseFinderFigures },
  { goals: ['P6'], take: searchWindowFigures },
  { goals: ['P15'], take: differenceFigures },
  { goals: ['P9'], take: reportFigures },
  { goals: ['P1', 'P2'], take: startFigures },
  { goals: ['P3'], take: memoryFigures },
  { goals: ['P5'], take: registerFigures },
  { goals: ['P7'], take: callFigures },
];

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isJson = process.argv.includes('--json');
const known = measures.flatMap(({ goals }) => goals);
const unknown = asked.filter((goal) => !known.includes(goal));
if (unknown.length > 0) {
  console.error(`There is no figure ${unknown.join(', ')}; there are ${known.join(', ')}.`);
  process.exit(2);
}

const figures: Figure[] = [];
const failed: FailedGoal[] = [];
for (const { goals, take } of measures) {
  if (asked.length > 0 && !goals.some((goal) => asked.includes(goal))) continue;
  const folder = mkdtempSync(join(tmpdir(), 'obhut-bench-'));
  console.error(`Measuring ${goals.join(', ')} …`);
  try {
    figures.push(...(await take(folder)));
  } catch (error) {
    console.error(error);
    const message = error instanceof Error ? error.message : String(error);
    failed.push(...goals.map((goal) => ({ goal, error: message })));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

figures.sort((one, other) => Number(one.goal.slice(1)) - Number(other.goal.slice(1)));
const result = {
  at: new Date().toISOString(),
  machine: {
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    isOlderElectron: process.env.OBHUT_ENGINE_NODE !== undefined,
  },
  figures,
  failed,
};
const json = JSON.stringify(result, null, 2);
mkdirSync(join(projectRoot, 'test-results'), { recursive: true });
writeFileSync(join(projectRoot, 'test-results', 'bench.json'), `${json}\n`);
console.log(isJson ? json : tableOf(figures, failed));
process.exitCode = failed.length > 0 ? 1 : 0;
