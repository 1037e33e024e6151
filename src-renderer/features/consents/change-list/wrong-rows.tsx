import type { WrongRow } from '../../../../src-main/contract/consent-import.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { WrongTableRows } from '../../../lib/wrong-table-rows.tsx';

/** Rows that cannot be taken over, each with all that stands against it. */
export function WrongRows({ rows }: { rows: readonly WrongRow[] }) {
  const t = useTexts('changeList');
  return (
    <WrongTableRows
      {...{ rows, t }}
      more={(count, rest) => t('preview.more', { count, rest })}
      recognised={[
        { id: 'place', header: t('field.place'), text: ({ place }) => place },
        { id: 'text', header: t('field.text'), text: ({ text }) => text },
      ]}
    />
  );
}
