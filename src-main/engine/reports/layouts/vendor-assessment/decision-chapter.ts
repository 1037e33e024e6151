import type { AssessmentFacts } from '../../facts/assessment.ts';
import { cell, chapter, dataTable, factColumns, factTable, heading, heads, paragraph } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printable } from '../../typography.ts';

/** Chapter 6: the arithmetic, the proposal, the decision of a person and the separate opinion (Art. 39(1)(a) GDPR). */
export function decisionChapter(sheet: Sheet, facts: AssessmentFacts): Node[] {
  const { t, own } = sheet;
  const { result, decision, decisionDraft } = facts.assessment;
  const residualRisk = (decision ?? decisionDraft)?.residualRisk;
  return [
    chapter(sheet, 6, t('decision.chapter'), 190),
    scoreTable(sheet, facts),
    paragraph(
      result.score === null
        ? t('decision.scoreNone')
        : t('decision.scoreNote', { score: result.score, threshold: result.approvalThreshold }),
      'small',
      [0, 5, 0, 4],
    ),
    ...(result.proposalReasons.length > 0
      ? [
          heading(t('decision.reasons'), 'h4', [0, 6, 0, 2]),
          ...result.proposalReasons.map((reason) => paragraph(own(reason), 'cell', [0, 0, 0, 2])),
        ]
      : []),
    { ...recordColumns(sheet, facts), unbreakable: true, margin: [0, 8, 0, 0] },
    ...(residualRisk
      ? [heading(t('decision.residual'), 'h4', [0, 8, 0, 2]), paragraph(residualRisk, 'body')]
      : []),
    ...opinion(sheet, facts),
  ];
}

function scoreTable(sheet: Sheet, facts: AssessmentFacts): Node {
  const { t, own, format } = sheet;
  const { scoreParts, score } = facts.assessment.result;
  const right = { alignment: 'right' as const };
  const rows = scoreParts.map((part) => [
    cell(own(part.title)),
    cell(`${part.answered} / ${part.asked}`, right),
    cell(format.number(part.weight), right),
    cell(format.number(part.lost), right),
    cell(format.number(part.reached), right),
  ]);
  const sum = (pick: 'answered' | 'asked') => scoreParts.reduce((total, part) => total + part[pick], 0);
  rows.push([
    cell(t('decision.total'), { bold: true }),
    cell(`${sum('answered')} / ${sum('asked')}`, { ...right, bold: true }),
    cell(''),
    cell(''),
    cell(score === null ? '–' : format.number(score), { ...right, bold: true }),
  ]);
  const head = heads(
    [
      t('decision.topic'),
      t('decision.answered'),
      t('decision.weight'),
      t('decision.lost'),
      t('decision.reached'),
    ],
    [1, 2, 3, 4],
  );
  return dataTable(['*', 70, 56, 56, 56], head, rows);
}

function recordColumns(sheet: Sheet, facts: AssessmentFacts): Node {
  const { t, format } = sheet;
  const { result, decision, assessor, startedAt } = facts.assessment;
  const { coverage, confidence } = result;
  const left = factTable(
    sheet,
    [
      [t('decision.result'), resultOf(sheet, facts)],
      [t('decision.by'), decision ? [decision.by, decision.role].filter(Boolean).join(', ') : '–'],
      [t('decision.at'), decision ? format.instant(decision.decidedAt) : '–'],
      [t('decision.deviation'), deviation(sheet, facts)],
      [t('decision.review'), decision?.nextReviewOn ? format.day(decision.nextReviewOn) : '–'],
    ],
    82,
  );
  const right = factTable(
    sheet,
    [
      [t('decision.proposal'), t(`verdict.${result.proposal}`)],
      [t('decision.assessor'), assessor || null],
      [t('decision.started'), format.dayOfInstant(startedAt)],
      [
        t('decision.fourEyes'),
        decision?.reviewedBy
          ? t('decision.confirmedBy', { name: decision.reviewedBy })
          : decision
            ? t(decision.by === assessor ? 'decision.onePerson' : 'decision.twoPeople')
            : '–',
      ],
      [t('decision.coverage'), t('decision.coverageOf', { ...coverage })],
      [
        t('decision.confidence'),
        t('decision.confidenceOf', {
          level: t(`confidence.${confidence.level}`),
          proved: confidence.proved,
          selfDeclared: confidence.selfDeclared,
          expired: confidence.expired,
        }),
      ],
    ],
    82,
  );
  return factColumns(left, right);
}

/** The decision, or what is meant to be decided with the note that it is not. */
function resultOf({ t }: Sheet, { assessment: { decision, decisionDraft } }: AssessmentFacts): string {
  if (decision) return t(`verdict.${decision.result}`);
  if (!decisionDraft?.result) return t('decision.undecided');
  return `${t(`verdict.${decisionDraft.result}`)}, ${t('decision.undecided')}`;
}

function deviation({ t }: Sheet, { assessment }: AssessmentFacts): string {
  if (!assessment.decision) return '–';
  return assessment.decision.result === assessment.result.proposal
    ? t('decision.noDeviation')
    : t('decision.deviates', { proposal: t(`verdict.${assessment.result.proposal}`) });
}

/** The opinion in its own words beside a bar; the name stands after it. */
function opinion(sheet: Sheet, { assessment }: AssessmentFacts): Node[] {
  const { t, format } = sheet;
  const { dpoOpinion } = assessment;
  if (!dpoOpinion)
    return [
      heading(t('decision.opinionMissing'), 'h4', [0, 10, 0, 2]),
      { ...paragraph(t('va.opinionNone'), 'body'), color: sheet.colors.ink2 },
    ];
  const marks = sheet.language === 'de' ? ['„', '“'] : ['“', '”'];
  return [
    {
      ...heading(
        t('decision.opinion', { day: format.dayOfInstant(dpoOpinion.givenAt) }),
        'h4',
        [0, 10, 0, 2],
      ),
    },
    {
      layout: 'quoteBar',
      tag: 'none',
      table: {
        widths: ['*'],
        body: [
          [
            {
              stack: [
                {
                  text: `${t(`stance.${dpoOpinion.stance}`)} – ${printable(dpoOpinion.by)}`,
                  style: 'cell',
                  bold: true,
                },
                ...(dpoOpinion.text
                  ? [
                      {
                        text: `${marks[0]}${printable(dpoOpinion.text)}${marks[1]}`,
                        style: 'quote' as const,
                        fontSize: 10.5,
                        tag: 'BlockQuote' as const,
                        margin: [0, 2, 0, 0] as [number, number, number, number],
                      },
                    ]
                  : []),
              ],
            },
          ],
        ],
      },
    },
  ];
}
