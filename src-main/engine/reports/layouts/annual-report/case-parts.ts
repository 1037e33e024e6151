import type { Breach } from '../../../../contract/breach-view.ts';
import type { Shape } from '../../drawing/shapes.ts';
import type { AnnualFacts } from '../../facts/annual-report.ts';
import { cell, dataTable, heads, paragraph, status, titledCell } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { newestDecisions } from '../breach/decision-words.ts';
import { kindTable } from '../request-register/kind-table.ts';

/** Breaches that were recorded, those that were not notified included (Art. 33(5) GDPR). */
export function breachPart(sheet: Sheet, { breaches }: AnnualFacts): Node[] {
  const { t, format } = sheet;
  if (breaches.length === 0) return [paragraph(t('annual.noBreaches'), 'body')];
  return [
    dataTable(
      [92, '*', 150, 84],
      heads([t('annual.recordedAt'), t('annual.case'), t('annual.authority'), t('annual.state')]),
      breaches.map((breach) => [
        cell(format.dayOfInstant(breach.recordedAt)),
        titledCell(breach.number, breach.title),
        toldCell(sheet, breach),
        cell(t(`breachState.${breach.state}`)),
      ]),
    ),
  ];
}

function toldCell(sheet: Sheet, breach: Breach): Node {
  const { t, format } = sheet;
  const { frozenAt } = breach.clock;
  if (frozenAt !== null)
    return {
      stack: [status(sheet, 'tick', t('annual.notifiedOn')), paragraph(format.moment(frozenAt), 'micro')],
    };
  const decided = newestDecisions(breach).find(({ about }) => about === 'authority')?.decision?.decision;
  const result = decided?.about === 'authority' ? decided.result : null;
  const [kind, word]: [Shape, string] =
    result === 'doNotNotify'
      ? ['dash', 'notNeeded']
      : result === 'notify'
        ? ['triangle', 'toNotify']
        : ['ring', 'notDecided'];
  return status(sheet, kind, t(`annual.${word}`));
}

/** Requests by kind: received, answered in time or late, open. */
export function requestPart(sheet: Sheet, { requests }: AnnualFacts): Node[] {
  if (requests.length === 0) return [paragraph(sheet.t('annual.noRequests'), 'body')];
  return [kindTable(sheet, requests, 56)];
}
