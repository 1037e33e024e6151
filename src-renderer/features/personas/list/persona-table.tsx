import { useNavigate } from '@tanstack/react-router';
import { ListFilter, UserRound } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { PersonaRow } from '../../../../src-main/contract/personas.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { compareRows } from '../../../lib/compare-rows.ts';
import { collatorOf } from '../../../lib/format.ts';
import type { ListAccess } from '../../../lib/list-address.ts';
import { useAccess } from '../../../lib/queries.ts';
import { Button } from '../../../ui/button.tsx';
import { DataTable, type OpenHow, type Sort } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { sortKeys, usePersonaColumns } from './columns.tsx';
import type { PersonaListAddress } from './list-address.ts';

export interface PersonaTableProps {
  list: ListAccess<PersonaListAddress>;
  rows: readonly PersonaRow[] | undefined;
  onNew: () => void;
}

/** The personas themselves; Enter opens one. */
export function PersonaTable({ list, rows, onNew }: PersonaTableProps) {
  const t = useTexts('personas');
  const language = useLanguage();
  const navigate = useNavigate();
  const { shell } = useAccess();
  const [sort, setSort] = useState<Sort | null>(null);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const columns = usePersonaColumns();
  const shown = useMemo(() => {
    const key = sortKeys[sort?.column ?? 'label'] ?? (({ label }: PersonaRow) => label);
    return (rows ?? []).toSorted(compareRows(key, sort?.direction ?? 'ascending', collatorOf(language)));
  }, [rows, sort, language]);
  const open = ({ id }: PersonaRow, { newWindow }: OpenHow) => {
    if (newWindow) return void shell.window.open({ address: `/personas/${id}` });
    void navigate({ to: '/personas/$personaId', params: { personaId: id } });
  };
  return (
    <div className="min-h-56 flex-1 border-t border-line">
      {rows && (
        <DataTable
          label={t('list')}
          columns={columns}
          rows={shown}
          rowId={({ id }) => id}
          sort={sort}
          onSort={setSort}
          selection={chosen}
          onSelection={choose}
          onOpen={open}
          typeahead={({ label }) => label}
          emptyState={<EmptyList list={list} onNew={onNew} />}
        />
      )}
    </div>
  );
}

/** Why there is nothing to see, and the way on. */
function EmptyList({ list: { address, refine }, onNew }: Omit<PersonaTableProps, 'rows'>) {
  const t = useTexts('personas');
  const { view, search } = address;
  if (search.trim() !== '')
    return (
      <EmptyState
        icon={ListFilter}
        sentence={t('empty.search', { search })}
        primary={<Button onPress={() => refine({ search: '' })}>{t('empty.removeSearch')}</Button>}
      />
    );
  return (
    <EmptyState
      icon={UserRound}
      sentence={t(`empty.${view}`)}
      {...(view === 'archived' ? {} : { primary: <Button onPress={onNew}>{t('new')}</Button> })}
    />
  );
}
