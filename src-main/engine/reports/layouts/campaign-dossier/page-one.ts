import { gateRow } from '../../drawing/gate-row.ts';
import { shape, shapeColor } from '../../drawing/shapes.ts';
import type { CampaignFacts, ReasonAtSteps } from '../../facts/campaign.ts';
import { cell, dataTable, factTable, heads, paragraph, status, titledCell } from '../../nodes.ts';
import type { Margin, Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printableLine, shortenLines } from '../../typography.ts';
import { signatures } from './signatures.ts';
import { standingOf, standingShapes, verdictShapes } from './words.ts';

/** More rows do not fit on the page; the rest is in the chapters, or counted. */
const obstaclesShown = 3;
const stepsShown = 5;

/** The manager's page: may it go, what prevents it, which steps it has, who signs. */
export function campaignPageOne(sheet: Sheet, facts: CampaignFacts): Node[] {
  const { t, format } = sheet;
  const { content } = facts.campaign;
  const goal = shortenLines(content.goal || content.audience, 2, 470, 12.4);
  const examined = t('campaignDossier.examined', { day: format.day(facts.gate.asOf) });
  return [
    { text: t('campaignDossier.overline'), style: 'overline', tag: 'P', margin: [0, 5, 0, 3] },
    { text: printableLine(shortenLines(content.name, 2, 470, 28)), style: 'title', tag: 'H1' },
    ...(goal ? [paragraph(goal, 'sub', [0, 3, 0, 0])] : []),
    paragraph([periodOf(sheet, facts), examined].filter(Boolean).join(' · '), 'sub', [0, 0, 0, 10]),
    verdictBand(sheet, facts),
    ...gatePicture(sheet, facts),
    ...obstaclesTable(sheet, facts),
    ...stepsTable(sheet, facts, stepsShown),
    signatures(sheet, facts),
  ];
}

function periodOf({ t, format }: Sheet, { campaign: { content } }: CampaignFacts): string {
  const { startsOn, endsOn } = content;
  if (startsOn === null || endsOn === null) return t('campaignDossier.noPeriod');
  return t('campaignDossier.period', { from: format.day(startsOn), to: format.day(endsOn) });
}

function verdictBand(sheet: Sheet, facts: CampaignFacts): Node {
  const { t, colors } = sheet;
  const standing = standingOf(facts);
  const kind = standingShapes[standing];
  const { gates } = facts.gate;
  const asked = gates.filter(({ of }) => of > 0);
  const count = (state: string) => String(asked.filter((gate) => gate.state === state).length);
  return {
    layout: 'band',
    tag: 'none',
    table: {
      widths: [30, '*', 150],
      body: [
        [
          { svg: shape(kind, 29, shapeColor(kind, colors), colors.surface), margin: [0, 4, 0, 0] },
          {
            margin: [4, 0, 0, 0],
            stack: [
              { text: t(`campaignStanding.${standing}`), style: 'verdict' },
              paragraph(sentence(sheet, facts), 'body', [0, 1, 0, 0]),
              ...(facts.release ? [paragraph(releasedBy(sheet, facts.release), 'small', [0, 2, 0, 0])] : []),
            ],
          },
          factTable(
            sheet,
            [
              [t('campaignDossier.gatesOpen'), String(asked.filter(({ state }) => state !== 'noGo').length)],
              [t('campaignDossier.gatesConditional'), count('conditional')],
              [t('campaignDossier.gatesClosed'), count('noGo')],
            ],
            112,
          ),
        ],
      ],
    },
  };
}

/** Which steps cannot go; the others go. */
function sentence({ t }: Sheet, { gate, campaign }: CampaignFacts): string {
  const stopped = gate.steps.filter(({ state }) => state === 'noGo').length;
  const count = campaign.content.steps.length;
  if (count === 0) return t('campaignDossier.noSteps');
  return t('campaignDossier.steps', { stopped, count });
}

function gatePicture(sheet: Sheet, { gate, law }: CampaignFacts): Node[] {
  const { t, own, colors } = sheet;
  const marks = gate.gates.map(({ label, state, of }) => ({
    name: own(label),
    shape: of === 0 ? ('dash' as const) : verdictShapes[state],
    word: t(of === 0 ? 'campaignGate.notAsked' : `campaignGate.${state}`),
  }));
  const { picture } = gateRow(marks, colors);
  const alt = marks.map(({ name, word }, index) => `${index + 1} ${name}: ${word}`).join('; ');
  return [
    {
      text: t('campaignDossier.gates', { count: law.gates.length }),
      style: 'h3',
      tag: 'H2',
      margin: [0, 12, 0, 4],
    },
    { svg: picture, alt },
  ];
}

function obstaclesTable(sheet: Sheet, facts: CampaignFacts): Node[] {
  const { t } = sheet;
  const excepted = facts.conditions.filter(({ reason }) => reason.exception !== null);
  const rows = [...gravestFirst(facts.obstacles), ...excepted];
  if (rows.length === 0) return [];
  const more = rows.length - obstaclesShown;
  return [
    {
      text: t(obstaclesTitle(facts)),
      style: 'h3',
      tag: 'H2',
      margin: [0, 10, 0, 4],
    },
    dataTable(
      [16, '*', 190, 62],
      heads(['', t('campaignDossier.finding'), t('campaignDossier.solution'), t('campaignDossier.gate')]),
      rows.slice(0, obstaclesShown).map((row) => obstacleRow(sheet, row, true)),
    ),
    ...(more > 0 ? [paragraph(t('common.more', { count: more }), 'small', [0, 3, 0, 0])] : []),
  ];
}

