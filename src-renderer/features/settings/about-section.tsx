import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../i18n/messages.ts';
import { onlyWithoutData, useAccess } from '../../lib/queries.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { PlainTable } from '../../ui/plain-table.tsx';
import { parts } from './parts.ts';
import { SectionPage, SettingsGroup } from './section-page.tsx';

/** Version, runtime and what the app is built of. */
export function AboutSection() {
  const { askShell } = useAccess();
  const t = useTexts('settings');
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
        ]}
      />
      <SettingsGroup title={t('about.parts')}>
        <PlainTable
          caption={t('about.parts')}
          hideCaption
          rows={parts}
          rowId={({ name }) => name}
          columns={[
            { id: 'name', header: t('about.part'), isRowHeader: true, cell: ({ name }) => name },
            { id: 'licence', header: t('about.licence'), cell: ({ licence }) => licence },
          ]}
        />
      </SettingsGroup>
    </SectionPage>
  );
}
