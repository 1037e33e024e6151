import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { ListExport } from '../../lib/list-export.tsx';
import { ListViews } from '../../lib/list-views.tsx';
import { MarketingTabs } from '../../lib/marketing-tabs.tsx';
import { usePageKeys } from '../../lib/use-page-keys.ts';
import { Button } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { usePersonaList } from './list/list-address.ts';
import { PersonaTable } from './list/persona-table.tsx';
import { usePersonas } from './list/use-personas.ts';
import { NewPersonaDialog } from './new-persona-dialog.tsx';

const views = ['active', 'archived'] as const;

/** The personas: invented types that marketing writes for. */
export function PersonasPage() {
  const t = useTexts('personas');
  const list = usePersonaList();
  const personas = usePersonas(list.address);
  const [isNew, setNew] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const start = () => setNew(true);
  usePageKeys({ n: start, f: () => search.current?.select() });
  return (
    <div className="@container flex h-full min-h-0 flex-col overflow-y-auto">
      <PageHeader
        title={t('title')}
        count={personas.counts.active}
        subtitle={t('subtitle')}
        actions={
          <>
            <ListExport
              of="personas"
              ids={personas.isBehind ? undefined : personas.rows?.map(({ id }) => id)}
            />
            <Button variant="primary" icon={Plus} onPress={start}>
              {t('new')}
            </Button>
          </>
        }
      >
        <MarketingTabs />
      </PageHeader>
      <div className="h-3 shrink-0" />
      <ListViews
        list={list}
        label={t('views.label')}
        views={views.map((id) => ({ id, label: t(`views.${id}`), count: personas.counts[id] }))}
        searchLabel={t('search')}
        clearLabel={t('clearSearch')}
        search={search}
      >
        <FailureNotice error={personas.error} />
        <PersonaTable list={list} rows={personas.rows} onNew={start} />
      </ListViews>
      {isNew && <NewPersonaDialog onClose={() => setNew(false)} />}
    </div>
  );
}
