import type { VendorListPreview } from '../../../../src-main/contract/vendor-import.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { countryName, formatNumber } from '../../../lib/format.ts';
import { RowTable } from '../../../lib/row-table.tsx';

/** Rows as they would be entered. */
export function ReadyVendors({ preview: { ready, newCount } }: { preview: VendorListPreview }) {
  const t = useTexts('vendorList');
  const language = useLanguage();
  return (
    <RowTable
      caption={t('preview.new')}
      none={t('preview.noneNew')}
      line={t('preview.line')}
      rows={ready}
      columns={[
        { id: 'name', header: t('field.name'), cell: ({ name }) => <Words text={name} /> },
        { id: 'city', header: t('field.city'), cell: ({ city }) => <Words text={city || '–'} /> },
        {
          id: 'country',
          header: t('field.country'),
          cell: ({ country, isCountryGuessed }) =>
            country === null ? (
              <span className="text-ink-3">{t('preview.countryOpen')}</span>
            ) : (
              <span>
                {countryName(country, language)}
                {isCountryGuessed && <span className="text-ink-3"> {t('preview.fromAddress')}</span>}
              </span>
            ),
        },
        { id: 'service', header: t('field.service'), cell: ({ service }) => <Words text={service} /> },
        {
          id: 'purpose',
          header: t('preview.purpose'),
          cell: ({ purpose }) => <Words text={purpose || '–'} />,
        },
        { id: 'papers', header: t('preview.papers'), align: 'end', cell: ({ papers }) => papers },
      ]}
      note={
        newCount > ready.length &&
        t('preview.first', {
          shown: formatNumber(ready.length, language),
          count: formatNumber(newCount, language),
        })
      }
    />
  );
}

function Words({ text }: { text: string }) {
  return <span className="wrap-anywhere">{text}</span>;
}
