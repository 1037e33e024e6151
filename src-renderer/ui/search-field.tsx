import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import { groupLook } from './field.tsx';
import { KeyHint } from './key-hint.tsx';

export interface SearchFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onSubmit?: (value: string) => void;
  placeholder?: string;
  clearLabel: string;
  /** Shown while empty: "Strg F". */
  shortcut?: string;
  autoFocus?: boolean;
  inputRef?: Ref<HTMLInputElement>;
}

/** Looks for something in what is on screen; Escape empties it. */
export function SearchField(props: SearchFieldProps) {
  const { label, value, onChange, placeholder, clearLabel, shortcut } = props;
  return (
    <AriaSearchField
      aria-label={label}
      value={value}
      onChange={onChange}
      autoFocus={props.autoFocus ?? false}
      {...(props.onSubmit ? { onSubmit: props.onSubmit } : {})}
    >
      <Group className={groupLook}>
        <Search aria-hidden size={14} strokeWidth={1.75} className="ml-2 shrink-0 self-center text-ink-3" />
        <Input
          {...(props.inputRef ? { ref: props.inputRef } : {})}
          {...(placeholder ? { placeholder } : {})}
          className="min-w-0 flex-1 bg-transparent px-2 text-dense outline-none [&::-webkit-search-cancel-button]:hidden"
        />
        {value === '' && shortcut && (
          <span className="self-center pr-1">
            <KeyHint>{shortcut}</KeyHint>
          </span>
        )}
        {value !== '' && (
          <Button
            aria-label={clearLabel}
            className="mr-1 grid size-6 self-center place-items-center rounded-badge text-ink-2"
          >
            <X aria-hidden size={14} strokeWidth={1.75} />
          </Button>
        )}
      </Group>
    </AriaSearchField>
  );
}
