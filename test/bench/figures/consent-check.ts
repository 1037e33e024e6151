import { join } from 'node:path';
import type { ConsentForm } from '../../../src-main/contract/consent-check.ts';
import { checkWording } from '../../../src-main/engine/consents/rules/check-wording.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import { checkCorpus, freshCorpus, unseenCorpus } from '../../engine/consents/check-corpus.ts';
import { formWith } from '../../engine/consents/check-corpus-text.ts';
import { elementFigures } from '../../engine/consents/check-figures.ts';
import { projectRoot } from '../../house/source-files.ts';
import { atLeast, type Figure, told } from '../figure.ts';
import { inRotation, median, timed } from '../rounds.ts';

const corpus = [...checkCorpus, ...unseenCorpus, ...freshCorpus];
const rounds = 40;
const longest = 200_000;

/** P12: how well the wording check finds flaws, element by element, and how long it takes. */
export async function consentCheckFigures(): Promise<Figure[]> {
  return [...qualityFigures(), ...(await timeFigures())];
}

function qualityFigures(): Figure[] {
  return elementFigures(corpus).flatMap(({ element, expected, told: count, precision, recall }) => [
    atLeast(95, {
      goal: 'P12',
      what: `${element}, precision: ${count} flaws told`,
      value: 100 * precision,
      unit: '%',
    }),
    atLeast(95, {
      goal: 'P12',
      what: `${element}, recall: ${expected} flaws there`,
      value: 100 * recall,
      unit: '%',
    }),
  ]);
}

async function timeFigures(): Promise<Figure[]> {
  const law = loadTemplates(join(projectRoot, 'templates')).consentPatterns();
  const form: ConsentForm = formWith({ tracking: true, profiling: true, thirdParties: true });
  const usual = corpus[0]?.text ?? '';
  const long = `${usual} `.repeat(Math.ceil(longest / usual.length)).slice(0, longest);
  const check = (text: string) => () =>
    timed(async () => {
      checkWording({ text, language: 'de', form }, law);
    });
  const times = await inRotation(rounds, { usual: check(usual), long: check(long) }, { warmUp: 3 });
  return [
    told({ goal: 'P12', what: 'checking a usual wording', value: median(times.usual), unit: 'ms' }),
    told({ goal: 'P12', what: 'checking 200,000 signs', value: median(times.long), unit: 'ms' }),
  ];
}
