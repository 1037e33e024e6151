import type { Page } from 'playwright-core';

/** Brings answers in the layout of CAIQ: mapped, differing, in words only, without a question of ours. */
export async function answeredForAll(page: Page): Promise<void> {
  const rows = [
    'CAIQ v4.0.3;;;;',
    'Question ID;Question;CSP CAIQ Answer;SSRM Control Ownership;CSP Implementation Description',
    'IAM-14.1;Second factor for administrators?;Yes;CSP-owned;Hardware keys for everybody with admin rights.',
    'BCR-08.1;Copies of the data?;Yes;CSP-owned;Every night',
    'BCR-08.2;Copies protected?;No;CSP-owned;',
    'TVM-03.1;Repair of weaknesses in time?;We are working on it;CSP-owned;',
    'AIS-01.1;Rules for building software?;Yes;CSP-owned;Policy 7',
  ];
  await page.locator('input[type=file]').setInputFiles({
    name: 'caiq.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(rows.join('\n')),
  });
  await page.getByRole('tab').first().waitFor();
}
