import { X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';

export interface FilterTokenProps {
  name: string;
  value: string;
  removeLabel: string;
  onRemove: () => void;
  /** Opens the choice of values. */
  onPress?: () => void;
}

/** One condition of a filtered list, in words. */
export function FilterToken({ name, value, removeLabel, onRemove, onPress }: FilterTokenProps) {
  const words = (
    <>
      <span className="text-ink-2">{name}</span> {value}
    </>
  );
  return (
    <span
      data-fill=""
      className="inline-flex min-h-7 items-center rounded-control border border-line-strong bg-accent-soft pr-0.5 pl-2.5 text-dense"
    >
      {onPress ? (
        <Button onPress={onPress} className="flex gap-1.5 rounded-badge">
          {words}
        </Button>
      ) : (
        <span className="flex gap-1.5">{words}</span>
      )}
      <Button
        aria-label={removeLabel}
        onPress={onRemove}
        className="ml-1 grid size-6 place-items-center rounded-badge text-ink-2 data-hovered:text-ink"
      >
        <X aria-hidden size={13} strokeWidth={2} />
      </Button>
    </span>
  );
}
