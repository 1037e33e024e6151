import type { Breach } from '../../../../contract/breach-view.ts';
import { documentOf } from '../../document.ts';
import type { BreachRegisterFacts } from '../../facts/breach-register.ts';
import { particularValue } from '../../facts/particular-value.ts';
import { cell, dataTable, heads, paragraph, status } from '../../nodes.ts';
import type { Node, PrintDefinition } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printableLine, shortenLines } from '../../typography.ts';
import { newestDecisions, resultShape, resultText } from '../breach/decision-words.ts';
import { estimateText } from '../breach/particular-words.ts';
import { registerFigures } from './figures.ts';
import { authorityCell, peopleCell } from './told.ts';

/** Width of the column of facts in points; its texts are cut to whole lines of it, the file has them in full. */
const factsWidth = 232;

/** The register of breaches for a period: every one, those that were not notified included, and why (Art. 33(5) GDPR). */
export function breachRegister(sheet: Sheet, facts: BreachRegisterFacts): PrintDefinition {
  const { t, format } = sheet;
  const period = t('breachRegister.period', { from: format.day(facts.from), to: format.day(facts.to) });
  return documentOf(
    sheet,
    facts.company,
    {
      title: `${t('breachRegister.title')}, ${period}`,
      subject: t('breachRegister.overline'),
      runningTitle: `${t('breachRegister.title')} · ${period}`,
      isLandscape: true,
    },
    [
      { text: t('breachRegister.overline'), style: 'overline', tag: 'P', margin: [0, 5, 0, 3] },
      { text: t('breachRegister.title'), style: 'title', tag: 'H1' },
      paragraph(t('breachRegister.sub', { period, count: facts.cases.length }), 'sub', [0, 2, 0, 2]),
      paragraph(t('breachRegister.note'), 'small', [0, 0, 0, 8]),
      ...(facts.cases.length === 0
        ? [paragraph(t('breachRegister.empty'), 'body', [0, 6, 0, 0])]
        : [registerFigures(sheet, facts.cases), table(sheet, facts.cases)]),
    ],
  );
}

function table(sheet: Sheet, cases: readonly Breach[]): Node {
  const { t } = sheet;
  const titles = [
    t('breachRegister.case'),
    t('breachRegister.facts'),
    t('breachRegister.people'),
    t('breachRegister.authority'),
    t('breachRegister.told'),
  ];
  return dataTable(
    [120, '*', 104, 134, 106],
    heads(titles),
    cases.map((breach) => [
      { stack: caseCell(sheet, breach) },
      { stack: factsCell(sheet, breach) },
      { stack: dataCell(sheet, breach) },
      { stack: [...riskCell(sheet, breach), ...authorityCell(sheet, breach)] },
      { stack: peopleCell(sheet, breach) },
    ]),
    [0, 10, 0, 0],
  );
}

function caseCell(sheet: Sheet, breach: Breach): Node[] {
  const { t, format } = sheet;
  const { clock, number, title, closings, state, role } = breach;
  const kinds = particularValue(breach.particulars, 'kinds') ?? [];
  const closedAt = state === 'closed' ? closings.at(-1)?.at : undefined;
  const lines = [
    kinds.map((kind) => t(`breachKind.${kind}`)).join(', '),
    role === 'controller' ? '' : t('breachRegister.role', { role: t(`breachRole.${role}`) }),
    clock.awareAt
      ? t('breachRegister.known', { time: format.moment(clock.awareAt) })
      : t('breachRegister.notAware'),
    closedAt
      ? t('breachRegister.closed', { time: format.moment(closedAt) })
      : t('breachRegister.state', { state: t(`breachState.${state}`) }),
  ];
  return [
    { text: number, style: 'h4' },
    { text: printableLine(shortenLines(title, 3, 118, 9.5)), style: 'cell', bold: true },
    ...lines.filter(Boolean).map((line) => paragraph(line, 'small', [0, 1, 0, 0])),
  ];
}

/** What happened, the effects and the remedial action: the three things that Art. 33(5) GDPR names. */
function factsCell(sheet: Sheet, { particulars, tasks }: Breach): Node[] {
  const { t } = sheet;
  const consequences = particularValue(particulars, 'consequences') ?? [];
  const effects = [
    particularValue(particulars, 'consequencesText') ?? '',
    consequences.map((one) => t(`consequence.${one}`)).join(', '),
  ];
  const measures = tasks.filter(({ kind }) => kind === 'measure').map(({ text }) => text);
  const parts: [label: string, text: string, lines: number, gap: string][] = [
    [t('breachRegister.nature'), particularValue(particulars, 'nature') ?? '', 8, t('breach.notYet')],
    [t('breachRegister.effects'), effects.filter((text) => text.trim()).join(' · '), 5, t('breach.notYet')],
    [t('breachRegister.measures'), measures.join(' · '), 6, t('breachRegister.noMeasures')],
  ];
  return parts.map(([label, text, lines, gap]) => ({
    text: [
      { text: `${label}: `, bold: true },
      { text: printableLine(shortenLines(text, lines, factsWidth, 9)) || gap },
    ],
    style: 'cell',
    margin: [0, 0, 0, 2],
  }));
}

function dataCell(sheet: Sheet, { particulars }: Breach): Node[] {
  const { t } = sheet;
  const people = particularValue(particulars, 'subjectCount');
  const records = particularValue(particulars, 'recordCount');
  const list = (key: 'subjectCategories' | 'recordCategories') =>
    printableLine(shortenLines((particularValue(particulars, key) ?? []).join(', '), 5, 102, 9));
  return [
    cell(
      people
        ? t('breachRegister.personCount', { count: estimateText(sheet, people), many: people.to })
        : t('breachRegister.personsUnknown'),
      { bold: true },
    ),
    cell(list('subjectCategories')),
    ...(records
      ? [
          cell(t('breachRegister.recordCount', { count: estimateText(sheet, records), many: records.to }), {
            bold: true,
            margin: [0, 3, 0, 0],
          }),
        ]
      : []),
    cell(list('recordCategories')),
  ];
}

function riskCell(sheet: Sheet, breach: Breach): Node[] {
  const { t, format } = sheet;
  const risk = newestDecisions(breach).find(({ about }) => about === 'risk')?.decision ?? null;
  const severity = breach.severities.at(-1);
  return [
    status(sheet, resultShape(risk), risk ? resultText(sheet, risk) : t('breachRegister.riskOpen')),
    ...(severity
      ? [
          paragraph(
            t('breachRegister.severity', {
              score: format.number(severity.answer.score),
              level: t(`severityLevel.${severity.level}`),
            }),
            'small',
          ),
        ]
      : []),
  ];
}
