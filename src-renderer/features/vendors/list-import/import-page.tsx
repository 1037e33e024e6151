import type { TableLimits } from '../../../../src-main/contract/foreign-table.ts';
import { longestVendorList } from '../../../../src-main/contract/vendor-import.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useBreadcrumb } from '../../../lib/breadcrumb.ts';
import { useBroughtTable } from '../../../lib/use-brought-table.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { ChooseList } from './choose-list.tsx';
import { ListWork } from './list-work.tsx';

const limits: TableLimits = { rows: longestVendorList, columns: 200, textMb: 20 };

/** Takes a list of vendors over from another program. */
export function VendorImportPage() {
  const t = useTexts('vendorList');
  const brought = useBroughtTable(limits, t('clipboard'));
  useBreadcrumb([{ label: t('area'), href: '/vendors' }, { label: t('title') }]);
  return (
    <div className="relative flex h-full min-h-0 flex-col overflow-y-auto">
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      {brought.table ? (
        <ListWork key={brought.table.id} table={brought.table} onOther={brought.forget} />
      ) : (
        <ChooseList brought={brought} />
      )}
    </div>
  );
}
