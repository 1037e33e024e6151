import type { Finding, Proposal } from '../../../../contract/assessments.ts';
import { type Shape, shape, shapeColor } from '../../drawing/shapes.ts';
import type { AssessmentFacts } from '../../facts/assessment.ts';
import { nameOf } from '../../facts/company.ts';
import { conditionsOf, lastDueOf, verdictOf } from '../../facts/verdict.ts';
import { cell, dataTable, heads, paragraph } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printable, printableLine, shorten, shortenLines } from '../../typography.ts';
import { missingFactsOf } from './missing-facts.ts';
import { reasonsOf } from './reasons.ts';
import { signatures } from './signatures.ts';

const verdictShapes: Record<Proposal, Shape> = {
  approve: 'tick',
  approveWithConditions: 'triangle',
  notYet: 'dashedCircle',
  reject: 'cross',
};
const ladder: Proposal[] = ['approve', 'approveWithConditions', 'notYet', 'reject'];
/** More rows do not fit beside three reasons and the signatures. */
const rowsShown = 3;

/** The manager's page: verdict, three reasons, what must happen, signatures. Texts are shortened so that it stays one page. */
export function pageOne(sheet: Sheet, facts: AssessmentFacts): Node[] {
  const { t } = sheet;
  const findings = facts.assessment.result.findings;
  const conditions = conditionsOf(findings);
  const blockers = findings.filter(({ severity }) => severity === 'blocker');
  const verdict = verdictOf(facts.assessment);
  const isRefused = verdict === 'reject' || verdict === 'notYet';
  return [
    ...titleBlock(sheet, facts),
    verdictBand(sheet, facts, verdict),
    keyFigures(sheet, facts),
    { text: t('va.why'), style: 'h3', tag: 'H2', margin: [0, 14, 0, 3] },
    ...reasonsOf(sheet, facts).map((reason, index) => reasonNode(sheet, index + 1, reason)),
    ...(isRefused && blockers.length > 0
      ? obstaclesTable(sheet, blockers)
      : conditionsTable(sheet, facts, conditions)),
    ...closingNotes(sheet, facts),
    signatures(sheet, facts, isRefused),
  ];
}

function titleBlock({ t, format }: Sheet, { assessment, vendor, service }: AssessmentFacts): Node[] {
  const name = vendor.legalName || vendor.name;
  const title = shortenLines([name, vendor.seatCity].filter(Boolean).join(', '), 2, 470, 28);
  const day = format.longDay(assessment.result.asOf);
  return [
    { text: t('va.overline'), style: 'overline', tag: 'P', margin: [0, 5, 0, 3] },
    { text: printableLine(title), style: 'title', tag: 'H1' },
    {
      text: printableLine(
        shortenLines(`${service.name}: ${service.purpose}`.replace(/: $/, ''), 2, 470, 12.4),
      ),
      style: 'sub',
      margin: [0, 3, 0, 0],
    },
    {
      text: assessment.run === 1 ? t('va.firstRun', { day }) : t('va.laterRun', { run: assessment.run, day }),
      style: 'sub',
      margin: [0, 0, 0, 12],
    },
  ];
}

function verdictBand(sheet: Sheet, facts: AssessmentFacts, verdict: Proposal): Node {
  const { t, colors } = sheet;
  const kind = verdictShapes[verdict];
  return {
    layout: 'band',
    tag: 'none',
    table: {
      widths: [30, '*', 172],
      body: [
        [
          { svg: shape(kind, 29, shapeColor(kind, colors), colors.surface), margin: [0, 4, 0, 0] },
          {
            margin: [4, 0, 0, 0],
            stack: [
              ...(facts.assessment.decision
                ? []
                : [{ text: t('va.proposal'), style: 'small' as const, bold: true, color: colors.wait }]),
              { text: t(`verdict.${verdict}`), style: 'verdict' },
              paragraph(verdictSentence(sheet, facts, verdict), 'body', [0, 1, 0, 0]),
            ],
          },
          { stack: ladder.map((step) => ladderStep(sheet, step, step === verdict)) },
        ],
      ],
    },
  };
}

