import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { FileInput, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { useAccess } from '../../lib/queries.ts';
import { useDeed } from '../../lib/use-deed.ts';
import { usePageKeys } from '../../lib/use-page-keys.ts';
import { Button } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { DifferencesPart } from './list/differences-part.tsx';
import { ImportDialog } from './list/import-dialog.tsx';
import { NewDialog } from './list/new-dialog.tsx';
import { OwnPart } from './list/own-part.tsx';
import { ShippedPart } from './list/shipped-part.tsx';

/** The questionnaires of assessments: the company's own, the shipped ones to read, and what an update would change. */
export function QuestionnairesPage() {
  const t = useTexts('questionnaires');
  const { ask, engine } = useAccess();
  const navigate = useNavigate();
  const deed = useDeed();
  const [isNew, setNew] = useState(false);
  const [isImport, setImport] = useState(false);
  const { data, error } = useQuery(ask.questionnaires.list.queryOptions());
  usePageKeys({ n: () => setNew(true) });
  const open = (questionnaireId: string) =>
    void navigate({ to: '/questionnaires/$questionnaireId', params: { questionnaireId } });
  const create = (from: Parameters<typeof engine.questionnaires.create>[0]['from']) =>
    deed.run(async () => open((await engine.questionnaires.create({ from })).id));
  return (
    <div className="flex h-full min-h-0 flex-col overflow-y-auto">
      <PageHeader
        title={t('title')}
        subtitle={t('subtitle')}
        actions={
          <>
            <Button icon={FileInput} onPress={() => setImport(true)}>
              {t('import.act')}
            </Button>
            <Button variant="primary" icon={Plus} onPress={() => setNew(true)}>
              {t('new.act')}
            </Button>
          </>
        }
      />
      <div className="grid gap-8 px-6 py-5">
        <FailureNotice error={error ?? deed.error} />
        {data && <OwnPart own={data.own} onOpen={open} onCopy={(id) => void create({ kind: 'own', id })} />}
        {data && <ShippedPart shipped={data.shipped} onCopy={(id) => void create({ kind: 'shipped', id })} />}
        <DifferencesPart />
      </div>
      {isImport && <ImportDialog onClose={() => setImport(false)} onImported={open} />}
      {isNew && (
        <NewDialog
          onClose={() => setNew(false)}
          onCreate={(title) =>
            void create({ kind: 'empty', title }).then((isDone) => isDone && setNew(false))
          }
        />
      )}
    </div>
  );
}
