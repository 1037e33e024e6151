import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Link } from '../../../ui/link.tsx';
import type { Option } from '../../../ui/option-list.tsx';

export interface LinkedRecord {
  id: string;
  name: string;
  /** Where the record is; null when it is in no register any more. */
  href: string | null;
  /** What else is to be said about it. */
  aside?: ReactNode;
}

export interface LinkedChoiceProps {
  label: string;
  description?: string;
  isReadOnly: boolean;
  chosen: readonly LinkedRecord[];
  /** So many may be chosen at most. */
  most: number;
  /** What can be chosen besides. */
  options: readonly Option[];
  onChange: (ids: string[]) => void;
  /** Told what is typed, where the choices are more than can be offered at once. */
  onType?: (typed: string) => void;
  texts: { none: string; add: string; open: string; unknown: string; remove: (name: string) => string };
}

/** Several records of another register: each with the way to it, and a field that finds further ones by typing. */
export function LinkedChoice(props: LinkedChoiceProps) {
  const { label, description, isReadOnly, chosen, most, onChange, texts } = props;
  const without = (id: string) => onChange(chosen.flatMap((one) => (one.id === id ? [] : [one.id])));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its own frame and legend
    <div role="group" aria-label={label} className="grid gap-1">
      <p className="font-semibold">{label}</p>
      {description !== undefined && <p className="text-dense text-ink-2">{description}</p>}
      {chosen.length === 0 && <p className="text-dense text-ink-2">{texts.none}</p>}
      <ul className="grid gap-0.5">
        {chosen.map(({ id, name, href, aside }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-2">
            <span className="min-w-0 wrap-anywhere">
              {href === null ? name : <Link href={href}>{name}</Link>}
            </span>
            {aside}
            {!isReadOnly && (
              <IconButton small icon={X} label={texts.remove(name)} onPress={() => without(id)} />
            )}
          </li>
        ))}
      </ul>
      {/* The field begins anew after each choice. */}
      {!isReadOnly && chosen.length < most && <Adding key={chosen.length} {...props} />}
    </div>
  );
}

function Adding({ chosen, options, onChange, onType, texts }: LinkedChoiceProps) {
  return (
    <div className="max-w-100">
      <ComboBox
        hideLabel
        label={texts.add}
        placeholder={texts.add}
        emptyText={texts.unknown}
        openLabel={texts.open}
        options={options.filter(({ id }) => !chosen.some((one) => one.id === id))}
        {...(onType ? { onType } : {})}
        value={null}
        onChange={(id) => id !== null && onChange([...chosen.map((one) => one.id), id])}
      />
    </div>
  );
}
