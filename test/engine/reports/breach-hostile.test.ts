import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Breach } from '../../../src-main/contract/breach-view.ts';
import { periodBar } from '../../../src-main/engine/reports/drawing/period-bar.ts';
import type { BreachFacts } from '../../../src-main/engine/reports/facts/breach.ts';
import { notificationOf } from '../../../src-main/engine/reports/facts/notification.ts';
import { breachFile } from '../../../src-main/engine/reports/layouts/breach-file/index.ts';
import { breachLetter } from '../../../src-main/engine/reports/layouts/breach-letter/index.ts';
import { breachNotification } from '../../../src-main/engine/reports/layouts/breach-notification/index.ts';
import { breachRegister } from '../../../src-main/engine/reports/layouts/breach-register/index.ts';
import { firstFifteenMinutes } from '../../../src-main/engine/reports/layouts/first-fifteen-minutes.ts';
import type { PrintDefinition } from '../../../src-main/engine/reports/print/definition.ts';
import { sheetFor } from '../../../src-main/engine/reports/sheet.ts';
import { realPrinter } from '../open-engine.ts';
import { openBreachCompany, openExport, since } from './breach-cases.ts';
import { activeParts, payloads } from './hostile-texts.ts';
import { examine } from './read-pdf.ts';
import { companyFacts, templates } from './sample-facts.ts';

const printer = realPrinter();
let breach: Breach;
beforeAll(async () => {
  const engine = await openBreachCompany();
  const { breachId } = await openExport(engine);
  breach = await engine.client.breaches.get({ breachId, asOf: null });
  await engine.close();
}, 60_000);
afterAll(() => printer.close());

/** Marks, days and times keep their form; every other text of a record becomes the next hostile one. */
function spoiled<Value>(value: Value, next: () => string): Value {
  if (Array.isArray(value)) return value.map((one) => spoiled(one, next)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => {
    const isFree = typeof one === 'string' && freeTexts.has(key);
    return [key, isFree ? next() : spoiled(one, next)];
  });
  return Object.fromEntries(entries) as Value;
}

/** Fields that hold what a person typed. */
const freeTexts = new Set([
  ...['title', 'text', 'source', 'reason', 'by', 'role', 'dpoOpinion', 'channel', 'reference', 'delayReason'],
  ...['note', 'recordedBy', 'name', 'street', 'city', 'email', 'phone', 'sector', 'reporter', 'lessons'],
  ...['addressee', 'subject', 'controllerName', 'controllerContact', 'identifiabilityReason'],
  ...['circumstancesReason', 'processorName', 'website'],
]);

function hostileFacts(share: number): BreachFacts {
  let at = share * 60;
  const next = () => payloads[at++ % payloads.length] ?? '';
  const { law, method } = { law: templates.breachLaw(), method: templates.severityMethod() };
  const free = ['nature', 'howDetected', 'consequencesText', 'encryption', 'crossBorder'];
  const ours = spoiled({ breach, company: companyFacts('de') }, next);
  const particulars = ours.breach.particulars.map((state) =>
    free.includes(state.particular.key)
      ? { ...state, particular: { ...state.particular, value: next() } as typeof state.particular }
      : state,
  );
  return {
    company: ours.company,
    breach: { ...ours.breach, role: breach.role, clock: breach.clock, particulars, lessons: next() },
    law,
    method,
    now: since(160),
    letterWords: new Map(),
    impact: {
      vendor: { id: 'v', name: next(), status: 'approved' },
      services: [
        {
          id: 's',
          name: next(),
          isNamed: true,
          dataCategories: [next(), next()],
          peopleCategories: [next()],
          hasSpecialCategories: true,
          subProcessors: [{ name: next(), country: 'DE' }],
        },
      ],
      sharedWith: [{ vendorId: 'w', vendorName: next(), through: next() }],
      contacts: [{ name: next(), role: next(), email: next(), phone: next() }],
    },
  };
}

const sheet = (
  name: 'breach-file' | 'breach-notification' | 'breach-letter' | 'breach-register' | 'first-fifteen-minutes',
) => sheetFor(templates, ['breach-words', name], 'de', 'Europe/Berlin');

test.each([0, 1, 2])('hostile texts in every field of a breach (share %i of 3)', async (share) => {
  const facts = hostileFacts(share);
  const { company, law, now } = facts;
  const [letter] = facts.breach.letters;
  const draft = facts.breach.notices[1]?.content;
  if (!letter || !draft) throw new Error('the case has no letter or notice');
  const source = { company, law, breach: facts.breach, draft, now };
  const kinds = ['letter', 'short', 'public', 'controllerNotice'] as const;
  const definitions: PrintDefinition[] = [
    breachFile(sheet('breach-file'), facts),
    breachNotification(sheet('breach-notification'), notificationOf(source, null)),
    breachNotification(
      sheet('breach-notification'),
      notificationOf(source, facts.breach.notices[1]?.id ?? ''),
    ),
    breachRegister(sheet('breach-register'), {
      company,
      from: '2026-01-01',
      to: '2026-12-31',
      cases: [facts.breach],
    }),
    firstFifteenMinutes(sheet('first-fifteen-minutes'), {
      company,
      law,
      rule: law.rules[0] ?? null,
      authority: draft.authority,
    }),
    ...kinds.map((kind) =>
      breachLetter(sheet('breach-letter'), {
        company,
        breach: facts.breach,
        letter: { ...letter, kind },
        datedAt: now,
        informed: draft.authority,
      }),
    ),
  ];
  for (const definition of definitions) {
    const { bytes } = await printer.print(definition, {});
    expect(activeParts(bytes)).toEqual([]);
    expect(examine(bytes, 'qpdf', ['--check'])).toContain('No syntax or stream encoding errors');
  }
});

test('words in the picture of the period are text, never markup', () => {
  const evil = '"/><script>alert(1)</script>&';
  const { colors } = templates.reportStyle();
  const mark = { word: evil, time: evil };
  const { picture } = periodBar(
    { hours: 72, elapsed: 80, elapsedText: evil, start: mark, act: mark, due: mark },
    colors,
  );
  expect(picture).not.toContain('<script');
  expect(picture).toContain('&lt;script');
});
