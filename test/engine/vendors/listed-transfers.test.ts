import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProcessingLocation, SubProcessor } from '../../../src-main/contract/vendor-record.ts';
import { worstVerdict } from '../../../src-main/engine/law/transfer.ts';
import { openTestSample, openTestVault, type TestEngine } from '../open-engine.ts';
import { createVendor, listQuestion, location, type serviceProfile, subProcessor } from './sample-inputs.ts';

/** What the list says of each vendor, and what the full verdicts of its services say. */
async function bothOf(engine: TestEngine) {
  const { vendors } = engine.client;
  const active = await vendors.list(listQuestion());
  const archived = await vendors.list(listQuestion({ filter: { view: 'archived' } }));
  const rows = [...active.rows, ...archived.rows];
  const listed = rows.map(({ name, countries, transferVerdict }) => ({ name, countries, transferVerdict }));
  const full = [];
  for (const { id, name } of rows) {
    const { services } = await vendors.get({ vendorId: id });
    const answers = await Promise.all(
      services.map((service) => vendors.serviceTransfer({ serviceId: service.id })),
    );
    const verdicts = answers.flatMap(({ verdict }, at) =>
      services[at]?.role === 'noPersonalData' ? [] : [verdict],
    );
    const places = answers.flatMap(({ points }) =>
      points.flatMap(({ kind, country }) =>
        kind === 'provider' || kind === 'parent' ? [] : (country ?? []),
      ),
    );
    full.push({
      name,
      countries: [...new Set(places)],
      transferVerdict: verdicts.length === 0 ? null : worstVerdict(verdicts),
    });
  }
  return { listed, full };
}

const clauses = { tool: 'scc', sccComplete: true, sccModuleOk: true } as const;
const dpf = { active: true, entityMatches: true, hrCovered: false, checkedOn: null };

type Case = [
  name: string,
  verdict: string | null,
  places: Partial<ProcessingLocation>[],
  links: Partial<SubProcessor>[],
  service?: Parameters<typeof serviceProfile>[0],
];

const cases: Case[] = [
  ['Ohne Orte', 'action_required', [], []],
  ['Im Inland', 'ok', [{}], [{}]],
  ['Ort unbekannt', 'action_required', [{ country: null }], []],
  ['Angemessen', 'ok_note', [{ country: 'CH' }], []],
  ['Kein Instrument', 'not_permitted', [{ country: 'IN' }], []],
  [
    'Klauseln geprüft',
    'conditions',
    [{ ...clauses, country: 'IN', tiaDone: true, tiaResult: 'adequate' }],
    [],
  ],
  [
    'Klauseln ungeprüft',
    'action_required',
    [{ ...clauses, country: 'IN', sccComplete: null, tiaDone: true }],
    [],
  ],
  ['Ohne Abschätzung', 'action_required', [{ ...clauses, country: 'IN' }], []],
  [
    'Abschätzung schlecht',
    'not_permitted',
    [{ ...clauses, country: 'IN', tiaDone: true, tiaResult: 'inadequate' }],
    [],
  ],
  ['Kette im DPF', 'conditions', [{}], [{ country: 'US', tool: 'dpf', dpf }]],
  [
    'Beschäftigte nicht im DPF',
    'not_permitted',
    [{}],
    [{ country: 'US', tool: 'dpf', dpf }],
    { hasHrData: true },
  ],
  [
    'Klauseln hinter dem DPF',
    'conditions',
    [{}],
    [
      {
        ...clauses,
        country: 'US',
        tool: 'dpf',
        fallback: 'scc',
        tiaDone: true,
        tiaResult: 'supplementary_ok',
      },
    ],
  ],
  ['Kette ab heute', 'not_permitted', [{}], [{ country: 'IN', since: '2026-11-23' }]],
  ['Kette ab morgen', 'ok', [{}], [{ country: 'IN', since: '2026-11-24' }]],
  ['Kette bis heute', 'not_permitted', [{}], [{ country: 'IN', until: '2026-11-23' }]],
  ['Kette bis gestern', 'ok', [{}], [{ country: 'IN', until: '2026-11-22' }]],
  ['Ohne Personendaten', null, [{ country: 'IN' }], [], { role: 'noPersonalData' }],
];

describe('The list says in few words what the verdict of each service says in full', () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openTestVault();
    for (const [name, , places, links, service] of cases) {
      const serviceId = (await createVendor(engine, name, service)).services[0]?.id ?? '';
      for (const place of places)
        await engine.client.vendors.saveLocation({ serviceId, location: location(place) });
      for (const link of links)
        await engine.client.vendors.saveSubProcessor({ serviceId, subProcessor: subProcessor(link) });
    }
  });
  afterAll(async () => {
    expect(engine.incidents).toEqual([]);
    await engine.close();
  });

  test.each(cases)('%s: %s', async (name, verdict) => {
    const { rows } = await engine.client.vendors.list(listQuestion());
    expect(rows.find((row) => row.name === name)?.transferVerdict).toBe(verdict);
  });

  test('of all cases at once', async () => {
    const { listed, full } = await bothOf(engine);
    expect(listed).toHaveLength(cases.length);
    expect(listed).toEqual(full);
  });

  test('on another day', async () => {
    const before = await bothOf(engine);
    engine.setNow('2026-11-24T08:40:00.000Z');
    const { listed, full } = await bothOf(engine);
    expect(listed).toEqual(full);
    expect(listed).not.toEqual(before.listed);
  });
});

test('of the sample company, also after a decision on adequacy fell', async () => {
  const engine = await openTestSample();
  const before = await bothOf(engine);
  expect(before.listed.length).toBeGreaterThan(5);
  expect(before.listed).toEqual(before.full);
  await engine.client.transfers.apply({
    day: '2026-11-23',
    falls: [{ kind: 'adequacy', country: 'US' }],
    isExercise: true,
    source: '',
    scenarioId: null,
  });
  const after = await bothOf(engine);
  expect(after.listed).toEqual(after.full);
  expect(after.listed).not.toEqual(before.listed);
  await engine.close();
});
