import type { GateCheck, GateItem } from '../../../../contract/campaign-gate.ts';
import type { CampaignFacts } from '../../facts/campaign.ts';
import { cell, dataTable, heading, heads, status, titledCell } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { checkShapes } from './words.ts';

/** Every condition of the gate with its state, who answered it and what proves it. */
export function conditionsChapter(sheet: Sheet, { law, gate }: CampaignFacts): Node[] {
  const { own, t } = sheet;
  const checks = new Map(gate.checks.map((check) => [check.item, check]));
  return law.gates.flatMap(({ label, items }, index) => [
    heading(`${index + 1} ${own(label)}`, 'h4', [0, 9, 0, 3]),
    dataTable(
      ['*', 150, 92],
      heads([t('campaignDossier.condition'), t('campaignDossier.evidence'), t('campaignDossier.state')]),
      items.flatMap((item) => {
        const check = checks.get(item.id);
        return check ? [conditionRow(sheet, item, check)] : [];
      }),
    ),
  ]);
}

function conditionRow(sheet: Sheet, item: GateItem, check: GateCheck): Node[] {
  const { own, t } = sheet;
  const weight = t(`severity.${item.severity}`);
  return [
    titledCell(own(item.title), `${own(item.basis)} · ${weight}`),
    evidenceCell(sheet, item, check),
    status(sheet, checkShapes[check.state], t(`checkState.${check.state}`)),
  ];
}

function evidenceCell(
  { t, own, format }: Sheet,
  item: GateItem,
  { answer, source, exception }: GateCheck,
): Node {
  if (exception)
    return titledCell(
      exception.reason,
      t('campaignDossier.exceptedBy', { by: exception.by, day: format.day(exception.until) }),
    );
  if (source === 'registers') return cell(t('campaignDossier.fromRegisters'));
  if (!answer) return cell(own(item.evidence));
  const said = [answer.by, format.dayOfInstant(answer.at)].filter(Boolean).join(', ');
  return titledCell(answer.note || t(`gateAnswer.${answer.answer}`), said);
}
