import { useState } from 'react';
import { SizeBand, TurnoverBand } from '../../../src-main/contract/company.ts';
import { useTexts } from '../../i18n/messages.ts';
import { SavedTextField } from '../../lib/saved-field.tsx';
import { Select } from '../../ui/select.tsx';
import { AuthorityFacts } from './authority-facts.tsx';
import { LogoField } from './logo-field.tsx';
import { SeatFields } from './seat-fields.tsx';
import { SectionPage, SettingsGroup } from './section-page.tsx';
import { type ChangeableProfile, useProfile } from './use-profile.ts';

/** Who the controller is: what letters and reports need, and which authority is competent. */
export function ProfileSection() {
  const t = useTexts('company');
  const form = useProfile();
  const [isNameRefused, setNameRefused] = useState(false);
  if (!form) return null;
  const { profile, change } = form;
  const saveName = (typed: string) => {
    const name = typed.trim();
    setNameRefused(name === '');
    return name === '' ? undefined : change({ name });
  };
  return (
    <SectionPage title={t('profile.title')} text={t('profile.text')}>
      <SavedTextField
        isRequired
        label={t('profile.name')}
        value={profile.name}
        maxLength={500}
        onSave={saveName}
        error={isNameRefused ? t('profile.nameMissing') : undefined}
      />
      <SettingsGroup title={t('profile.address')}>
        <SeatFields profile={profile} change={change} />
        <AuthorityFacts profile={profile} />
      </SettingsGroup>
      <SettingsGroup title={t('profile.facts')}>
        <CompanyFacts profile={profile} change={change} />
      </SettingsGroup>
      <SettingsGroup title={t('profile.contact')}>
        <div className="grid gap-4 wide:grid-cols-3">
          {(['phone', 'email', 'website'] as const).map((field) => (
            <SavedTextField
              key={field}
              label={t(`profile.${field}`)}
              value={profile[field]}
              maxLength={500}
              onSave={(value) => change({ [field]: value.trim() })}
            />
          ))}
        </div>
      </SettingsGroup>
      <SettingsGroup title={t('profile.logo')}>
        <LogoField profile={profile} change={change} />
      </SettingsGroup>
    </SectionPage>
  );
}

function CompanyFacts({ profile, change }: ChangeableProfile) {
  const t = useTexts('company');
  return (
    <div className="grid grid-cols-2 gap-4">
      <SavedTextField
        label={t('profile.sector')}
        value={profile.sector}
        maxLength={500}
        onSave={(sector) => change({ sector: sector.trim() })}
      />
      <Select
        label={t('profile.language')}
        value={profile.language}
        onChange={(language) => change({ language })}
        options={[
          { id: 'de', label: 'Deutsch' },
          { id: 'en', label: 'English' },
        ]}
      />
      <Select
        label={t('profile.size')}
        value={profile.sizeBand ?? 'unknown'}
        onChange={(size) => change({ sizeBand: SizeBand.safeParse(size).data ?? null })}
        options={[
          { id: 'unknown', label: t('profile.notSaid') },
          ...SizeBand.options.map((id) => ({ id, label: t(`profile.sizes.${id}`) })),
        ]}
      />
      <Select
        label={t('profile.turnover')}
        value={profile.turnoverBand ?? 'unknown'}
        onChange={(turnover) => change({ turnoverBand: TurnoverBand.safeParse(turnover).data ?? null })}
        options={[
          { id: 'unknown', label: t('profile.notSaid') },
          ...TurnoverBand.options.map((id) => ({ id, label: t(`profile.turnovers.${id}`) })),
        ]}
      />
    </div>
  );
}
