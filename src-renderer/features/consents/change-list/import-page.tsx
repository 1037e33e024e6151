import { longestChangeList } from '../../../../src-main/contract/consent-import.ts';
import type { TableLimits } from '../../../../src-main/contract/foreign-table.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { TableImportPage } from '../../../lib/table-import-page.tsx';
import { ListWork } from './list-work.tsx';

const limits: TableLimits = { rows: longestChangeList, columns: 100, textMb: 20 };

/** Takes over which place showed which version from when to when, from a table of another program. */
export function ImportPage() {
  return (
    <TableImportPage
      t={useTexts('changeList')}
      areaHref="/consents"
      limits={limits}
      template="changeListTemplate"
      work={(table, onOther) => <ListWork key={table.id} {...{ table, onOther }} />}
    />
  );
}
