import { useTexts } from '../../i18n/messages.ts';
import { usePreferences } from '../../lib/preferences.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { SectionPage } from './section-page.tsx';

const themes = ['system', 'light', 'dark'] as const;
const densities = ['compact', 'standard', 'comfortable'] as const;
const zooms = [80, 90, 100, 110, 120, 130, 140, 150, 160, 170, 180, 190, 200];

/** How the app looks on this computer. */
export function AppearanceSection() {
  const t = useTexts('settings');
  const { preferences, change } = usePreferences();
  return (
    <SectionPage title={t('appearance.title')} text={t('appearance.text')}>
      <div className="grid max-w-120 gap-5">
        <RadioGroup
          label={t('appearance.language')}
          value={preferences.language}
          onChange={(language) => change({ language })}
          options={[
            { id: 'de', label: 'Deutsch' },
            { id: 'en', label: 'English' },
          ]}
        />
        <RadioGroup
          label={t('appearance.theme')}
          value={preferences.theme}
          onChange={(theme) => change({ theme })}
          options={themes.map((id) => ({ id, label: t(`appearance.themes.${id}`) }))}
        />
        <RadioGroup
          label={t('appearance.density')}
          value={preferences.density}
          onChange={(density) => change({ density })}
          options={densities.map((id) => ({ id, label: t(`appearance.densities.${id}`) }))}
        />
        <Select
          label={t('appearance.zoom')}
          value={String(Math.round(preferences.zoom * 100))}
          onChange={(percent) => change({ zoom: Number(percent) / 100 })}
          options={zooms.map((percent) => ({
            id: String(percent),
            label: t('appearance.zoomOption', { percent }),
          }))}
        />
        <Switch
          isSelected={preferences.singleKeys}
          onChange={(singleKeys) => change({ singleKeys })}
          description={t('appearance.singleKeysHelp')}
        >
          {t('appearance.singleKeys')}
        </Switch>
      </div>
    </SectionPage>
  );
}
