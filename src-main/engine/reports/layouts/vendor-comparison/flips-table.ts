import type { AnswerFlip, WeightFlip } from '../../../../contract/comparison-view.ts';
import { weightBar, weightBarWidth, weightScale } from '../../drawing/weight-bar.ts';
import type { ComparisonFacts } from '../../facts/comparison.ts';
import { cell, dataTable, heads, paragraph, status } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { shortenLines } from '../../typography.ts';
import { mustTitle, nameOf, percentText, pointsText, shownCriteria } from './words.ts';

/** A threshold nearer than this, in shares of 1, is marked. */
const near = 0.08;
/** More events do not fit on the manager's page. */
const eventsShown = 4;

/** Weights on their scales with the threshold of each, then single events: conditions not met, answers changed. */
export function flipsTable(sheet: Sheet, facts: ComparisonFacts): Node[] {
  const { t } = sheet;
  const { comparison, leader } = facts;
  if (leader === null) return [];
  const { weights, answers, losses } = comparison.flips;
  const title: Node = {
    text: t('comparison.flips'),
    style: 'h3',
    tag: 'H2',
    room: 110,
    margin: [0, 9, 0, 3],
  };
  if (weights.length + answers.length + losses.length === 0)
    return [title, paragraph(t('comparison.noFlip'), 'body')];
  return [
    title,
    weightTable(sheet, facts),
    paragraph(t('comparison.weightNote'), 'micro', [0, 3, 0, 5]),
    ...events(sheet, facts),
  ];
}

function weightTable(sheet: Sheet, { comparison }: ComparisonFacts): Node {
  const { t, colors } = sheet;
  return dataTable(
    ['*', weightBarWidth, 158],
    [
      ...heads([t('comparison.ifWeight')]),
      {
        svg: weightScale((share) => percentText(sheet, share), colors),
        alt: t('comparison.weight'),
        margin: [0, 2, 0, 0],
      },
      ...heads([t('comparison.then')]),
    ],
    shownCriteria(comparison).map((criterion) => {
      const flip = comparison.flips.weights.find((one) => one.criterion === criterion) ?? null;
      const from = comparison.content.weights[criterion] / 1000;
      return [
        cell(`${t(`comparison.c_${criterion}`)}, ${percentText(sheet, from)}`),
        {
          svg: weightBar(from, flip?.at ?? null, colors),
          margin: [0, 1.5, 0, 0],
        },
        threshold(sheet, comparison, flip),
      ];
    }),
  );
}

function threshold(sheet: Sheet, comparison: ComparisonFacts['comparison'], flip: WeightFlip | null): Node {
  if (flip === null) return status(sheet, 'tick', sheet.t('comparison.never'));
  const isNear = Math.abs(flip.at - flip.from) < near;
  const words = sheet.t(flip.at > flip.from ? 'comparison.above' : 'comparison.below', {
    at: percentText(sheet, flip.at),
    name: nameOf(comparison, flip.first, 70),
  });
  return status(sheet, isNear ? 'triangle' : 'ring', words);
}

function events(sheet: Sheet, { comparison }: ComparisonFacts): Node[] {
  const { t, format, own } = sheet;
  const then = (id: string | null) =>
    id === null ? t('comparison.nobodyAlone') : nameOf(comparison, id, 90);
  const rows = [
    ...comparison.flips.losses.map(({ serviceId, must, term, first }) => ({
      event: t(term.kind === 'compensation' ? 'comparison.eventCompensation' : 'comparison.eventLoss', {
        day: format.day(term.dueOn),
        title: own(term.title),
      }),
      effect: t('comparison.effectLoss', {
        name: nameOf(comparison, serviceId),
        must: mustTitle(sheet, comparison, must),
      }),
      first: then(first),
    })),
    ...inTurn(comparison.flips.answers).map((flip) => ({
      event: t('comparison.eventAnswer', {
        name: nameOf(comparison, flip.serviceId),
        label: own(flip.label),
        to: t(`comparison.to_${flip.to}`),
      }),
      effect: answerEffect(sheet, comparison, flip),
      first: then(flip.first),
    })),
  ];
  if (rows.length === 0) return [];
  return [
    dataTable(
      [206, '*', 84],
      heads([t('comparison.event'), t('comparison.effect'), t('comparison.thenFirst')]),
      rows
        .slice(0, eventsShown)
        .map(({ event, effect, first }) => [
          cell(shortenLines(event, 2, 200, 9.2), { bold: true }),
          cell(effect),
          status(sheet, 'triangle', first),
        ]),
    ),
  ];
}

/** Answers that turn the points and those that turn a must, by turns: the manager sees both kinds. */
function inTurn(answers: readonly AnswerFlip[]): AnswerFlip[] {
  const byPoints = answers.filter(({ must }) => must === null);
  const byMust = answers.filter(({ must }) => must !== null);
  const length = Math.max(byPoints.length, byMust.length);
  return Array.from({ length }, (_one, index) => [byPoints[index], byMust[index]])
    .flat()
    .filter((flip) => flip !== undefined);
}

function answerEffect(
  sheet: Sheet,
  comparison: ComparisonFacts['comparison'],
  { serviceId, must, questionnaireId, scoreFrom, scoreTo, scoreNeeded }: AnswerFlip,
): string {
  const { t } = sheet;
  if (must !== null) {
    const vendor = comparison.vendors.find((one) => one.serviceId === serviceId);
    const isRegained = vendor?.standing === 'knockedOut';
    return t(isRegained ? 'comparison.effectRegained' : 'comparison.effectMust', {
      must: mustTitle(sheet, comparison, must),
    });
  }
  const figures = {
    criterion: t(`comparison.c_${questionnaireId}`),
    from: pointsText(sheet, scoreFrom),
    to: pointsText(sheet, scoreTo),
  };
  if (scoreNeeded === null) return t('comparison.effectPlain', figures);
  return t('comparison.effectAnswer', { ...figures, needed: pointsText(sheet, scoreNeeded) });
}
