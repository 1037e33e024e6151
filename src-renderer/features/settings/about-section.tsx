import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../i18n/messages.ts';
import { onlyWithoutData, useAccess } from '../../lib/queries.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Link } from '../../ui/link.tsx';
import { NetworkTrial } from './about/network-trial.tsx';
import { OwnCheck } from './about/own-check.tsx';
import { SectionPage, SettingsGroup } from './section-page.tsx';

const walls = ['sockets', 'session', 'policy', 'sandbox', 'names', 'asking'] as const;

/** Version and runtime, why no connection is possible, and how anybody can check that. */
export function AboutSection() {
  const { askShell } = useAccess();
  const t = useTexts('settings');
  const network = useTexts('network');
  const { data: about } = useQuery({ ...askShell.about.queryOptions(), throwOnError: onlyWithoutData });
  if (!about) return null;
  const runtime = about.isTrialRuntime ? `${about.runtime}. ${t('about.trial')}` : about.runtime;
  return (
    <SectionPage title={t('about.title')}>
      <FactList
        align="start"
        facts={[
          { label: t('about.version'), value: about.version },
          { label: t('about.runtime'), value: runtime },
          { label: t('about.licence'), value: t('about.licenceText') },
          { label: t('about.network'), value: t('about.networkText') },
          { label: t('about.parts'), value: <Link href="/settings/licences">{t('about.toLicences')}</Link> },
        ]}
      />
      <SettingsGroup title={network('title')}>
        <p className="max-w-160 text-ink-2">{network('text')}</p>
        <ul className="flex list-disc flex-col gap-1.5 pl-5">
          {walls.map((wall) => (
            <li key={wall}>{network(`walls.${wall}`)}</li>
          ))}
        </ul>
        <NetworkTrial />
      </SettingsGroup>
      <SettingsGroup title={network('ownCheck')}>
        <p className="max-w-160 text-ink-2">{network('ownCheckText')}</p>
        <OwnCheck />
      </SettingsGroup>
    </SectionPage>
  );
}
