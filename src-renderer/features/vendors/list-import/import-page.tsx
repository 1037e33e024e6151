import type { TableLimits } from '../../../../src-main/contract/foreign-table.ts';
import { longestVendorList } from '../../../../src-main/contract/vendor-import.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { TableImportPage } from '../../../lib/table-import-page.tsx';
import { ListWork } from './list-work.tsx';

const limits: TableLimits = { rows: longestVendorList, columns: 200, textMb: 20 };

/** Takes a list of vendors over from another program. */
export function VendorImportPage() {
  return (
    <TableImportPage
      t={useTexts('vendorList')}
      areaHref="/vendors"
      limits={limits}
      template="vendorListTemplate"
      work={(table, onOther) => <ListWork key={table.id} {...{ table, onOther }} />}
    />
  );
}