function verdictSentence({ t, format }: Sheet, facts: AssessmentFacts, verdict: Proposal): string {
  const vendor = shorten(facts.vendor.name, 240, 10);
  switch (verdict) {
    case 'approve': {
      const day = facts.assessment.decision?.nextReviewOn;
      return day
        ? t('sentence.approveUntil', { vendor, day: format.day(day) })
        : t('sentence.approve', { vendor });
    }
    case 'approveWithConditions': {
      const conditions = conditionsOf(facts.assessment.result.findings);
      const due = lastDueOf(conditions);
      const count = conditions.length;
      return t('sentence.conditions', { vendor, count, day: due ? format.day(due) : 'none' });
    }
    case 'reject':
      return t('sentence.reject', { vendor });
    case 'notYet':
      return t('sentence.notYet', { vendor });
  }
}

/** A possible verdict; the one that counts is framed, the others are quiet. */
function ladderStep({ t, colors }: Sheet, step: Proposal, counts: boolean): Node {
  const kind = verdictShapes[step];
  const color = counts ? shapeColor(kind, colors) : colors.lineStrong;
  const border: [boolean, boolean, boolean, boolean] = [counts, counts, counts, counts];
  const fill = counts ? { fillColor: colors.softPetrol } : {};
  return {
    layout: 'ladder',
    tag: 'none',
    table: {
      widths: ['*'],
      body: [
        [
          {
            ...fill,
            border,
            columnGap: 7,
            columns: [
              { svg: shape(kind, 9.5, color, colors.surface), width: 9.5, margin: [0, 1, 0, 0] },
              {
                text: t(`verdict.${step}`),
                style: counts ? 'cell' : 'label',
                bold: counts,
                width: '*',
                // The other steps are scenery: read out, they would sound like four verdicts.
                tag: counts ? 'P' : 'artifact',
              },
              counts
                ? { svg: pointer(colors.ink), width: 7, margin: [0, 2.4, 0, 0] }
                : { text: '', width: 7, tag: 'artifact' },
            ],
          },
        ],
      ],
    },
  };
}

function pointer(color: string): string {
  return `<svg width="7" height="7" viewBox="0 0 7 7"><path d="M6.5 0.3V6.7L0.8 3.5Z" fill="${color}"/></svg>`;
}

function keyFigures({ t, format }: Sheet, { service, vendor, assessment }: AssessmentFacts): Node {
  const { priceCents, pricePer } = vendor.contract;
  const need = t(`need.${assessment.protectionNeed}`);
  const nextReview = assessment.decision?.nextReviewOn ?? vendor.nextReviewOn;
  const figures: [string, string | null][] = [
    service.volume
      ? [t('facts.volume'), service.volume]
      : [t('va.people'), service.peopleCategories.join(', ') || null],
    [
      t('va.protection'),
      t(service.hasSpecialCategories ? 'va.protectionSpecial' : 'va.protectionPlain', { need }),
    ],
    [t('va.costs'), priceCents === null ? '–' : t(`price.${pricePer}`, { sum: format.money(priceCents) })],
    [t('va.nextReview'), nextReview ? format.day(nextReview) : '–'],
  ];
  return {
    margin: [0, 12, 0, 0],
    columnGap: 10,
    columns: figures.map(([label, value]) => ({
      width: '*' as const,
      stack: [
        { text: label, style: 'small' },
        {
          text: value === null ? t('common.missing') : printableLine(shortenLines(value, 2, 110, 9.9)),
          style: 'cell',
          fontSize: 9.5,
          bold: true,
        },
      ],
    })),
  };
}

