import type { ChangeListPreview } from '../../../../src-main/contract/consent-import.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatNumber } from '../../../lib/format.ts';
import { formatInstant } from '../../../lib/zoned-time.ts';
import { PlainTable } from '../../../ui/plain-table.tsx';

/** Rows as they would be taken over, in the time of the company's seat. */
export function ReadyRows({ preview: { ready, readyCount, zone } }: { preview: ChangeListPreview }) {
  const t = useTexts('changeList');
  const language = useLanguage();
  if (readyCount === 0) return <p className="py-3 text-ink-2">{t('preview.noneReady')}</p>;
  return (
    <div className="grid gap-2 pt-2">
      <PlainTable
        caption={t('preview.ready')}
        hideCaption
        rows={ready}
        rowId={({ line }) => String(line)}
        columns={[
          {
            id: 'line',
            header: t('preview.line'),
            align: 'end',
            isRowHeader: true,
            cell: ({ line }) => line,
          },
          {
            id: 'place',
            header: t('field.place'),
            cell: ({ place, isNewPlace }) => (
              <span className="wrap-anywhere">
                {place} {isNewPlace && <span className="text-ink-3">{t('preview.isNew')}</span>}
              </span>
            ),
          },
          {
            id: 'text',
            header: t('field.text'),
            cell: ({ text }) => <span className="wrap-anywhere">{text}</span>,
          },
          { id: 'version', header: t('field.version'), align: 'end', cell: ({ version }) => version },
          { id: 'from', header: t('field.from'), cell: ({ from }) => formatInstant(from, zone, language) },
          {
            id: 'until',
            header: t('field.until'),
            cell: ({ until }) => (until === null ? t('preview.open') : formatInstant(until, zone, language)),
          },
        ]}
      />
      {readyCount > ready.length && (
        <p className="text-dense text-ink-2">
          {t('preview.first', {
            shown: formatNumber(ready.length, language),
            count: formatNumber(readyCount, language),
          })}
        </p>
      )}
    </div>
  );
}
