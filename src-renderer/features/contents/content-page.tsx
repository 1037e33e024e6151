import { useQuery } from '@tanstack/react-query';
import { FileText, Plus } from 'lucide-react';
import { type RefObject, useRef } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import type { ListAccess } from '../../lib/list-address.ts';
import { ListExport } from '../../lib/list-export.tsx';
import { ListViews } from '../../lib/list-views.tsx';
import { MarketingTabs } from '../../lib/marketing-tabs.tsx';
import { useAccess } from '../../lib/queries.ts';
import { usePageKeys } from '../../lib/use-page-keys.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { type ContentAddress, useContentAddress } from './content-address.ts';
import { MatrixView } from './matrix-view.tsx';
import { NewPieceDialog } from './new-piece-dialog.tsx';
import { PieceInspector } from './piece-inspector.tsx';
import { PieceTable } from './piece-table.tsx';

const views = ['matrix', 'list', 'archived'] as const;
const anyPhase = 'awareness';

/** Pieces of content: which persona finds what in which phase, and where nothing is. */
export function ContentPage() {
  const list = useContentAddress();
  const { address, refine } = list;
  const search = useRef<HTMLInputElement>(null);
  const start = () => refine({ phase: address.phase ?? anyPhase });
  usePageKeys({ n: start, f: () => search.current?.select() });
  return (
    <div className="relative flex h-full min-h-0">
      <div className="@container flex min-w-0 flex-1 flex-col overflow-y-auto">
        <Header address={address} onNew={start} />
        <div className="h-3 shrink-0" />
        <Views list={list} search={search} onNew={start} />
      </div>
      {address.piece && (
        <div className="h-full max-[820px]:absolute max-[820px]:inset-y-0 max-[820px]:right-0 max-[820px]:z-2 max-[820px]:max-w-full">
          <PieceInspector
            key={address.piece}
            pieceId={address.piece}
            onOpen={(piece) => refine({ piece })}
            onClose={() => refine({ piece: undefined })}
          />
        </div>
      )}
      {address.phase && (
        <NewPieceDialog
          phase={address.phase}
          personaId={address.persona ?? null}
          onClose={() => refine({ phase: undefined, persona: undefined })}
          onCreated={(piece) => refine({ phase: undefined, persona: undefined, piece })}
        />
      )}
    </div>
  );
}

function Header({ address, onNew }: { address: ContentAddress; onNew: () => void }) {
  const t = useTexts('contents');
  const { ask } = useAccess();
  const { data } = useQuery(ask.contents.matrix.queryOptions());
  const isArchived = address.view === 'archived';
  const wanted = { search: address.search.slice(0, 200), isArchived };
  const shown = useQuery(ask.contents.list.queryOptions({ input: wanted }));
  return (
    <PageHeader
      title={t('title')}
      count={data?.pieces.length}
      subtitle={t('subtitle')}
      actions={
        <>
          <ListExport of="pieces" ids={shown.data?.pieces.map(({ id }) => id)} />
          <ButtonLink href="/reports?kind=contentMatrix">
            <FileText aria-hidden size={16} strokeWidth={1.75} />
            {t('print')}
          </ButtonLink>
          <Button variant="primary" icon={Plus} onPress={onNew}>
            {t('new')}
          </Button>
        </>
      }
    >
      <MarketingTabs />
    </PageHeader>
  );
}

interface ViewsProps {
  list: ListAccess<ContentAddress>;
  search: RefObject<HTMLInputElement | null>;
  onNew: () => void;
}

function Views({ list, search, onNew }: ViewsProps) {
  const t = useTexts('contents');
  const { ask } = useAccess();
  const { view } = list.address;
  const matrix = useQuery(ask.contents.matrix.queryOptions());
  const archived = useQuery(ask.contents.list.queryOptions({ input: { search: '', isArchived: true } }));
  const counts = {
    matrix: undefined,
    list: matrix.data?.pieces.length,
    archived: archived.data?.pieces.length,
  };
  // Who types a search looks for a piece: the matrix has none to narrow.
  const searching: ListAccess<ContentAddress> = {
    ...list,
    refine: (part) => list.refine(part.search && view === 'matrix' ? { ...part, view: 'list' } : part),
  };
  return (
    <ListViews
      list={searching}
      label={t('views.label')}
      views={views.map((id) => ({ id, label: t(`views.${id}`), count: counts[id] }))}
      searchLabel={t('search')}
      clearLabel={t('clearSearch')}
      search={search}
    >
      <FailureNotice error={matrix.error} />
      {view === 'matrix' ? (
        matrix.data && <MatrixView matrix={matrix.data} list={list} />
      ) : (
        <PieceTable list={list} isArchived={view === 'archived'} onNew={onNew} />
      )}
    </ListViews>
  );
}
