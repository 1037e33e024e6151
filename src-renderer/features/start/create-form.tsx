import { useTexts } from '../../i18n/messages.ts';
import { useCountries } from '../../lib/countries.ts';
import { PassphraseField } from '../../lib/passphrase-field.tsx';
import { StrengthBar } from '../../lib/passphrase-strength.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useCompanyDraft } from './use-company-draft.ts';

/** The form's id: the button that submits it stands in the dialog's foot. */
export const createFormId = 'new-company';

/** Name, country, language and passphrase of a new company. */
export function CreateForm({ run }: { run: (call: () => Promise<unknown>) => Promise<boolean> }) {
  const t = useTexts('start');
  const draft = useCompanyDraft(createFormId, run);
  const { values, change, errors } = draft;
  return (
    <form id={createFormId} noValidate onSubmit={draft.submit} className="flex flex-col gap-4">
      <div id={`${createFormId}-name`}>
        <TextField
          autoFocus
          isRequired
          label={t('create.name')}
          value={values.name}
          onChange={(name) => change({ name })}
          maxLength={500}
          error={errors.name}
        />
      </div>
      <CountryAndLanguage draft={draft} />
      <TextField
        label={t('create.actor')}
        description={t('create.actorHelp')}
        value={values.actor}
        onChange={(actor) => change({ actor })}
        maxLength={200}
      />
      <div id={`${createFormId}-passphrase`}>
        <PassphraseField
          label={t('create.passphrase')}
          description={t('create.passphraseHelp')}
          value={values.passphrase}
          onChange={(passphrase) => change({ passphrase })}
          error={errors.passphrase}
        />
        <div className="pt-2">
          <StrengthBar strength={draft.strength} />
        </div>
      </div>
      <div id={`${createFormId}-repeat`}>
        <PassphraseField
          label={t('create.repeat')}
          value={values.repeated}
          onChange={(repeated) => change({ repeated })}
          error={errors.repeat}
        />
      </div>
      <p className="text-dense text-ink-2">{t('create.noBackDoor')}</p>
    </form>
  );
}

function CountryAndLanguage({ draft }: { draft: ReturnType<typeof useCompanyDraft> }) {
  const t = useTexts('start');
  const { values, change, errors } = draft;
  const countries = useCountries();
  return (
    <div className="grid grid-cols-2 gap-4">
      <div id={`${createFormId}-country`}>
        <ComboBox
          key={countries.length}
          isRequired
          label={t('create.country')}
          options={countries}
          value={values.country}
          onChange={(country) => change({ country })}
          emptyText={t('create.noCountry')}
          openLabel={t('create.openCountries')}
          error={errors.country}
        />
      </div>
      <Select
        label={t('create.language')}
        options={[
          { id: 'de', label: 'Deutsch' },
          { id: 'en', label: 'English' },
        ]}
        value={values.language}
        onChange={(language) => change({ language })}
      />
    </div>
  );
}
