import { useState } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import { TextArea } from '../../../ui/text-area.tsx';

const longestEntry = 500;
const mostEntries = 30;

export interface LinesFieldProps {
  id: string;
  label: string;
  description?: string;
  entries: readonly string[];
  onChange: (entries: string[]) => void;
  onBlur: () => void;
}

/** Several short texts, one a line; an empty line that is just being typed stays until the field is left. */
export function LinesField({ id, label, description, entries, onChange, onBlur }: LinesFieldProps) {
  const t = useTexts('personas');
  const [typed, setTyped] = useState<string | null>(null);
  const isTooLong = entries.length > mostEntries || entries.some((entry) => entry.length > longestEntry);
  return (
    <TextArea
      id={id}
      label={label}
      {...(description ? { description } : {})}
      minRows={2}
      value={typed ?? entries.join('\n')}
      onChange={(next) => {
        setTyped(next);
        onChange(next.split('\n').filter((line) => line.trim() !== ''));
      }}
      onBlur={() => {
        setTyped(null);
        onBlur();
      }}
      error={isTooLong ? t('draft.tooLong') : undefined}
    />
  );
}
