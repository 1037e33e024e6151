import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../../src-main/engine/engine.ts';
import { atMostTimes, type Figure, told } from '../figure.ts';
import { fillAssessments } from '../prepare/assessments.ts';
import { openCompanyFile } from '../prepare/engine.ts';
import { createRegister } from '../prepare/register.ts';
import { inRotation, median, timed } from '../rounds.ts';

const rounds = 40;
const many = 10_000;
const few = 10;

/** P11: starting and opening an assessment with 10,000 stored, beside the same with 10, in equal registers. */
export async function assessmentFigures(folder: string): Promise<Figure[]> {
  const fewPath = join(folder, 'few.obhut');
  const manyPath = join(folder, 'many.obhut');
  await createRegister(fewPath, many + 1000);
  copyFileSync(fewPath, manyPath);
  await fillAssessments(fewPath, few);
  await fillAssessments(manyPath, many);
  const engines = { few: await openCompanyFile(fewPath), many: await openCompanyFile(manyPath) };
  try {
    const starting = await inRotation(
      rounds,
      { few: starter(engines.few), many: starter(engines.many) },
      { warmUp: 3 },
    );
    const opening = await inRotation(
      rounds,
      { few: opener(engines.few, few), many: opener(engines.many, few), any: opener(engines.many, many) },
      { warmUp: 10 },
    );
    const boundIs = `with ${few} stored`;
    return [
      atMostTimes(1.2, {
        goal: 'P11',
        what: 'starting an assessment, 10,000 stored',
        value: median(starting.many),
        unit: 'ms',
        bound: median(starting.few),
        boundIs,
      }),
      atMostTimes(1.2, {
        goal: 'P11',
        what: 'opening an assessment with its result, 10,000 stored',
        value: median(opening.many),
        unit: 'ms',
        bound: median(opening.few),
        boundIs,
      }),
      told({
        goal: 'P11',
        what: 'the same for one that was not read before',
        value: median(opening.any),
        unit: 'ms',
        bound: median(opening.few),
        boundIs: 'one that was',
      }),
    ];
  } finally {
    await engines.few.close();
    await engines.many.close();
  }
}

/** Starts a run for another service each time; services from the last thousand vendors have none yet. */
function starter({ client }: Engine): () => Promise<number> {
  let next = many;
  return () => {
    next += 1;
    return timed(() => client.assessments.start({ serviceId: `s-${next}-0`, assessor: 'Anke Brandt' }));
  };
}

/** Opens another of the first so many runs each time. */
function opener({ client }: Engine, stored: number): () => Promise<number> {
  let turn = 0;
  return () => {
    turn += 1;
    const assessmentId = `run-${1 + ((turn * 251) % (stored - 1))}`;
    return timed(() => client.assessments.get({ assessmentId }));
  };
}
