import { useState } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { SavedTextField } from '../../lib/saved-field.tsx';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { PassphraseDialog } from './passphrase-dialog.tsx';
import { SectionPage, SettingsGroup } from './section-page.tsx';
import { useVaultSettings } from './use-vault-settings.ts';

const idleChoices = [1, 2, 5, 10, 15, 30, 60, 120];

/** Who works here, when the file locks itself, what a decision needs, the passphrase. */
export function SecuritySection() {
  const t = useTexts('settings');
  const { settings, change } = useVaultSettings();
  const [isChanging, setChanging] = useState(false);
  if (!settings) return null;
  const { idleLockMinutes } = settings;
  const choices = [...new Set([...idleChoices, idleLockMinutes ?? 15])].sort((one, other) => one - other);
  return (
    <SectionPage title={t('security.title')}>
      <SavedTextField
        label={t('security.actor')}
        description={t('security.actorHelp')}
        value={settings.actor}
        maxLength={200}
        onSave={(actor) => change({ actor: actor.trim() })}
      />
      <SettingsGroup title={t('security.lock')}>
        <Select
          label={t('security.idle')}
          description={t('security.idleHelp')}
          value={idleLockMinutes === null ? 'never' : String(idleLockMinutes)}
          onChange={(choice) => change({ idleLockMinutes: choice === 'never' ? null : Number(choice) })}
          options={[
            ...choices.map((minutes) => ({
              id: String(minutes),
              label: t('security.idleOption', { minutes }),
            })),
            { id: 'never', label: t('security.idleNever') },
          ]}
        />
      </SettingsGroup>
      <SettingsGroup title={t('security.decisions')}>
        <Switch
          isSelected={settings.needsDpoOpinion}
          onChange={(needsDpoOpinion) => change({ needsDpoOpinion })}
          description={t('security.needsDpoHelp')}
        >
          {t('security.needsDpo')}
        </Switch>
        <div className="max-w-80">
          <NumberField
            label={t('security.reviewMonths')}
            description={t('security.reviewHelp')}
            value={settings.reviewMonths}
            minValue={1}
            maxValue={60}
            onChange={(reviewMonths) => reviewMonths !== null && change({ reviewMonths })}
          />
        </div>
      </SettingsGroup>
      <SettingsGroup title={t('security.passphrase')}>
        <p className="text-ink-2">{t('security.passphraseText')}</p>
        <div>
          <Button onPress={() => setChanging(true)}>{t('security.change')}</Button>
        </div>
      </SettingsGroup>
      <SettingsGroup title={t('security.sheet')}>
        <p className="max-w-160 text-ink-2">{t('security.sheetText')}</p>
        <div>
          <ButtonLink href="/reports?kind=recoverySheet">{t('security.sheetOpen')}</ButtonLink>
        </div>
      </SettingsGroup>
      {isChanging && <PassphraseDialog onClose={() => setChanging(false)} />}
    </SectionPage>
  );
}
