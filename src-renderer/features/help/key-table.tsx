import { keysAsRead } from '../../../src-main/contract/key-words.ts';
import { useLanguage } from '../../i18n/messages.ts';
import { KeyHint } from '../../ui/key-hint.tsx';

export interface KeyRow {
  keys: string;
  does: string;
}

/** Keys and what they do. */
export function KeyTable({ rows, isMac }: { rows: readonly KeyRow[]; isMac: boolean }) {
  const language = useLanguage();
  return (
    <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-1.5">
      {rows.map(({ keys, does }) => (
        <div key={keys} className="contents">
          <dt>{does}</dt>
          <dd className="text-right">
            <KeyHint>{keysAsRead(keys, language, isMac)}</KeyHint>
          </dd>
        </div>
      ))}
    </dl>
  );
}
