import type { ScoringRule } from '../../../../contract/scoring-model.ts';
import type { HandOverFacts } from '../../facts/hand-over.ts';
import { cell, dataTable, heading, heads, missing, titledCell } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';

/** Every signal with points, cap, half-life and basis: from what the score of a lead comes about. */
export function signalTable(sheet: Sheet, { version }: HandOverFacts): Node[] {
  const { t } = sheet;
  const { rules } = version.content;
  if (rules.length === 0) return [];
  return [
    heading(t('handOver.signals')),
    dataTable(
      ['*', 44, 74, 176],
      heads([t('handOver.signal'), t('handOver.points'), t('handOver.halfLife'), t('handOver.basis')], [1]),
      rules.map((rule) => row(sheet, rule)),
    ),
  ];
}

function row(sheet: Sheet, rule: ScoringRule): Node[] {
  const { t } = sheet;
  return [
    titledCell(rule.label || t('handOver.unnamed'), t(`handOverSource.${rule.source}`)),
    cell(rule.points > 0 ? `+${rule.points}` : String(rule.points).replace('-', '−'), { alignment: 'right' }),
    cell(fading(sheet, rule)),
    rule.basis === 'missing'
      ? missing(sheet)
      : titledCell(
          t(`handOverBasis.${rule.basis}`),
          noteBeside(t(`handOverBasis.${rule.basis}`), rule.basisNote),
        ),
  ];
}

/** A note that only says the basis again says nothing. */
function noteBeside(basis: string, note: string): string {
  const plain = (text: string) => text.replaceAll('\u00A0', ' ').trim().toLowerCase();
  return plain(note) === plain(basis) ? '' : note;
}

function fading({ t, format }: Sheet, rule: ScoringRule): string {
  if (rule.kind === 'profile') return '–';
  const { halfLifeDays, repeat, cap } = rule;
  const life =
    halfLifeDays === null ? t('handOver.stays') : t('handOver.days', { days: format.number(halfLifeDays) });
  if (repeat === 'once') return `${life}, ${t('handOver.once')}`;
  return cap === null ? `${life}, ${t('handOver.each')}` : `${life}, ${t('handOver.cap', { cap })}`;
}
