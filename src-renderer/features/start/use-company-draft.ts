import { type FormEvent, useState } from 'react';
import type { Language } from '../../../src-main/contract/values.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { type JudgedStrength, usePassphraseStrength } from '../../lib/passphrase-strength.tsx';
import { useAccess } from '../../lib/queries.ts';
import { useUi } from '../../lib/ui-store.ts';

interface CompanyDraft {
  name: string;
  country: string | null;
  language: Language;
  /** Who works here: the name beside the changes in the trail; may stay empty. */
  actor: string;
  passphrase: string;
  repeated: string;
}

const fields = ['name', 'country', 'passphrase', 'repeat'] as const;
type Errors = Record<(typeof fields)[number], string | undefined>;
const noErrors: Errors = { name: undefined, country: undefined, passphrase: undefined, repeat: undefined };

/** A new company while it is typed: what is wrong is said after the first try, with the focus on the first field. */
export function useCompanyDraft(formId: string, run: (call: () => Promise<unknown>) => Promise<boolean>) {
  const { engine, shell } = useAccess();
  const language = useLanguage();
  const [values, setValues] = useState<CompanyDraft>({
    name: '',
    country: 'DE',
    language,
    actor: '',
    passphrase: '',
    repeated: '',
  });
  const [isTried, setTried] = useState(false);
  const strength = usePassphraseStrength(values.passphrase);
  const errors = useErrors(values, strength);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const wrong = fields.find((field) => errors[field]);
    if (wrong) return document.getElementById(`${formId}-${wrong}`)?.querySelector('input')?.focus();
    const { name, country, passphrase } = values;
    void run(async () => {
      const { isOpen } = await shell.vaults.create({
        companyName: name.trim(),
        country: country ?? '',
        language: values.language,
        passphrase,
      });
      if (!isOpen) return;
      useUi.getState().setSheetOffered(true);
      const actor = values.actor.trim();
      if (actor) await engine.settings.save({ ...(await engine.settings.get()), actor });
    });
  };
  return {
    values,
    change: (part: Partial<CompanyDraft>) => setValues((last) => ({ ...last, ...part })),
    errors: isTried ? errors : noErrors,
    strength,
    submit,
  };
}

function useErrors(values: CompanyDraft, judged: JudgedStrength | null): Errors {
  const t = useTexts('start');
  // Not judged yet: the engine judges once more and refuses a weak one.
  const strength = judged?.isOld ? null : judged;
  const isAccepted = strength?.isAccepted ?? values.passphrase !== '';
  return {
    name: values.name.trim() ? undefined : t('create.nameMissing'),
    country: values.country ? undefined : t('create.countryMissing'),
    passphrase: isAccepted ? undefined : t(`strength.${strength?.reason ?? 'tooShort'}`),
    repeat: values.repeated === values.passphrase ? undefined : t('create.repeatDiffers'),
  };
}
