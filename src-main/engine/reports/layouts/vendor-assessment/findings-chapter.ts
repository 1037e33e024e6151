import type { Finding } from '../../../../contract/assessments.ts';
import type { Severity } from '../../../../contract/questionnaire.ts';
import { assertNever } from '../../../../contract/values.ts';
import type { Shape } from '../../drawing/shapes.ts';
import type { AssessmentFacts } from '../../facts/assessment.ts';
import { nameOf } from '../../facts/company.ts';
import { conditionsOf } from '../../facts/verdict.ts';
import { cell, chapter, dataTable, heads, paragraph, status } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { shorten } from '../../typography.ts';

const severityShape: Record<Severity, Shape> = { blocker: 'cross', major: 'triangle', minor: 'ring' };
const order: Severity[] = ['blocker', 'major', 'minor'];

/** Chapter 5: what was found, why it matters, and what becomes of it. */
export function findingsChapter(sheet: Sheet, facts: AssessmentFacts): Node[] {
  const { t } = sheet;
  const { findings } = facts.assessment.result;
  const head = chapter(sheet, 5, t('findings.chapter'));
  if (findings.length === 0) return [head, paragraph(t('findings.none'), 'body')];
  const sorted = [...findings].sort(
    (one, other) => order.indexOf(one.severity) - order.indexOf(other.severity),
  );
  const rows = sorted.map((finding, index) => findingRow(sheet, facts, finding, index + 1));
  return [
    head,
    dataTable(
      [24, 74, '*', 150],
      heads(['', t('findings.severity'), t('findings.finding'), t('findings.consequence')]),
      rows,
    ),
  ];
}

function findingRow(sheet: Sheet, facts: AssessmentFacts, finding: Finding, number: number): Node[] {
  const { t, own } = sheet;
  const reason = own(finding.reason);
  const articles = finding.articles.map(own).join(', ');
  return [
    cell(`F${number}`, { bold: true }),
    status(sheet, severityShape[finding.severity], t(`severity.${finding.severity}`)),
    {
      stack: [
        { text: own(finding.title), style: 'cell', bold: true },
        paragraph(reason, 'small'),
        ...(reason.includes(articles) ? [] : [paragraph(articles, 'micro')]),
      ],
    },
    { stack: consequenceOf(sheet, facts, finding) },
  ];
}

function consequenceOf(sheet: Sheet, facts: AssessmentFacts, finding: Finding): Node[] {
  const { t, format } = sheet;
  const { treatment } = finding;
  const lines: Node[] = compensationOf(sheet, finding);
  if (!treatment) return lines.length > 0 ? lines : [status(sheet, 'dashedCircle', t('findings.untreated'))];
  const vendor = shorten(facts.vendor.name, 110, 9);
  const day = treatment.dueOn ? format.day(treatment.dueOn) : null;
  const owner = nameOf(facts.company, treatment.ownerId);
  switch (treatment.kind) {
    case 'demand':
      lines.push(cell(day ? t('findings.demandBy', { vendor, day }) : t('findings.demand', { vendor })));
      break;
    case 'condition': {
      const conditions = conditionsOf(facts.assessment.result.findings);
      const number = conditions.findIndex(({ id }) => id === finding.id) + 1;
      lines.push(cell(t('findings.condition', { number })));
      if (owner && day) lines.push(paragraph(t('findings.ownerBy', { owner, day }), 'small'));
      break;
    }
    case 'acceptedRisk':
      lines.push(cell(t('findings.acceptedRisk')));
      break;
    default:
      return assertNever(treatment.kind);
  }
  if (treatment.text) lines.push(paragraph(treatment.text, 'small'));
  if (treatment.reason)
    lines.push(paragraph(t('findings.reasonLabel', { reason: treatment.reason }), 'small'));
  if (treatment.doneOn)
    lines.push(paragraph(t('findings.done', { day: format.day(treatment.doneOn) }), 'small'));
  return lines;
}

/** What makes up for a weaker control: who accepted it, and until when it counts. */
function compensationOf(sheet: Sheet, { compensation }: Finding): Node[] {
  const { t, format } = sheet;
  if (compensation === null) return [];
  const { isInForce, acceptedBy, text } = compensation;
  const day = format.day(compensation.validUntil);
  const on = format.day(compensation.acceptedOn);
  return [
    status(
      sheet,
      isInForce ? 'tick' : 'cross',
      t(isInForce ? 'findings.compensated' : 'findings.compensationEnded', { day }),
    ),
    paragraph(text, 'small'),
    paragraph(t('findings.compensatedBy', { by: acceptedBy, day: on }), 'small'),
  ];
}
