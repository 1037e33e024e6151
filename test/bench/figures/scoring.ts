import type { LeadSet } from '../../../src-main/contract/scoring.ts';
import type { Simulation } from '../../../src-main/contract/scoring-simulation.ts';
import { openTestVault, type TestEngine } from '../../engine/open-engine.ts';
import { templates } from '../../engine/scoring/law.ts';
import { atMost, atMostTimes, type Figure, told } from '../figure.ts';
import { inRotation, median, timed } from '../rounds.ts';

const leads = 100_000;
const rounds = 12;
const limits = { rows: leads, columns: 100, textMb: 64 };

/** P13: 100,000 leads in the simulation: how long one reckoning takes, and how long the engine answers nobody meanwhile. */
export async function scoringFigures(): Promise<Figure[]> {
  const engine = await openTestVault();
  try {
    const { set, readMs } = await heldLeads(engine);
    const model = templates.scoringStarter().models.de;
    const simulate = () =>
      engine.client.scoring.simulate({
        model,
        leads: { setId: set.setId },
        asOf: set.asOf,
        withScores: false,
      });
    const gaps: number[] = [];
    const bare = bareArithmetic(await simulate());
    const times = await inRotation(
      rounds,
      {
        simulation: () => timed(async () => void gaps.push(await longestGap(simulate))),
        arithmetic: () => timed(async () => void bare()),
      },
      { warmUp: 2 },
    );
    const boundIs = 'the sums alone, points and days in arrays';
    return [
      atMostTimes(12, {
        goal: 'P13',
        what: 'simulating 100,000 leads, 9 signals, with what each signal decides',
        value: median(times.simulation),
        unit: 'ms',
        bound: median(times.arithmetic),
        boundIs,
      }),
      atMost(100, {
        goal: 'P13',
        what: 'engine answers nobody meanwhile, longest',
        value: median(gaps),
        unit: 'ms',
      }),
      told({
        goal: 'P13',
        what: 'reading 100,000 leads from a csv and holding them',
        value: readMs,
        unit: 'ms',
      }),
    ];
  } finally {
    await engine.close();
  }
}

/** The sample leads over and over, each time a day older, through the same door as a file. */
async function heldLeads(engine: TestEngine): Promise<{ set: LeadSet; readMs: number }> {
  const { attributes, events, leads: sample } = templates.sampleLeads();
  const head = [
    'Kennung',
    ...attributes.map(({ name }) => name.de),
    'Einwilligung Profil',
    'Einwilligung Messung',
  ];
  const lines = [[...head, ...events.map(({ name }) => `${name.de} vor Tagen`)].join('\t')];
  for (let number = 0; number < leads; number++) {
    const lead = sample[number % sample.length];
    if (!lead) continue;
    const age = Math.floor(number / sample.length) % 60;
    const day = (id: string) => {
      const event = lead.events.find((one) => one.event === id);
      return event ? String(event.daysAgo + age) : '';
    };
    const values = attributes.map(
      ({ id, values: named }) => named[lead.values[id] ?? '']?.de ?? lead.values[id],
    );
    const consents = (['scoring', 'measurement'] as const).map((one) =>
      lead.consents.includes(one) ? 'ja' : '',
    );
    lines.push([`L-${number}`, ...values, ...consents, ...events.map(({ id }) => day(id))].join('\t'));
  }
  const names = {
    attributes: attributes.map(({ name }) => name.de),
    events: events.map(({ name }) => name.de),
  };
  let set: LeadSet | null = null;
  const readMs = await timed(async () => {
    const { id: tableId } = await engine.client.tables.paste({
      text: lines.join('\n'),
      name: 'leads',
      limits,
    });
    const { columns } = await engine.client.scoring.guessColumns({ tableId, ...names });
    set = await engine.client.scoring.takeLeads({ tableId, columns });
  });
  if (set === null) throw new Error('No leads were held');
  return { set, readMs };
}

/** The longest time between two turns of the event loop while something runs, in ms. */
async function longestGap(run: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  let isOver = false;
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) setImmediate(look);
  };
  setImmediate(look);
  await run();
  isOver = true;
  return longest;
}

/** What cannot be saved: for each lead and signal two sums, a power where it fades, and the sum without it once more. */
function bareArithmetic({ rules, counts }: Simulation): () => number {
  const days = Float64Array.from({ length: counts.leads }, (_, index) => index % 90);
  const points = Float64Array.from(rules, (_, index) => 5 + index);
  return () => {
    let ready = 0;
    for (const age of days) {
      let lawful = 0;
      let full = 0;
      for (const [index, each] of points.entries()) {
        const value = index < 5 ? each : each * 0.5 ** (age / 30);
        lawful += value;
        full += value;
      }
      for (const each of points) if (lawful - each >= 80) ready += 1;
      if (full >= 80) ready += 1;
    }
    return ready;
  };
}
