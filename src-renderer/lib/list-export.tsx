import { useEffect, useRef } from 'react';
import type { ListedRecords } from '../../src-main/contract/table-documents.ts';
import type { Id } from '../../src-main/contract/values.ts';
import { ExportButton } from './export-button.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { usePageKeys } from './use-page-keys.ts';
import { useSavedTable } from './use-saved-table.ts';

export interface ListExportProps {
  of: ListedRecords;
  /** The records that the page asks for, in its order; null for all in use, undefined while they are read. */
  ids?: readonly Id[] | null | undefined;
  /** Of the audit trail: the record whose entries the page shows. */
  subjectId?: Id | null;
}

/** Saves what a list shows as a workbook, or as separated text by the name that the person gives; also by Ctrl+E. */
export function ListExport({ of, ids, subjectId = null }: ListExportProps) {
  const table = useSavedTable();
  const isWanted = useRef(false);
  const save = () => {
    isWanted.current = ids === undefined;
    if (ids === undefined) return;
    table.save((language) => ({
      kind: 'recordList',
      of,
      ids: ids === null ? null : ids.slice(0, 20_000),
      subjectId,
      language,
    }));
  };
  // Whoever asked while the list was read gets it as soon as it is.
  useEffect(() => {
    if (isWanted.current && ids !== undefined) save();
  });
  usePageKeys({ e: save });
  return (
    <>
      <ExportButton isPending={table.isSaving} onPress={save} />
      <FailureNotice error={table.error} />
    </>
  );
}
