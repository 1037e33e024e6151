import type { Language } from '../../../../src-main/contract/values.ts';
import type { ReadyVendor, VendorListPreview } from '../../../../src-main/contract/vendor-import.ts';
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
        ...(ready.some(({ storage }) => storage.length > 0)
          ? [storageColumn(t('field.storage'), language)]
          : []),
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

/** Countries by their names; a place that is none as the list names it. */
function storageColumn(header: string, language: Language) {
  return {
    id: 'storage',
    header,
    cell: ({ storage }: ReadyVendor) => (
      <Words
        text={
          storage
            .map((place) => (/^[A-Z]{2}$/.test(place) ? countryName(place, language) : place))
            .join(', ') || '–'
        }
      />
    ),
  };
}

function Words({ text }: { text: string }) {
  return <span className="wrap-anywhere">{text}</span>;
}
