import { useQuery } from '@tanstack/react-query';
import { ChevronDown, Globe, SunMoon } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTexts } from '../../i18n/messages.ts';
import { usePreferences } from '../../lib/preferences.ts';
import { useAccess } from '../../lib/queries.ts';
import { Menu } from '../../ui/menu.tsx';
import { ObhutSign } from './obhut-sign.tsx';

const languages = { de: 'Deutsch', en: 'English' } as const;
const themes = ['system', 'light', 'dark'] as const;
const triggerLook =
  'flex min-h-6 cursor-default items-center gap-1 rounded-control px-1 -mx-1 data-hovered:bg-accent-soft data-hovered:text-ink';

/** What Obhut is and promises; language, colours and version at the bottom. */
export function StartAside() {
  const { askShell } = useAccess();
  const t = useTexts('start');
  const { preferences, change } = usePreferences();
  const { data: about } = useQuery(askShell.about.queryOptions());
  return (
    <header className="flex flex-col border-line min-[800px]:min-h-0 bg-sunken px-6 pt-12 pb-6 max-[800px]:order-last max-[800px]:border-t max-[800px]:pt-6 min-[800px]:overflow-y-auto min-[800px]:border-r wide:px-12">
      <ObhutSign />
      <p className="mt-5 font-serif text-title font-semibold">{t('product')}</p>
      <p className="mt-3 font-serif text-dialog leading-7.5 text-balance text-ink-2">{t('claim')}</p>
      <p className="mt-4 max-w-70 text-dense text-ink-2">{t('promise')}</p>
      <div className="min-h-8 flex-1" />
      {about?.isTrialRuntime && (
        <p className="pb-3 text-dense text-ink-2">{t('trialRuntime', { runtime: about.runtime })}</p>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-dense text-ink-2">
        <Menu
          label={t('language')}
          trigger={
            <Button
              className={triggerLook}
              aria-label={`${t('language')}: ${languages[preferences.language]}`}
            >
              <Globe aria-hidden size={14} strokeWidth={1.75} />
              {languages[preferences.language]}
              <ChevronDown aria-hidden size={12} />
            </Button>
          }
          items={(['de', 'en'] as const).map((language) => ({
            id: language,
            label: languages[language],
            onAction: () => change({ language }),
          }))}
        />
        <Menu
          label={t('theme')}
          trigger={
            <Button className={triggerLook} aria-label={`${t('theme')}: ${t(`themes.${preferences.theme}`)}`}>
              <SunMoon aria-hidden size={14} strokeWidth={1.75} />
              {t(`themes.${preferences.theme}`)}
              <ChevronDown aria-hidden size={12} />
            </Button>
          }
          items={themes.map((theme) => ({
            id: theme,
            label: t(`themes.${theme}`),
            onAction: () => change({ theme }),
          }))}
        />
        <span className="flex-1" />
        {about && <span>{t('version', { version: about.version })}</span>}
      </div>
    </header>
  );
}
