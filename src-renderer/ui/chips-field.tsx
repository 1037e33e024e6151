import { Plus, X } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { type FieldBasics, FieldLabel, FieldNotes, fieldState, groupLook } from './field.tsx';

export interface ChipsFieldProps extends FieldBasics {
  values: readonly string[];
  onChange: (values: string[]) => void;
  /** Offered below for one click; those already chosen are left out. */
  suggestions?: readonly string[];
  /** "Hinzufügen" */
  addLabel: string;
  /** Name of the button that takes one away. */
  removeLabel: (value: string) => string;
  placeholder?: string;
}

/** Several short texts: typed and finished with Enter, or picked from suggestions. */
export function ChipsField(props: ChipsFieldProps) {
  const { label, values, onChange, suggestions = [], addLabel, removeLabel, placeholder } = props;
  const [typed, setTyped] = useState('');
  const add = (value: string) => {
    const text = value.trim();
    setTyped('');
    if (text !== '' && !values.includes(text)) onChange([...values, text]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && typed.trim() !== '') {
      event.preventDefault();
      add(typed);
    }
    if (event.key === 'Backspace' && typed === '' && values.length > 0) onChange(values.slice(0, -1));
  };
  return (
    <div>
      <AriaTextField
        {...fieldState(props)}
        isReadOnly={props.isReadOnly ?? false}
        value={typed}
        onChange={setTyped}
        onBlur={() => {
          add(typed);
          props.onBlur?.();
        }}
        onKeyDown={onKeyDown}
        autoComplete="off"
      >
        <FieldLabel hide={props.hideLabel ?? false} isRequired={props.isRequired ?? false}>
          {label}
        </FieldLabel>
        <Group
          className={`${groupLook} flex-wrap items-center gap-1 p-1`}
          isInvalid={props.error !== undefined}
        >
          {values.map((value) => (
            <Chip
              key={value}
              value={value}
              removeLabel={removeLabel(value)}
              onRemove={() => onChange(values.filter((other) => other !== value))}
            />
          ))}
          <Input
            {...(placeholder && values.length === 0 ? { placeholder } : {})}
            spellCheck={false}
            maxLength={500}
            className="h-6 min-w-24 flex-1 bg-transparent px-1.5 outline-none"
          />
        </Group>
        <FieldNotes description={props.description} error={props.error} />
      </AriaTextField>
      <Suggestions
        addLabel={addLabel}
        values={suggestions.filter((suggestion) => !values.includes(suggestion))}
        onAdd={add}
      />
    </div>
  );
}

function Chip({
  value,
  removeLabel,
  onRemove,
}: {
  value: string;
  removeLabel: string;
  onRemove: () => void;
}) {
  return (
    <span
      data-fill=""
      className="inline-flex min-h-6 max-w-full items-center rounded-badge bg-accent-soft pl-2 text-dense"
    >
      <span className="min-w-0 wrap-anywhere">{value}</span>
      <Button
        aria-label={removeLabel}
        onPress={onRemove}
        className="grid size-6 shrink-0 place-items-center rounded-badge text-ink-2 data-hovered:text-ink"
      >
        <X aria-hidden size={12} strokeWidth={2} />
      </Button>
    </span>
  );
}

function Suggestions({
  addLabel,
  values,
  onAdd,
}: {
  addLabel: string;
  values: readonly string[];
  onAdd: (value: string) => void;
}) {
  if (values.length === 0) return null;
  return (
    <ul aria-label={addLabel} className="mt-1.5 flex flex-wrap gap-1">
      {values.map((value) => (
        <li key={value}>
          <Button
            onPress={() => onAdd(value)}
            className="flex min-h-6 items-center gap-1 rounded-badge border border-line px-1.5 text-meta text-ink-2 data-hovered:border-line-strong data-hovered:text-ink"
          >
            <Plus aria-hidden size={11} strokeWidth={2} className="shrink-0" />
            {value}
          </Button>
        </li>
      ))}
    </ul>
  );
}
