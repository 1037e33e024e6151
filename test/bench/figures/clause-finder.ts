import { join } from 'node:path';
import { findClauses } from '../../../src-main/engine/contracts/rules/find-clauses.ts';
import { splitText } from '../../../src-main/engine/contracts/rules/split-text.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';
import {
  type AnnotatedContract,
  annotatedContracts,
  plainText,
} from '../../engine/contracts/annotated-contracts.ts';
import { clauseFigures } from '../../engine/contracts/clause-figures.ts';
import { projectRoot } from '../../house/source-files.ts';
import { atLeast, atMost, type Figure, told } from '../figure.ts';
import { inRotation, median, timed } from '../rounds.ts';

const patterns = () => loadTemplates(join(projectRoot, 'templates')).clausePatterns();
/** Characters of some 500 pages. */
const longText = 1_500_000;
const rounds = 5;

/** P14: how much of what stands in a contract the clause finder shows, how often it shows what is not there, and how long it takes. */
export async function clauseFinderFigures(): Promise<Figure[]> {
  return [
    ...qualityFigures('worked', 'contracts seen while the wordings were written'),
    ...qualityFigures('unseen', 'contracts written afterwards'),
    ...(await timeFigures()),
  ];
}

function qualityFigures(kind: 'worked' | 'unseen', which: string): Figure[] {
  const contracts = annotatedContracts(kind);
  const { present, first, firstThree, absent, falseAlarms } = clauseFigures(contracts, patterns());
  const of = `${contracts.length} ${which}`;
  const least = kind === 'worked' ? { three: 95, first: 90, wrong: 5 } : { three: 75, first: 70, wrong: 15 };
  return [
    atLeast(least.three, {
      goal: 'P14',
      what: `right passage among the first three, ${present} elements in ${of}`,
      value: (100 * firstThree) / present,
      unit: '%',
    }),
    atLeast(least.first, {
      goal: 'P14',
      what: `right passage first, ${of}`,
      value: (100 * first) / present,
      unit: '%',
    }),
    atMost(least.wrong, {
      goal: 'P14',
      what: `false alarms, ${absent} elements missing or cut out of ${of}`,
      value: (100 * falseAlarms) / absent,
      unit: '%',
    }),
  ];
}

async function timeFigures(): Promise<Figure[]> {
  const law = patterns();
  const [contract] = annotatedContracts('worked') as [AnnotatedContract];
  const usual = plainText(contract);
  const long = `${usual}\n\n`.repeat(Math.ceil(longText / usual.length)).slice(0, longText);
  const find = (text: string) => () =>
    timed(async () => {
      findClauses({ sections: splitText(text), language: undefined }, law);
    });
  const times = await inRotation(rounds, { usual: find(usual), long: find(long) }, { warmUp: 1 });
  return [
    told({ goal: 'P14', what: 'finding in a usual contract', value: median(times.usual), unit: 'ms' }),
    told({
      goal: 'P14',
      what: 'finding in 1,500,000 signs (500 pages)',
      value: median(times.long),
      unit: 'ms',
    }),
  ];
}
