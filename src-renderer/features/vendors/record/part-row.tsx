import { CornerDownRight, PencilLine } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import { IconButton } from '../../../ui/icon-button.tsx';

export interface PartRowProps {
  name: string;
  detail: ReactNode;
  /** Between the words and the buttons. */
  state?: ReactNode;
  onEdit: () => void;
  /** How far below others it stands. */
  depth?: number;
  children?: ReactNode;
}

/** One part of the record in a short list, with the way to change it. */
export function PartRow({ name, detail, state, onEdit, depth = 0, children }: PartRowProps) {
  const t = useTexts('vendor');
  return (
    <li
      className="flex min-h-row items-center gap-3 border-b border-line py-1 last:border-b-0"
      style={{ paddingLeft: depth * 20 }}
    >
      {depth > 0 && (
        <CornerDownRight aria-hidden size={14} strokeWidth={1.75} className="-mr-1 shrink-0 text-ink-3" />
      )}
      <div className="min-w-0 flex-1">
        <span className="font-semibold wrap-anywhere">{name}</span>
        {detail && <span className="block text-dense text-ink-2 wrap-anywhere">{detail}</span>}
      </div>
      {state}
      {children}
      <IconButton icon={PencilLine} label={`${t('edit')}: ${name}`} onPress={onEdit} />
    </li>
  );
}
