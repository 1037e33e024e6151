import { at, compared, drawn, type Screen } from './screen.ts';

/** Letter texts, letters that are printed, and a paper with signs that cannot be. */
export const letterPages: Screen[] = [
  at('report-inquiry-letter', '/reports?kind=inquiryLetter&inquiryId=iq-saentisblick&letter=reminder', drawn),
  at('report-request-letter', '/reports?kind=requestLetter&requestId=rq-invoices', drawn),
  at('report-demands', '/reports?kind=letterOfDemands', drawn),
  at('report-unprinted', `/reports?kind=demandList&demandSearch=${encodeURIComponent('漢字')}`, drawn),
  at('settings-letter', '/settings/letters?text=request%2Fparagraphs.refused', (page) =>
    page.getByRole('article').waitFor(),
  ),
  at('settings-letter-changed', '/settings/letters?text=inquiry%2FremindWhy', compared),
];
