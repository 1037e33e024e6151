import type { SeverityRecord } from '../../../../contract/breach-record.ts';
import type { BreachFacts } from '../../facts/breach.ts';
import { cell, dataTable, heading, heads, paragraph } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';

/** Severity by ENISA's method with every figure and its reason; a help for the person who decides, not the law. */
export function severityChapter(sheet: Sheet, facts: BreachFacts): Node[] {
  const { t } = sheet;
  const record = facts.breach.severities.at(-1);
  if (!record) return [paragraph(t('breachSeverity.none'), 'body')];
  return [
    paragraph(t('breachSeverity.intro'), 'body', [0, 0, 0, 7]),
    figures(sheet, facts, record),
    heading(t('breachSeverity.arithmetic'), 'h4', [0, 10, 0, 2]),
    steps(sheet, record),
    ...verdict(sheet, record),
    ...earlier(sheet, facts.breach.severities.slice(0, -1)),
  ];
}

/** What was put in: each data context, the ease of identification, the circumstances, each with its reason. */
function figures(sheet: Sheet, { method }: BreachFacts, record: SeverityRecord): Node {
  const { t, own, format } = sheet;
  const { contexts, identifiability, circumstances } = record.question;
  const right = { alignment: 'right' as const };
  const rows: Node[][] = contexts.map(({ category, score, reason }) => {
    const context = method.contexts.find((one) => one.category === category);
    return [
      cell(t('breachSeverity.context')),
      cell(context ? own(context.title) : category),
      cell(reason.trim() || t('breachSeverity.noReason')),
      cell(format.number(score), right),
    ];
  });
  const level = method.identifiability.find(({ value }) => value === identifiability);
  rows.push([
    cell(t('breachSeverity.identifiability')),
    cell(level ? own(level.title) : '–'),
    cell(record.identifiabilityReason.trim() || t('breachSeverity.noReason')),
    cell(format.number(identifiability), right),
  ]);
  const chosen = method.circumstances.map(({ id, title, values }) => {
    const added = circumstances[id];
    const value =
      typeof added === 'boolean' ? (added ? Math.max(...values.map((one) => one.value)) : 0) : added;
    const text = values.find((one) => one.value === value)?.text;
    return [
      cell(t('breachSeverity.circumstances')),
      cell(own(title)),
      cell(text && value > 0 ? own(text) : t('breachSeverity.nothingAdded')),
      cell(`+ ${format.number(value)}`, right),
    ];
  });
  const titles = [
    t('breachSeverity.part'),
    t('breachSeverity.choice'),
    t('breachSeverity.why'),
    t('breachSeverity.value'),
  ];
  return dataTable([88, 92, '*', 42], heads(titles, [3]), [...rows, ...chosen]);
}

function steps({ own }: Sheet, { answer }: SeverityRecord): Node {
  return {
    stack: answer.steps.map(({ text }, index) => ({
      text: own(text),
      style: 'cell',
      bold: index >= answer.steps.length - 2,
      margin: [0, 0, 0, 2],
    })),
  };
}

function verdict(sheet: Sheet, record: SeverityRecord): Node[] {
  const { t, format } = sheet;
  const reason = record.circumstancesReason.trim();
  const override = record.override;
  return [
    ...(reason
      ? [paragraph(t('breachSeverity.circumstancesReason', { text: reason }), 'cell', [0, 4, 0, 0])]
      : []),
    ...(override
      ? [
          {
            ...paragraph(
              t('breachSeverity.override', {
                from: t(`severityLevel.${record.answer.level}`),
                to: t(`severityLevel.${override.level}`),
                reason: override.reason,
              }),
              'cell',
              [0, 4, 0, 0],
            ),
            bold: true,
          },
        ]
      : []),
    paragraph(
      t('breachSeverity.by', { by: record.by, time: format.moment(record.at) }),
      'small',
      [0, 4, 0, 0],
    ),
  ];
}

function earlier(sheet: Sheet, records: readonly SeverityRecord[]): Node[] {
  const { t, format } = sheet;
  if (records.length === 0) return [];
  return [
    heading(t('breachSeverity.earlier'), 'h4', [0, 8, 0, 2]),
    ...records.map((record) =>
      paragraph(
        t('breachSeverity.earlierLine', {
          time: format.moment(record.at),
          score: format.number(record.answer.score),
          level: t(`severityLevel.${record.level}`),
          by: record.by,
        }),
        'cell',
        [0, 0, 0, 2],
      ),
    ),
  ];
}
