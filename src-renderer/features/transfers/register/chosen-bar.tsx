import { useNavigate } from '@tanstack/react-router';
import { FileQuestion, type LucideIcon, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { TransferRow } from '../../../../src-main/contract/transfer-register.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';

/** The engine takes at most so many recipients in one command, and asks so many vendors at once. */
const [mostSet, mostAsked] = [1000, 200];

export interface ChosenBarProps {
  rows: readonly TransferRow[];
  label: string;
  count: string;
  act: { icon: LucideIcon; text: string; isDisabled?: boolean; onPress: () => void };
  /** What stands against the act. */
  note?: string | null;
  onClear: () => void;
  children: ReactNode;
}

/** What can be done with chosen lines at once: note something of all of them, or ask their vendors. */
export function ChosenBar({ rows, label, count, act, note = null, onClear, children }: ChosenBarProps) {
  const t = useTexts('transfers');
  const navigate = useNavigate();
  const vendorIds = [...new Set(rows.map(({ vendorId }) => vendorId))];
  const isTooMany = rows.length > mostSet;
  const hint = isTooMany
    ? t('bulk.tooMany')
    : (note ?? (vendorIds.length > mostAsked ? t('bulk.tooManyAsked') : null));
  return (
    <section
      aria-label={label}
      data-acts-on-chosen
      className="flex flex-wrap items-center gap-2 border-t border-line-strong bg-accent-soft px-6 py-2"
    >
      <strong role="status">{count}</strong>
      <Button small icon={act.icon} isDisabled={isTooMany || act.isDisabled === true} onPress={act.onPress}>
        {act.text}
      </Button>
      <Button
        small
        icon={FileQuestion}
        isDisabled={vendorIds.length > mostAsked}
        onPress={() => void navigate({ to: '/inquiries', search: { vendors: vendorIds.join(',') } })}
      >
        {t('bulk.ask')}
      </Button>
      {hint && <span className="text-dense text-ink-2">{hint}</span>}
      <span className="flex-1" />
      <IconButton icon={X} label={t('bulk.clear')} onPress={onClear} />
      {children}
    </section>
  );
}
