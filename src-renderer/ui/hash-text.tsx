import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from './icon-button.tsx';

export interface HashTextProps {
  /** Hex digits. */
  hash: string;
  copyLabel: string;
  copiedLabel: string;
  /** All digits in groups of eight instead of the first and last four. */
  full?: boolean;
  /** How to copy; the browser's clipboard unless given. */
  copy?: (text: string) => void | Promise<void>;
}

/** A checksum one can compare by eye and copy whole. */
export function HashText({ hash, copyLabel, copiedLabel, full = false, copy = toClipboard }: HashTextProps) {
  const [copied, setCopied] = useState(false);
  const shown = full ? (hash.match(/.{1,8}/g) ?? []).join(' ') : `${hash.slice(0, 4)}…${hash.slice(-4)}`;
  return (
    <span className="inline-flex max-w-full items-center gap-1 font-mono text-meta text-ink-2">
      <span title={full ? undefined : hash}>{shown}</span>
      <IconButton
        small
        icon={copied ? Check : Copy}
        label={copied ? copiedLabel : copyLabel}
        onPress={async () => {
          await copy(hash);
          setCopied(true);
        }}
      />
    </span>
  );
}

function toClipboard(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
}
