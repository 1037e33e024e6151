import type { GateVerdict } from '../../../../contract/campaign-gate.ts';
import type { Shape } from '../../drawing/shapes.ts';
import type { AuditorFacts } from '../../facts/auditor-file.ts';
import { nameOf } from '../../facts/company.ts';
import { cell, dataTable, heads, paragraph, status } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';

const gateShapes: Record<GateVerdict, Shape> = { go: 'tick', conditional: 'triangle', noGo: 'cross' };

/** Campaigns outside the archive with state, gate, period and who has them in hand. */
export function campaignsPart(sheet: Sheet, { campaigns, company }: AuditorFacts): Node[] {
  const { t, format } = sheet;
  if (campaigns.length === 0) return [paragraph(t('auditor.noCampaigns'), 'body')];
  const day = (one: string | null) => (one === null ? '–' : format.day(one));
  return [
    dataTable(
      ['*', 110, 130, 90, 150, 110],
      heads(
        [
          t('auditor.campaign'),
          t('auditor.state'),
          t('auditor.gate'),
          t('auditor.obstacles'),
          t('auditor.period'),
          t('auditor.owner'),
        ],
        [3],
      ),
      campaigns.map(({ name, state, gate, blockers, startsOn, endsOn, ownerId }) => [
        cell(name, { bold: true }),
        cell(t(`campaignState.${state}`)),
        status(sheet, gateShapes[gate], t(`gateVerdict.${gate}`)),
        cell(String(blockers), { alignment: 'right' }),
        cell(`${day(startsOn)} – ${day(endsOn)}`),
        cell(nameOf(company, ownerId) ?? '–'),
      ]),
    ),
  ];
}
