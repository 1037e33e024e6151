import { longestChangeList } from '../../../../src-main/contract/consent-import.ts';
import type { TableLimits } from '../../../../src-main/contract/foreign-table.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useBreadcrumb } from '../../../lib/breadcrumb.ts';
import { useBroughtTable } from '../../../lib/use-brought-table.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { ChooseTable } from './choose-table.tsx';
import { ListWork } from './list-work.tsx';

const limits: TableLimits = { rows: longestChangeList, columns: 100, textMb: 20 };

/** Takes over which place showed which version from when to when, from a table of another program. */
export function ImportPage() {
  const t = useTexts('changeList');
  const brought = useBroughtTable(limits, t('clipboard'));
  useBreadcrumb([{ label: t('area'), href: '/consents' }, { label: t('title') }]);
  return (
    <div className="relative flex h-full min-h-0 flex-col overflow-y-auto">
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      {brought.table ? (
        <ListWork key={brought.table.id} table={brought.table} onOther={brought.forget} />
      ) : (
        <ChooseTable brought={brought} />
      )}
    </div>
  );
}
