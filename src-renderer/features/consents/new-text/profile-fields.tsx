import {
  ConsentChannel,
  ConsentProcedure,
  TextKind,
  type TextProfile,
} from '../../../../src-main/contract/consent-record.ts';
import { Language } from '../../../../src-main/contract/values.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';

const open = 'not chosen';

export interface ProfileFieldsProps {
  profile: TextProfile;
  onChange: (part: Partial<TextProfile>) => void;
  /** Once something was published its kind is part of the proof. */
  isKindFixed?: boolean;
  nameError: string | undefined;
  languagesError: string | undefined;
}

/** What a text is about. Nothing here asks for a person. */
export function ProfileFields({
  profile,
  onChange,
  isKindFixed = false,
  nameError,
  languagesError,
}: ProfileFieldsProps) {
  const t = useTexts('consents');
  const { kind, name, purpose } = profile;
  return (
    <>
      <Select
        label={t('create.kind')}
        isDisabled={isKindFixed}
        options={TextKind.options.map((id) => ({ id, label: t(`kind.${id}`) }))}
        value={kind}
        onChange={(next) => onChange({ kind: next })}
      />
      <TextField
        autoFocus
        id="text-name"
        label={t('create.name')}
        description={t('create.nameHint')}
        isRequired
        maxLength={500}
        value={name}
        onChange={(next) => onChange({ name: next })}
        error={nameError}
      />
      <TextField
        label={t('create.purpose')}
        description={t('create.purposeHint')}
        maxLength={500}
        value={purpose}
        onChange={(next) => onChange({ purpose: next })}
      />
      {kind === 'consent' && <Ways profile={profile} onChange={onChange} />}
      <Languages {...{ profile, onChange }} error={languagesError} />
    </>
  );
}

function Ways({ profile, onChange }: Pick<ProfileFieldsProps, 'profile' | 'onChange'>) {
  const t = useTexts('consents');
  return (
    <div className="grid gap-4 min-[560px]:grid-cols-2">
      <Select
        label={t('create.channel')}
        options={[
          ...ConsentChannel.options.map((id) => ({ id, label: t(`channel.${id}`) })),
          { id: open, label: t('create.notChosen') },
        ]}
        value={profile.channel ?? open}
        onChange={(id) => onChange({ channel: id === open ? null : ConsentChannel.parse(id) })}
      />
      <Select
        label={t('create.procedure')}
        options={[
          ...ConsentProcedure.options.map((id) => ({ id, label: t(`procedure.${id}`) })),
          { id: open, label: t('create.notChosen') },
        ]}
        value={profile.procedure ?? open}
        onChange={(id) => onChange({ procedure: id === open ? null : ConsentProcedure.parse(id) })}
      />
    </div>
  );
}

function Languages({
  profile: { languages },
  onChange,
  error,
}: Pick<ProfileFieldsProps, 'profile' | 'onChange'> & { error: string | undefined }) {
  const t = useTexts('consents');
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{t('create.languages')}</legend>
      <div className="flex flex-wrap gap-x-6 gap-y-1">
        {Language.options.map((one) => (
          <Checkbox
            key={one}
            id={`text-language-${one}`}
            isSelected={languages.includes(one)}
            onChange={(isIn) =>
              onChange({
                languages: Language.options.filter((other) =>
                  other === one ? isIn : languages.includes(other),
                ),
              })
            }
          >
            {t(`language.${one}`)}
          </Checkbox>
        ))}
      </div>
      {error && <p className="mt-1 text-dense text-risk">{error}</p>}
    </fieldset>
  );
}
