import type { LeadPreview } from '../../../../src-main/contract/scoring-leads.ts';
import type { Lead } from '../../../../src-main/contract/scoring-simulation.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatNumber } from '../../../lib/format.ts';
import { PlainTable } from '../../../ui/plain-table.tsx';

/** Rows as they would be taken, and those that stay out with every reason. */
export function LeadPreviewPart({ preview }: { preview: LeadPreview }) {
  const t = useTexts('leadFile');
  const language = useLanguage();
  const { total, readyCount, wrongCount, ready, wrong } = preview;
  const number = (value: number) => formatNumber(value, language);
  return (
    <section className="grid gap-2">
      <p role="status" className="text-ink-2">
        {t('sum', { total: number(total), ready: number(readyCount), wrong: number(wrongCount) })}
      </p>
      {ready.length > 0 && (
        <PlainTable
          caption={t('first')}
          rows={ready}
          rowId={({ id }) => id}
          columns={[
            { id: 'id', header: t('kind.id'), isRowHeader: true, cell: ({ id }) => id },
            { id: 'attributes', header: t('attributes'), cell: attributesOf },
            { id: 'events', header: t('events'), cell: (lead) => <Events lead={lead} /> },
            { id: 'consents', header: t('consents'), cell: (lead) => <Consents lead={lead} /> },
          ]}
        />
      )}
      {wrong.length > 0 && (
        <PlainTable
          caption={t('wrong')}
          rows={wrong}
          rowId={({ line }) => String(line)}
          columns={[
            { id: 'line', header: t('line'), align: 'end', isRowHeader: true, cell: ({ line }) => line },
            {
              id: 'problems',
              header: t('why'),
              cell: ({ problems }) =>
                problems.map(({ code, column }) => (
                  <p key={`${code} ${column}`} className="wrap-anywhere">
                    {t(`problem.${code}`, { column })}
                  </p>
                )),
            },
          ]}
        />
      )}
      {wrongCount > wrong.length && (
        <p className="text-dense text-ink-2">{t('firstWrong', { count: wrong.length })}</p>
      )}
    </section>
  );
}

function attributesOf({ attributes }: Lead): string {
  return Object.values(attributes).join(', ') || '–';
}

function Events({ lead: { events } }: { lead: Lead }) {
  const t = useTexts('leadFile');
  const language = useLanguage();
  if (events.length === 0) return '–';
  return events
    .map((event) => {
      const days = 'daysAgo' in event ? formatNumber(Math.round(event.daysAgo), language) : '';
      return t('event', { name: event.event, days, count: event.count });
    })
    .join(', ');
}

function Consents({ lead: { consents, hasObjected } }: { lead: Lead }) {
  const t = useTexts('leadFile');
  if (hasObjected) return t('kind.objected');
  return consents.map((one) => t(`consent.${one}`)).join(', ') || t('noConsent');
}
