import { useTexts } from '../../../i18n/messages.ts';
import { useCountries } from '../../../lib/countries.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { tokenValues, useTokenWord } from './filter-words.ts';
import { type ListAddress, type TokenKind, tokenKinds } from './question.ts';

export interface FilterChoiceProps {
  address: ListAddress;
  onChange: (part: Partial<ListAddress>) => void;
}

/** All filters with their values; several of one kind widen, several kinds narrow. */
export function FilterChoice({ address, onChange }: FilterChoiceProps) {
  const t = useTexts('vendors');
  const word = useTokenWord();
  const toggle = (kind: TokenKind, value: string, isOn: boolean) =>
    onChange({ [kind]: isOn ? [...address[kind], value] : address[kind].filter((other) => other !== value) });
  const countries = useCountries().filter(({ id }) => !address.countries.includes(id));
  return (
    <div className="grid min-w-72 grid-cols-2 gap-x-6 gap-y-4">
      <div className="col-span-2">
        <ComboBox
          key={address.countries.join()}
          label={t('filter.countries')}
          placeholder={t('filter.country')}
          emptyText={t('filter.noCountry')}
          openLabel={t('filter.openCountries')}
          options={countries}
          value={null}
          onChange={(code) => code && toggle('countries', code, true)}
        />
      </div>
      {tokenKinds.map((kind) =>
        kind === 'countries' ? null : (
          <fieldset key={kind}>
            <legend className="pb-1 font-semibold">{t(`filter.${kind}`)}</legend>
            {tokenValues[kind].map((value) => (
              <Checkbox
                key={value}
                isSelected={address[kind].includes(value)}
                onChange={(isOn) => toggle(kind, value, isOn)}
              >
                {word(kind, value)}
              </Checkbox>
            ))}
          </fieldset>
        ),
      )}
    </div>
  );
}
