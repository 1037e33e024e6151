import type { Page } from 'playwright-core';
import { at, drawn, listed, over, type Screen } from './screen.ts';
import { words } from './steps.ts';

/** The pages about sub-processors: who stands behind the vendors, what changes there, and a list on its way in. */
export const subProcessorPages: Screen[] = [
  at('sub-processors', '/sub-processors', listed),
  at('sub-processors-chosen', '/sub-processors?selected=kustlijnnetwerken', listed),
  at('sub-processors-chains', '/sub-processors?view=chains'),
  at('sub-processors-changes', '/sub-processors?view=changes', listed),
  at('sub-processors-nothing', '/sub-processors?search=qqzz'),
  at('sub-processors-import', '/sub-processors/import'),
  at(
    'sub-processors-preview',
    '/sub-processors/import?vendor=v-kiebitzpost&service=s-kiebitzpost-mail',
    pastedSubProcessors,
  ),
  at('report-sub-processors', '/reports?kind=subProcessorOverview', drawn),
];

/** Deciding on a change. */
export const subProcessorDialogs: Screen[] = [
  over('accept-change', '/sub-processors?view=changes', (page, language) =>
    page
      .getByRole('button', { name: new RegExp(`^${words[language].subprocessors.changes.accept}: `) })
      .first()
      .click(),
  ),
];

/** A list with a change, an addition, and one whose country does not exist. */
async function pastedSubProcessors(page: Page): Promise<void> {
  await page.evaluate(
    (rows) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', rows.join('\n'));
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    [
      'Name\tZweck\tLand',
      'Leinetal Rechenzentrum GmbH\tServer und Sicherung\tGöttingen, Deutschland',
      'Pegnitz Colocation KG\tZweiter Sicherungsort\tSchweiz',
      'Merlion Ops Pte. Ltd.\tBereitschaft nachts\tSingapur',
      'Treibholz Daten\tAuswertung\tAtlantis',
    ],
  );
  await listed(page);
}
