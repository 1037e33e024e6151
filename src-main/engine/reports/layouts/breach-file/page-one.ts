import type { Breach } from '../../../../contract/breach-view.ts';
import { type Shape, shape, shapeColor } from '../../drawing/shapes.ts';
import type { BreachFacts } from '../../facts/breach.ts';
import { nameOf } from '../../facts/company.ts';
import { particularValue } from '../../facts/particular-value.ts';
import { cell, dataTable, heads, paragraph, status } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printableLine, shorten, shortenLines } from '../../typography.ts';
import { newestDecisions, resultShape, resultText } from '../breach/decision-words.ts';
import { elapsedWords } from '../breach/elapsed-words.ts';
import { estimateText } from '../breach/particular-words.ts';
import { periodPicture } from '../breach/period-picture.ts';
import { openPoints } from './open-points.ts';
import { breachSignatures } from './signatures.ts';

const stateShapes: Record<Breach['state'], Shape> = {
  suspicion: 'dashedCircle',
  running: 'clock',
  notified: 'tick',
  closed: 'tick',
};
/** More do not fit beside the period and the decisions. */
const pointsShown = 5;

/** The manager's page: state, period, severity, decisions and what is open. Texts are shortened so that it stays one page. */
export function breachPageOne(sheet: Sheet, facts: BreachFacts): Node[] {
  return [
    ...titleBlock(sheet, facts),
    ...knowledgeBand(sheet, facts),
    stateBand(sheet, facts),
    keyFigures(sheet, facts),
    ...period(sheet, facts),
    ...decisions(sheet, facts),
    ...open(sheet, facts),
    // A state of knowledge is shown, not signed.
    ...(facts.breach.asOf === null ? [breachSignatures(sheet, facts)] : []),
  ];
}

function titleBlock(sheet: Sheet, { breach, company }: BreachFacts): Node[] {
  const { t } = sheet;
  const name = t(breach.isDrill ? 'breach.nameDrill' : 'breach.name', { number: breach.number });
  const owner = nameOf(company, breach.ownerId);
  const deputy = nameOf(company, breach.deputyId);
  const people = [
    owner ? t('breachFile.owner', { name: owner }) : t('breachFile.ownerOpen'),
    deputy ? t('breachFile.deputy', { name: deputy }) : '',
  ];
  const role = t(`breachRole.${breach.role}`);
  return [
    { text: t('breachFile.overline', { name }), style: 'overline', tag: 'P', margin: [0, 5, 0, 3] },
    { text: printableLine(shortenLines(breach.title, 2, 470, 28)), style: 'title', tag: 'H1' },
    {
      text: printableLine(
        shortenLines([t('breachFile.role', { role }), ...people].filter(Boolean).join(' · '), 2, 470, 12.4),
      ),
      style: 'sub',
      margin: [0, 3, 0, 0],
    },
    {
      text: printableLine(
        shortenLines(recordedText(sheet, breach.recordedAt, breach.recordedBy), 1, 470, 12.4),
      ),
      style: 'sub',
      margin: [0, 0, 0, 10],
    },
  ];
}

function recordedText({ t, format }: Sheet, at: string, by: string): string {
  const time = format.moment(at);
  return by.trim() ? t('breachFile.recorded', { time, by }) : t('breachFile.recordedAt', { time });
}

/** For a past state: which moment it is, large, and what that means. */
function knowledgeBand({ t, format, colors }: Sheet, { breach: { asOf } }: BreachFacts): Node[] {
  if (asOf === null) return [];
  return [
    {
      layout: 'ladder',
      tag: 'none',
      margin: [0, 0, 0, 8],
      table: {
        widths: ['*'],
        body: [
          [
            {
              fillColor: colors.softPetrol,
              border: [true, true, true, true],
              stack: [
                { text: t('breachFile.asOf', { time: format.moment(asOf) }), style: 'verdict', tag: 'H2' },
                paragraph(t('breachFile.asOfText'), 'cell'),
              ],
            },
          ],
        ],
      },
    },
  ];
}

function stateBand(sheet: Sheet, facts: BreachFacts): Node {
  const { t, colors } = sheet;
  const { breach } = facts;
  const kind = breach.clock.state === 'passed' ? 'cross' : stateShapes[breach.state];
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
              { text: t(`breachFileState.${breach.state}`), style: 'verdict' },
              paragraph(clockSentence(sheet, facts), 'body', [0, 1, 0, 0]),
              paragraph(t(`nextStep.${breach.nextStep}`), 'body', [0, 1, 0, 0]),
            ],
          },
          { stack: severityBlock(sheet, facts) },
        ],
      ],
    },
  };
}

function severityBlock({ t, format }: Sheet, { breach }: BreachFacts): Node[] {
  const record = breach.severities.at(-1);
  if (!record)
    return [
      { text: t('breachFile.severity'), style: 'small' },
      { text: t('breachFile.severityOpen'), style: 'h4' },
    ];
  const level = t(`severityLevel.${record.level}`);
  return [
    { text: t('breachFile.severity'), style: 'small' },
    { text: level, style: 'verdict' },
    paragraph(
      t(record.override ? 'breachFile.scoreOverridden' : 'breachFile.score', {
        score: format.number(record.answer.score),
      }),
      'small',
    ),
  ];
}