function reasonNode(
  sheet: Sheet,
  number: number,
  reason: { sentence: string; fact: string; chapter: number },
): Node {
  const { t, colors } = sheet;
  return {
    margin: [0, 0, 0, 6],
    columns: [
      {
        text: String(number),
        font: 'Display',
        fontSize: 16,
        lineHeight: 1,
        color: colors.accent,
        width: 22,
        margin: [0, -3.6, 0, 0],
      },
      {
        width: '*',
        stack: [
          { text: printable(reason.sentence), style: 'reason' },
          {
            text: [
              { text: printableLine(shortenLines(reason.fact, 2, 425, 9.2)) },
              { text: `  ${t('va.chapterRef', { number: reason.chapter })}`, color: colors.ink2 },
            ],
            style: 'cell',
            margin: [0, 1, 0, 0],
          },
        ],
      },
    ],
  };
}

function conditionsTable(sheet: Sheet, facts: AssessmentFacts, conditions: Finding[]): Node[] {
  const { t, format, own } = sheet;
  if (conditions.length === 0) return [];
  const rows = conditions.slice(0, rowsShown).map((finding, index) => {
    const due = finding.treatment?.dueOn;
    const owner = nameOf(facts.company, finding.treatment?.ownerId ?? null);
    return [
      cell(String(index + 1)),
      cell(shortenLines(finding.treatment?.text || own(finding.title), 2, 250, 9.2)),
      cell(owner ? shortenLines(owner, 2, 125, 9.2) : t('common.missing')),
      cell(due ? format.day(due) : t('common.missing'), { alignment: 'right' }),
    ];
  });
  const head = heads(['', t('va.conditionText'), t('va.owner'), t('va.due')], [3]);
  return [
    { text: t('va.conditions'), style: 'h3', tag: 'H2', margin: [0, 8, 0, 4] },
    dataTable([20, '*', 130, 56], head, rows),
    ...moreRows(sheet, conditions.length),
  ];
}

function obstaclesTable(sheet: Sheet, blockers: Finding[]): Node[] {
  const { t, own } = sheet;
  const rows = blockers
    .slice(0, rowsShown)
    .map((finding, index) => [
      cell(String(index + 1)),
      cell(shortenLines(own(finding.title), 2, 290, 9.2)),
      cell(shortenLines(finding.articles.map(own).join(', '), 2, 135, 9.2)),
    ]);
  return [
    { text: t('va.obstacles'), style: 'h3', tag: 'H2', margin: [0, 8, 0, 4] },
    dataTable([20, '*', 140], heads(['', t('va.obstacle'), t('va.basis')]), rows),
    ...moreRows(sheet, blockers.length),
  ];
}

function moreRows({ t }: Sheet, count: number): Node[] {
  if (count <= rowsShown) return [];
  const text = `${t('common.more', { count: count - rowsShown })} (${t('va.chapterRef', { number: 5 })})`;
  return [paragraph(text, 'small', [0, 3, 0, 0])];
}

function closingNotes(sheet: Sheet, facts: AssessmentFacts): Node[] {
  const { t } = sheet;
  const { dpoOpinion, decision } = facts.assessment;
  const opinions = {
    favourable: 'va.opinionFavourable',
    favourableWithReservations: 'va.opinionReserved',
    unfavourable: 'va.opinionUnfavourable',
  };
  const gaps = missingFactsOf(sheet, facts);
  const list = shortenLines(gaps.join(', '), 1, 300, 8.5);
  return [
    paragraph(t(dpoOpinion ? opinions[dpoOpinion.stance] : 'va.opinionNone'), 'small', [0, 8, 0, 0]),
    ...(decision ? [] : [{ ...paragraph(t('va.draftNote'), 'small'), color: sheet.colors.wait, bold: true }]),
    ...(gaps.length > 0
      ? [
          {
            ...paragraph(t('va.missingNote', { count: gaps.length, list }), 'small'),
            color: sheet.colors.risk,
          },
        ]
      : []),
  ];
}
