import type { TextUse } from '../../../../contract/consent-record.ts';
import type { ConsentProofFacts } from '../../facts/consent-proof.ts';
import { cell, dataTable, heading, heads, status } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printableLine, shortenLines } from '../../typography.ts';

type Period = TextUse['periods'][number];

/** Every stretch in which a place showed this version, with yes or no for the instant that was asked about. */
export function placesTable(sheet: Sheet, { answer: { version, at }, uses }: ConsentProofFacts): Node[] {
  if (!version) return [];
  const { t, format } = sheet;
  const asked = Date.parse(at);
  const rows = uses.flatMap((use) =>
    use.periods
      .filter(({ versionId }) => versionId === version.id)
      .map((period) => row(sheet, use, period, asked)),
  );
  const day = format.dayOfInstant(at);
  const titles = [
    t('consentProof.place'),
    t('consentProof.address'),
    t('consentProof.from'),
    t('consentProof.to'),
    day,
  ];
  return [
    heading(t('consentProof.places', { number: version.number ?? 0 })),
    dataTable([130, '*', 62, 62, 60], heads(titles, [2, 3]), rows),
  ];
}

function row(sheet: Sheet, { name, address }: TextUse, { from, to }: Period, asked: number): Node[] {
  const { t, format } = sheet;
  const isShown = Date.parse(from) <= asked && (to === null || asked < Date.parse(to));
  return [
    cell(shortenLines(name, 3, 125, 9)),
    {
      text: printableLine(shortenLines(address.replace(/^https?:\/\//, ''), 3, 140, 9)) || '–',
      style: 'cell',
    },
    cell(format.dayOfInstant(from), { alignment: 'right' }),
    cell(to ? format.dayOfInstant(to) : t('consentProof.running'), { alignment: 'right' }),
    isShown ? status(sheet, 'tick', t('common.yes')) : status(sheet, 'dash', t('common.no')),
  ];
}
