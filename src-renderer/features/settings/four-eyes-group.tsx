import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { FourEyes, VaultSettings } from '../../../src-main/contract/settings.ts';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { useAccess } from '../../lib/queries.ts';
import { useDoneToast } from '../../lib/saving.ts';
import { changed, inTurn } from '../../lib/use-changes.ts';
import { useDeed } from '../../lib/use-deed.ts';
import { Link } from '../../ui/link.tsx';
import { Switch } from '../../ui/switch.tsx';
import { SettingsGroup } from './section-page.tsx';

const options = ['decisions', 'publications', 'releases', 'closings'] as const satisfies (keyof FourEyes)[];

/** Which acts count only once a second person confirmed them. */
export function FourEyesGroup() {
  const t = useTexts('approvals');
  const { ask, engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  const queries = useQueryClient();
  const asked = ask.settings.get.queryOptions();
  const { data: settings } = useQuery(asked);
  if (!settings) return null;
  const change = async (option: keyof FourEyes, isOn: boolean) => {
    const flip = ({ fourEyes }: VaultSettings) => ({ fourEyes: { ...fourEyes, [option]: isOn } });
    queries.setQueryData(asked.queryKey, (now) => now && changed(now, flip));
    const save = async () => engine.settings.save(changed(await engine.settings.get(), flip));
    if (await deed.run(() => inTurn(save))) done();
    else void queries.invalidateQueries({ queryKey: asked.queryKey });
  };
  return (
    <SettingsGroup title={t('settings.title')}>
      <p className="text-dense text-ink-2">{t('settings.text')}</p>
      {options.map((option) => (
        <Switch
          key={option}
          isSelected={settings.fourEyes[option]}
          onChange={(isOn) => void change(option, isOn)}
          description={t(`settings.${option}Text`)}
        >
          {t(`settings.${option}`)}
        </Switch>
      ))}
      <p>
        <Link href="/approvals">{t('settings.toList')}</Link>
      </p>
      <FailureNotice error={deed.error} />
    </SettingsGroup>
  );
}
