import type { BreachDecision } from '../../../../contract/breach-record.ts';
import type { BreachFacts } from '../../facts/breach.ts';
import { compareInstants } from '../../facts/instants.ts';
import { cell, dataTable, factTable, heading, heads, paragraph, status } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printable } from '../../typography.ts';
import { resultText } from '../breach/decision-words.ts';

/** What speaks for and against a risk, then every decision as it was made, with its reason and what the rule proposed then. */
export function decisionsChapter(sheet: Sheet, facts: BreachFacts): Node[] {
  const { t } = sheet;
  const decisions = facts.breach.decisions.toSorted((one, other) => compareInstants(one.at, other.at));
  return [
    ...factors(sheet, facts),
    ...(decisions.length === 0
      ? [paragraph(t('breachDecision.none'), 'body', [0, 8, 0, 0])]
      : decisions.flatMap((decision) => decisionNodes(sheet, facts, decision))),
  ];
}

function factors(sheet: Sheet, { breach }: BreachFacts): Node[] {
  const { t, own } = sheet;
  const { reasons, risk, wouldChange } = breach.recommendation;
  const rows = reasons.map(({ direction, text, basis }) => [
    status(sheet, direction === 'for' ? 'triangle' : 'tick', t(`breachDecision.${direction}`)),
    cell(own(text)),
    { text: own(basis), style: 'label' as const },
  ]);
  const titles = [t('breachDecision.direction'), t('breachDecision.factor'), t('breachDecision.basis')];
  return [
    paragraph(t('breachDecision.intro', { risk: t(`breachRisk.${risk}`) }), 'body', [0, 0, 0, 7]),
    ...(rows.length === 0 ? [] : [dataTable([92, '*', 120], heads(titles), rows)]),
    ...(wouldChange.length === 0
      ? []
      : [
          heading(t('breachDecision.wouldChange'), 'h4', [0, 8, 0, 2]),
          ...wouldChange.map(({ text }) => paragraph(own(text), 'cell', [0, 0, 0, 2])),
        ]),
  ];
}

function decisionNodes(sheet: Sheet, { law }: BreachFacts, decision: BreachDecision): Node[] {
  const { t, own, format } = sheet;
  const { about } = decision.decision;
  const exemption = law.exemptions.find(({ id }) => id === decision.exemption);
  const result = resultText(sheet, decision);
  return [
    heading(t(`decided.${about}`, { result }), 'h3', [0, 12, 0, 2]),
    factTable(
      sheet,
      [
        [t('breachDecision.by'), [decision.by, decision.role].filter(Boolean).join(', ')],
        [t('breachDecision.at'), format.moment(decision.at)],
        [t('breachDecision.proposal'), proposalText(sheet, decision)],
        ...(exemption ? ([[t('breachDecision.exemption'), own(exemption.title)]] as [string, string][]) : []),
      ],
      112,
    ),
    paragraph(decision.reason, 'body', [0, 4, 0, 0]),
    ...opinion(sheet, decision),
  ];
}

/** What the rule proposed when it was decided, and whether the person followed it. */
function proposalText(sheet: Sheet, { decision, proposal }: BreachDecision): string {
  const { t } = sheet;
  const { about, result } = decision;
  if (about === 'risk') return agreement(sheet, t(`breachRisk.${proposal.risk}`), proposal.risk === result);
  const isProposed = about === 'authority' ? proposal.notifyAuthority : proposal.notifyPeople;
  const proposed =
    about === 'authority'
      ? t(`authorityResult.${isProposed ? 'notify' : 'doNotNotify'}`)
      : t(`peopleResult.${isProposed ? 'tell' : 'doNotTell'}`);
  const isTold = result === 'notify' || result === 'tell' || result === 'tellPublicly';
  return agreement(sheet, proposed, isTold === isProposed);
}

function agreement({ t }: Sheet, proposed: string, isFollowed: boolean): string {
  return t(isFollowed ? 'breachDecision.followed' : 'breachDecision.deviates', { proposed });
}

function opinion(sheet: Sheet, { dpoOpinion }: BreachDecision): Node[] {
  const { t, language } = sheet;
  if (!dpoOpinion.trim()) return [paragraph(t('breachDecision.noOpinion'), 'small', [0, 4, 0, 0])];
  const marks = language === 'de' ? ['„', '“'] : ['“', '”'];
  return [
    {
      layout: 'quoteBar',
      tag: 'none',
      margin: [0, 6, 0, 0],
      // A long opinion flows over the page end: what does not fit on one page would vanish.
      unbreakable: dpoOpinion.length < 600,
      table: {
        widths: ['*'],
        body: [
          [
            {
              stack: [
                { text: t('breachDecision.opinion'), style: 'cell', bold: true },
                {
                  text: `${marks[0]}${printable(dpoOpinion)}${marks[1]}`,
                  style: 'quote',
                  fontSize: 10.5,
                  tag: 'BlockQuote',
                  margin: [0, 2, 0, 0],
                },
              ],
            },
          ],
        ],
      },
    },
  ];
}
