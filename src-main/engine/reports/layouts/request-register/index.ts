import { documentOf } from '../../document.ts';
import type { RequestRegisterFacts } from '../../facts/request-register.ts';
import { heading, paragraph } from '../../nodes.ts';
import type { PrintDefinition } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { figureRow } from '../figure-row.ts';
import { countsOf, kindTable } from './kind-table.ts';
import { requestTable } from './request-table.ts';

/** The requests of people that came in during a period, and whether each was answered in time (Art. 12(3) GDPR); nobody is named. */
export function requestRegister(sheet: Sheet, facts: RequestRegisterFacts): PrintDefinition {
  const { t, format } = sheet;
  const { requests, company } = facts;
  const period = t('requestRegister.period', { from: format.day(facts.from), to: format.day(facts.to) });
  const counts = countsOf(requests);
  return documentOf(
    sheet,
    company,
    {
      title: `${t('requestRegister.title')}, ${period}`,
      subject: t('requestRegister.overline'),
      runningTitle: `${t('requestRegister.title')} · ${period}`,
      isLandscape: true,
    },
    [
      { text: t('requestRegister.overline'), style: 'overline', tag: 'P', margin: [0, 5, 0, 3] },
      { text: t('requestRegister.title'), style: 'title', tag: 'H1' },
      paragraph(t('requestRegister.sub', { period, count: requests.length }), 'sub', [0, 2, 0, 2]),
      paragraph(t('requestRegister.note', { months: facts.retention }), 'small', [0, 0, 0, 8]),
      ...(requests.length === 0
        ? [paragraph(t('requestRegister.empty'), 'body', [0, 6, 0, 0])]
        : [
            figureRow([
              [t('requestRegister.received'), String(counts.received)],
              [t('requestRegister.inTime'), String(counts.inTime)],
              [t('requestRegister.late'), String(counts.late)],
              [t('requestRegister.open'), String(counts.open)],
              [t('requestRegister.overdue'), String(counts.overdue)],
              [t('requestRegister.extended'), String(counts.extended)],
            ]),
            heading(t('requestRegister.byKind'), 'h3', [0, 14, 0, 5]),
            kindTable(sheet, requests),
            heading(t('requestRegister.each'), 'h3', [0, 14, 0, 5]),
            requestTable(sheet, requests),
          ]),
    ],
  );
}