function clockSentence(sheet: Sheet, { breach: { clock, state, closings }, now }: BreachFacts): string {
  const { t, format } = sheet;
  const { awareAt, dueAt, frozenAt } = clock;
  const addressee = t(`breachAddressee.${clock.addressee}`);
  const closedAt = closings.at(-1)?.at;
  if (awareAt === null) return t('breachFile.clockSuspicion');
  if (frozenAt !== null && clock.isLate && dueAt !== null)
    return t('breachFile.clockLate', { addressee, length: elapsedWords(sheet, dueAt, frozenAt) });
  if (frozenAt !== null)
    return t('breachFile.clockInTime', { addressee, length: elapsedWords(sheet, awareAt, frozenAt) });
  if (state === 'closed' && closedAt) return t('breachFile.clockClosed', { time: format.moment(closedAt) });
  if (clock.state === 'resting') return t('breachFile.clockResting');
  if (dueAt === null) return t('breachFile.clockWithoutEnd');
  if (clock.state === 'passed')
    return t('breachFile.clockPassed', { length: elapsedWords(sheet, dueAt, now) });
  return t('breachFile.clockRuns', {
    time: format.moment(dueAt),
    length: elapsedWords(sheet, now, dueAt),
  });
}

function keyFigures(sheet: Sheet, { breach }: BreachFacts): Node {
  const { t, own } = sheet;
  const { particulars } = breach;
  const kinds = particularValue(particulars, 'kinds') ?? [];
  const people = particularValue(particulars, 'subjectCount');
  const records = particularValue(particulars, 'recordCount');
  const figures: [string, string][] = [
    [t('particular.kinds'), kinds.map((kind) => t(`breachKind.${kind}`)).join(', ')],
    [t('particular.subjectCount'), people ? estimateText(sheet, people) : ''],
    [t('particular.recordCount'), records ? estimateText(sheet, records) : ''],
    [t('breachFile.authority'), breach.authority ? own(breach.authority.name) : ''],
  ];
  return {
    margin: [0, 10, 0, 0],
    columnGap: 10,
    columns: figures.map(([label, value], index) => ({
      width: index === 3 ? ('*' as const) : 98,
      stack: [
        { text: label, style: 'small' },
        {
          text: value
            ? printableLine(shortenLines(value, index === 3 ? 3 : 2, index === 3 ? 150 : 92, 9.9))
            : t('breach.notYet'),
          style: 'cell',
          fontSize: 9.5,
          bold: true,
        },
      ],
    })),
  };
}

function period(sheet: Sheet, { breach, now }: BreachFacts): Node[] {
  const { awareAt, dueAt, frozenAt, addressee, state } = breach.clock;
  if (awareAt === null || dueAt === null || state === 'resting') return [];
  const word = sheet.t(addressee === 'authority' ? 'phase.initial' : 'letterKind.controllerNotice');
  const act = frozenAt === null ? null : { word, at: frozenAt };
  return [{ ...periodPicture(sheet, { awareAt, dueAt, act, now }), margin: [0, 12, 0, 0] }];
}

function decisions(sheet: Sheet, { breach }: BreachFacts): Node[] {
  const { t, format } = sheet;
  const rows = newestDecisions(breach).map(({ about, decision }) => [
    cell(t(`decisionAbout.${about}`)),
    status(sheet, resultShape(decision), resultText(sheet, decision)),
    cell(decision ? shortenLines(decision.reason, 2, 190, 9) : '–'),
    decision
      ? {
          stack: [
            cell(shorten(decision.by, 112, 9)),
            { text: format.moment(decision.at), style: 'micro' as const },
          ],
        }
      : cell('–'),
  ]);
  const head = heads([
    t('breachFile.decision'),
    t('breachFile.result'),
    t('breachFile.reason'),
    t('breachFile.byWhom'),
  ]);
  return [
    { text: t('breachFile.decisions'), style: 'h3', tag: 'H2', margin: [0, 12, 0, 4] },
    dataTable([60, 100, '*', 118], head, rows),
  ];
}

function open(sheet: Sheet, facts: BreachFacts): Node[] {
  const { t } = sheet;
  const points = openPoints(sheet, facts);
  const title: Node = { text: t('breachFile.open'), style: 'h3', tag: 'H2', margin: [0, 12, 0, 3] };
  if (points.length === 0) return [title, status(sheet, 'tick', t('breachFile.nothingOpen'))];
  const more = points.length - pointsShown;
  return [
    title,
    ...points.slice(0, pointsShown).map(
      ({ kind, text }): Node => ({
        ...status(sheet, kind, printableLine(shortenLines(text, 1, 450, 9.4))),
        margin: [0, 0, 0, 1.5],
      }),
    ),
    ...(more > 0 ? [paragraph(t('common.more', { count: more }), 'small', [13, 1, 0, 0])] : []),
  ];
}
