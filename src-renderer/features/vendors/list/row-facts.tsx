import { useQuery } from '@tanstack/react-query';
import type { Vendor } from '../../../../src-main/contract/vendor-record.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { countryName, formatDay } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { FactList } from '../../../ui/fact-list.tsx';

/** The facts one looks up most, of a vendor and its first service. */
export function RowFacts({ vendor }: { vendor: Vendor }) {
  const t = useTexts('vendors');
  const language = useLanguage();
  const { ask } = useAccess();
  const { data } = useQuery(ask.company.people.queryOptions());
  const owner = data?.people.find(({ id }) => id === vendor.ownerId)?.name;
  const service = vendor.services[0];
  const land = vendor.seatCountry && countryName(vendor.seatCountry, language);
  const places = new Set(
    service?.locations.map(({ place, country }) => place || (country ? countryName(country, language) : '')),
  );
  const { endsOn, noticeBy } = vendor.contract;
  const contract = [
    endsOn && t('inspector.contractUntil', { day: formatDay(endsOn, language) }),
    noticeBy && t('inspector.notice', { day: formatDay(noticeBy, language) }),
  ];
  const value = (parts: readonly (string | null | undefined)[] | undefined) => {
    const text = parts?.filter(Boolean).join(', ');
    return text ? text : <span className="text-ink-3">{t('inspector.unknown')}</span>;
  };
  return (
    <FactList
      facts={[
        { label: t('inspector.seat'), value: value([vendor.seatCity, land]) },
        { label: t('inspector.hosting'), value: value([...places]) },
        { label: t('inspector.data'), value: value(service?.dataCategories) },
        {
          label: t('inspector.people'),
          value: value([service?.volume || service?.peopleCategories.join(', ')]),
        },
        { label: t('inspector.need'), value: value([service && t(`need.${service.protectionNeed}`)]) },
        { label: t('inspector.contract'), value: value(contract) },
        { label: t('inspector.owner'), value: value([owner]) },
      ]}
    />
  );
}
