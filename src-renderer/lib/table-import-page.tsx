import { FileSpreadsheet } from 'lucide-react';
import type { ReactNode } from 'react';
import type { KeptTable, TableLimits } from '../../src-main/contract/foreign-table.ts';
import { Button } from '../ui/button.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useBreadcrumb } from './breadcrumb.ts';
import { FailureNotice } from './failure-notice.tsx';
import { TableDrop } from './table-drop.tsx';
import { type BroughtTable, useBroughtTable } from './use-brought-table.ts';
import { useSavedTable } from './use-saved-table.ts';

type TextKey =
  | 'area'
  | 'title'
  | 'subtitle'
  | 'clipboard'
  | 'purpose'
  | 'drop'
  | 'choose'
  | 'pasteHint'
  | 'reading'
  | 'cancel'
  | 'template'
  | 'templateHint';

export interface TableImportPageProps {
  /** The page's words by their key. */
  t: (key: TextKey) => string;
  areaHref: string;
  limits: TableLimits;
  /** An empty table to fill in. */
  template: 'vendorListTemplate' | 'changeListTemplate';
  /** What is done with a table once it is here. */
  work: (table: KeptTable, onOther: () => void) => ReactNode;
}

/** Takes a table of another program over: first it comes in, then its columns are told and its rows are looked at. */
export function TableImportPage({ t, areaHref, limits, template, work }: TableImportPageProps) {
  const brought = useBroughtTable(limits, t('clipboard'));
  useBreadcrumb([{ label: t('area'), href: areaHref }, { label: t('title') }]);
  return (
    <div className="relative flex h-full min-h-0 flex-col overflow-y-auto">
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      {brought.table ? work(brought.table, brought.forget) : <ChooseTable {...{ t, template, brought }} />}
    </div>
  );
}

/** The first step: a file by dialog or drop, or cells from the clipboard. */
function ChooseTable({
  t,
  template,
  brought,
}: Pick<TableImportPageProps, 't' | 'template'> & { brought: BroughtTable }) {
  const empty = useSavedTable();
  return (
    <section className="grid max-w-180 gap-4 px-6 py-5">
      <p className="font-serif text-prose text-ink-2">{t('purpose')}</p>
      <TableDrop
        brought={brought}
        texts={{
          drop: t('drop'),
          choose: t('choose'),
          pasteHint: t('pasteHint'),
          reading: t('reading'),
          cancel: t('cancel'),
        }}
      />
      <FailureNotice error={brought.error} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button
          icon={FileSpreadsheet}
          isPending={empty.isSaving}
          onPress={() => empty.save((language) => ({ kind: template, language }))}
        >
          {t('template')}
        </Button>
        <p className="text-dense text-ink-2">{t('templateHint')}</p>
      </div>
      <FailureNotice error={empty.error} />
    </section>
  );
}
