import type { WrongVendor } from '../../../../src-main/contract/vendor-import.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { WrongTableRows } from '../../../lib/wrong-table-rows.tsx';

/** Rows that cannot be taken over, each with all that stands against it. */
export function WrongVendors({ rows }: { rows: readonly WrongVendor[] }) {
  const t = useTexts('vendorList');
  return (
    <WrongTableRows
      {...{ rows, t }}
      more={(count, rest) => t('preview.more', { count, rest })}
      recognised={[{ id: 'name', header: t('field.name'), text: ({ name }) => name }]}
    />
  );
}
