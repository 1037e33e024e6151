import type { ChangeListPreview } from '../../../../src-main/contract/consent-import.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatNumber } from '../../../lib/format.ts';
import { RowTable } from '../../../lib/row-table.tsx';
import { formatInstant } from '../../../lib/zoned-time.ts';

/** Rows as they would be taken over, in the time of the company's seat. */
export function ReadyRows({ preview: { ready, readyCount, zone } }: { preview: ChangeListPreview }) {
  const t = useTexts('changeList');
  const language = useLanguage();
  return (
    <RowTable
      caption={t('preview.ready')}
      none={t('preview.noneReady')}
      line={t('preview.line')}
      rows={ready}
      columns={[
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
      note={
        readyCount > ready.length &&
        t('preview.first', {
          shown: formatNumber(ready.length, language),
          count: formatNumber(readyCount, language),
        })
      }
    />
  );
}
