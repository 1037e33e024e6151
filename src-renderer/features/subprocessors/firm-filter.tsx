import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { countryName } from '../../lib/format.ts';
import type { ListAccess } from '../../lib/list-address.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FilterToken } from '../../ui/filter-token.tsx';
import type { SubProcessorsAddress } from './list-address.ts';

/** Which firms are shown: only those outside the EEA, only those of one country. */
export function FirmFilter({ list }: { list: ListAccess<SubProcessorsAddress> }) {
  const t = useTexts('subprocessors');
  const language = useLanguage();
  const { address } = list;
  return (
    <div className="flex flex-wrap items-center gap-3 px-6 pt-3">
      <Checkbox
        isSelected={address.outside ?? false}
        onChange={(outside) => list.change({ outside: outside || undefined })}
      >
        {t('outsideOnly')}
      </Checkbox>
      {address.country && (
        <FilterToken
          name={t('field.country')}
          value={countryName(address.country, language)}
          removeLabel={t('removeCountry')}
          onRemove={() => list.change({ country: undefined })}
        />
      )}
    </div>
  );
}
