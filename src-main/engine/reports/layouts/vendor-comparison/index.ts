import { documentOf } from '../../document.ts';
import type { ComparisonFacts } from '../../facts/comparison.ts';
import { paragraph } from '../../nodes.ts';
import type { PrintDefinition } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printableLine, shortenLines } from '../../typography.ts';
import { flipsTable } from './flips-table.ts';
import { mustsTable } from './musts-table.ts';
import { pointsTable } from './points-table.ts';
import { reasons } from './reasons.ts';
import { signing } from './signing.ts';
import { stabilityBar } from './stability-bar.ts';
import { verdictBand } from './verdict-band.ts';
import { shownCriteria } from './words.ts';

/** The recommendation for the manager: whom, why, what knocks out, what would change it, what to sign. */
export function vendorComparison(sheet: Sheet, facts: ComparisonFacts): PrintDefinition {
  const { t, format } = sheet;
  const { comparison, company } = facts;
  const { name, purpose } = comparison.content;
  const about = shortenLines(purpose, 2, 470, 12.4);
  return documentOf(
    sheet,
    company,
    {
      title: t('comparison.title', { name }),
      subject: t('comparison.overline'),
      runningTitle: t('comparison.title', { name }),
    },
    [
      { text: t('comparison.overline'), style: 'overline', tag: 'P', margin: [0, 5, 0, 3] },
      { text: printableLine(shortenLines(name, 2, 470, 28)), style: 'title', tag: 'H1' },
      ...(about ? [paragraph(about, 'sub', [0, 3, 0, 0])] : []),
      paragraph(
        t('comparison.sub', {
          vendors: comparison.vendors.length,
          criteria: shownCriteria(comparison).length,
          day: format.longDay(comparison.asOf),
        }),
        'sub',
        [0, 2, 0, 9],
      ),
      verdictBand(sheet, facts),
      ...reasons(sheet, facts),
      ...mustsTable(sheet, facts),
      ...pointsTable(sheet, facts),
      ...flipsTable(sheet, facts),
      ...stabilityBar(sheet, facts),
      signing(sheet, facts),
    ],
  );
}
