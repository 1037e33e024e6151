import { useMemo, useState } from 'react';
import type { ConcentratedFirm, Concentration } from '../../../../src-main/contract/subprocessor-overview.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { countryName } from '../../../lib/format.ts';
import type { ListAccess } from '../../../lib/list-address.ts';
import { Button } from '../../../ui/button.tsx';
import { CountryMap } from '../../../ui/charts/country-map.tsx';
import { DataTable, type Sort } from '../../../ui/data-table.tsx';
import { FirmFilter } from '../firm-filter.tsx';
import type { SubProcessorsAddress } from '../list-address.ts';
import { NothingFound } from '../nothing-found.tsx';
import { classShape } from '../words.ts';
import { useFirmColumns } from './columns.tsx';
import { inOrder } from './order.ts';

export interface ConcentrationViewProps {
  list: ListAccess<SubProcessorsAddress>;
  found: Concentration;
}

/** Where the sub-processors are, and on which of them most vendors depend. */
export function ConcentrationView({ list, found }: ConcentrationViewProps) {
  const t = useTexts('subprocessors');
  const language = useLanguage();
  const { address } = list;
  const [sort, setSort] = useState<Sort | null>(null);
  const columns = useFirmColumns(found.vendorsWithChain);
  const rows = useMemo(() => inOrder(found.firms, sort, language), [found.firms, sort, language]);
  return (
    <>
      <FirmFilter list={list} />
      {found.firms.length > 0 && <FirmMap list={list} found={found} />}
      <div className="min-h-56 flex-1 border-t border-line">
        <DataTable<ConcentratedFirm>
          label={t('views.firms')}
          columns={columns}
          rows={rows}
          rowId={({ key }) => key}
          sort={sort}
          onSort={setSort}
          selection={new Set(address.selected ? [address.selected] : [])}
          onSelection={(ids) => list.refine({ selected: [...ids].at(-1) })}
          typeahead={({ name }) => name}
          startAt={address.selected}
          emptyState={<NothingFound list={list} />}
        />
      </div>
    </>
  );
}

function FirmMap({ list, found }: ConcentrationViewProps) {
  const t = useTexts('subprocessors');
  const language = useLanguage();
  const countries = found.byCountry.map(({ country, vendors, class: standing }) => ({
    code: country,
    name: country === null ? t('map.unknown') : countryName(country, language),
    count: vendors,
    status: classShape[standing],
    statusText: t(`class.${standing}`),
  }));
  const third = found.byCountry.filter((one) => one.class === 'third').length;
  const known = found.byCountry.flatMap(({ country }) => country ?? []);
  return (
    <section className="flex flex-wrap items-start gap-x-8 gap-y-3 px-6 py-4">
      <CountryMap
        title={t('map.title', { countries: known.length, third })}
        tableLabel={t('map.table')}
        countries={countries}
        legend={[
          { status: 'ok', text: t('class.eea') },
          { status: 'wait', text: t('class.adequate') },
          { status: 'risk', text: t('class.third') },
        ]}
        texts={{
          country: t('field.country'),
          count: t('map.vendors'),
          standing: t('map.standing'),
          further: t('map.further'),
          unknown: t('map.unknown'),
          regions: {
            northAmerica: t('map.northAmerica'),
            latinAmerica: t('map.latinAmerica'),
            asia: t('map.asia'),
            oceania: t('map.oceania'),
            africa: t('map.africa'),
          },
        }}
      />
      <div className="grid min-w-56 flex-1 gap-1">
        <p className="text-section font-semibold">
          {t('share', { count: found.vendorsWithChain, all: found.vendors })}
        </p>
        <p className="text-dense text-ink-2">{t('map.explain')}</p>
        <ul aria-label={t('map.choose')} className="flex flex-wrap gap-1 pt-1">
          {known.map((code) => (
            <li key={code}>
              <Button small variant="quiet" onPress={() => list.change({ country: code })}>
                {countryName(code, language)}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
