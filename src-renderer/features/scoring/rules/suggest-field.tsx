import { ListPlus } from 'lucide-react';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { TextField, type TextFieldProps } from '../../../ui/text-field.tsx';

export interface SuggestFieldProps extends TextFieldProps {
  suggestions: readonly string[];
  suggestLabel: string;
  onSuggest: (value: string) => void;
}

/** A word that is typed, or taken from what the leads have. */
export function SuggestField({ suggestions, suggestLabel, onSuggest, ...field }: SuggestFieldProps) {
  if (suggestions.length === 0 || field.isReadOnly) return <TextField {...field} />;
  return (
    <TextField
      {...field}
      aside={
        <Menu
          label={suggestLabel}
          trigger={<IconButton icon={ListPlus} label={suggestLabel} />}
          items={suggestions.map((value) => ({ id: value, label: value, onAction: () => onSuggest(value) }))}
        />
      }
    />
  );
}