/** Who released it, and who reviewed that where a second person did. */
function releasedBy(
  { t, format }: Sheet,
  { by, approvedBy, at }: NonNullable<CampaignFacts['release']>,
): string {
  const names = { by: shortenLines(by, 1, 150, 8.5), time: format.moment(at) };
  if (approvedBy === '' || approvedBy === by) return t('campaignDossier.releasedBy', names);
  return t('campaignDossier.releasedByTwo', { ...names, second: shortenLines(approvedBy, 1, 150, 8.5) });
}

function obstaclesTitle({ obstacles, release }: CampaignFacts): string {
  if (obstacles.length === 0) return 'campaignDossier.binds';
  return release ? 'campaignDossier.broken' : 'campaignDossier.prevents';
}

/** The manager reads three: blockers before gaps, within them by the order of the gates. */
function gravestFirst(obstacles: readonly ReasonAtSteps[]): ReasonAtSteps[] {
  const isBlocker = ({ reason }: ReasonAtSteps) => reason.severity === 'blocker';
  return [...obstacles.filter(isBlocker), ...obstacles.filter((row) => !isBlocker(row))];
}

/** A finding with its article, what to do and where it belongs; shortened where one page has to hold it. */
export function obstacleRow(sheet: Sheet, { reason, steps }: ReasonAtSteps, isShort = false): Node[] {
  const { t, own, format } = sheet;
  const { exception } = reason;
  const kind = exception ? 'triangle' : reason.severity === 'minor' ? 'triangle' : 'cross';
  const cut = (text: string, lines: number, width: number) =>
    isShort ? shortenLines(text, lines, width, 9.2) : text;
  const excepted = exception
    ? t('campaignDossier.exceptedUntil', {
        by: exception.by,
        day: format.day(exception.until),
        reason: exception.reason,
      })
    : own(reason.text);
  return [
    status(sheet, kind, ''),
    titledCell(cut(own(reason.title), 2, 190), own(reason.basis)),
    cell(cut(excepted, 3, 185)),
    titledCell(gateNumber(reason.item), cut(steps.join(', '), 2, 60)),
  ];
}

/** "Tor 7" from "G7_tracking.1". */
function gateNumber(item: string): string {
  return /^G(\d+)/.exec(item)?.[1] ?? '';
}

/** Steps with their day, wording, vendor and result. */
export function stepsTable(sheet: Sheet, facts: CampaignFacts, limit: number | null): Node[] {
  const { t } = sheet;
  const { steps } = facts.campaign.content;
  if (steps.length === 0) return [];
  const shown = limit === null ? steps : steps.slice(0, limit);
  const more = steps.length - shown.length;
  return [
    ...(limit === null
      ? []
      : [
          {
            text: t('campaignDossier.stepsHead'),
            style: 'h3' as const,
            tag: 'H2' as const,
            room: 90,
            margin: [0, 10, 0, 4] as Margin,
          },
        ]),
    dataTable(
      [14, 54, '*', 120, 84, 66],
      heads([
        '',
        t('campaignDossier.day'),
        t('campaignDossier.step'),
        t('campaignDossier.consent'),
        t('campaignDossier.vendor'),
        t('campaignDossier.result'),
      ]),
      shown.map((_step, index) => stepRow(sheet, facts, index, limit !== null)),
    ),
    ...(more > 0 ? [paragraph(t('common.more', { count: more }), 'small', [0, 3, 0, 0])] : []),
  ];
}

function stepRow(sheet: Sheet, facts: CampaignFacts, index: number, isShort: boolean): Node[] {
  const { t, format } = sheet;
  const step = facts.campaign.content.steps[index];
  const judged = facts.gate.steps[index];
  if (!step || !judged) throw new Error('The gate has another number of steps than the campaign');
  const wording = step.consentTextId === null ? undefined : facts.wordings.get(step.consentTextId);
  const vendors = facts.gate.services
    .filter(({ id }) => step.serviceIds.includes(id))
    .map(({ vendor }) => vendor);
  const cut = (text: string, width: number) => (isShort ? shortenLines(text, 1, width, 9.2) : text);
  const consent = wording
    ? wording.version === null
      ? t('campaignDossier.notInForce', { name: wording.name })
      : t('campaignDossier.version', { name: wording.name, number: wording.version })
    : t(step.legalBasis ? `legalBasis.${step.legalBasis}` : 'common.missing');
  return [
    cell(String(index + 1)),
    cell(judged.startsOn === null ? '–' : format.day(judged.startsOn)),
    isShort
      ? cell(cut(step.name, 108), { bold: true })
      : titledCell(
          step.name,
          [t(`stepKind.${step.kind}`), t(`stepChannel.${step.channel}`), measured(sheet, step.measurement)]
            .filter(Boolean)
            .join(' · '),
        ),
    cell(cut(consent, 115)),
    cell(cut(vendors.join(', ') || '–', 80)),
    status(sheet, verdictShapes[judged.state], t(`campaignStep.${judged.state}`)),
  ];
}

function measured({ t }: Sheet, measurement: 'none' | 'aggregated' | 'perPerson'): string {
  return measurement === 'none' ? '' : t(`measurement.${measurement}`);
}
