import { useTexts } from '../../i18n/messages.ts';
import { useCountries } from '../../lib/countries.ts';
import { SavedTextField } from '../../lib/saved-field.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { isRegion, regionCodes } from './regions.ts';
import type { ChangeableProfile } from './use-profile.ts';

const supervisions = ['privateSector', 'publicSector', 'federal'] as const;

/** Address, country and Land: the seat decides which authority is competent. */
export function SeatFields({ profile, change }: ChangeableProfile) {
  const t = useTexts('company');
  const countries = useCountries();
  return (
    <>
      <SavedTextField
        label={t('profile.street')}
        value={profile.street}
        maxLength={500}
        onSave={(street) => change({ street: street.trim() })}
      />
      <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,2fr)] gap-4">
        <SavedTextField
          label={t('profile.postcode')}
          value={profile.postcode}
          maxLength={500}
          onSave={(postcode) => change({ postcode: postcode.trim() })}
        />
        <SavedTextField
          label={t('profile.city')}
          value={profile.city}
          maxLength={500}
          onSave={(city) => change({ city: city.trim() })}
        />
        <ComboBox
          key={countries.length}
          label={t('profile.country')}
          options={countries}
          value={profile.country}
          onChange={(country) =>
            country && change(({ region }) => ({ country, region: country === 'DE' ? region : null }))
          }
          emptyText={t('profile.noCountry')}
          openLabel={t('profile.openCountries')}
        />
        {profile.country === 'DE' && (
          <Select
            label={t('profile.region')}
            value={profile.region ?? 'none'}
            onChange={(region) => change({ region: isRegion(region) ? region : null })}
            options={[
              { id: 'none', label: t('profile.noRegion') },
              ...regionCodes.map((id) => ({ id, label: t(`regions.${id}`) })),
            ]}
          />
        )}
      </div>
      {profile.country === 'DE' && (
        <RadioGroup
          label={t('profile.supervision')}
          description={t('profile.supervisionHint')}
          value={profile.supervision}
          onChange={(supervision) => void change({ supervision })}
          options={supervisions.map((id) => ({ id, label: t(`profile.supervisions.${id}`) }))}
        />
      )}
    </>
  );
}
