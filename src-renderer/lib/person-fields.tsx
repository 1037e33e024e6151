import { useState } from 'react';
import { useTexts } from '../i18n/messages.ts';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { personNamed, usePeople } from './use-people.ts';

const another = 'another person';

export interface PersonFieldsProps {
  label: string;
  name: string;
  /** Left out where only the name counts. */
  role?: string;
  onChange: (person: { name: string; role: string }) => void;
  /** A field of free text was left. */
  onBlur?: () => void;
}

/** A person by name: one of the company's people, or anybody else in free text. */
export function PersonFields({ label, name, role, onChange, onBlur }: PersonFieldsProps) {
  const t = useTexts('people');
  const { people, isRead } = usePeople();
  const known = personNamed(people, name);
  const [isFree, setFree] = useState(false);
  const isOther = isFree || (isRead && name !== '' && !known);
  return (
    <div className="flex flex-col gap-3">
      <Select
        {...{ label }}
        placeholder={t('choosePerson')}
        options={[
          ...people.map((person) => ({
            id: person.id,
            label: person.name,
            ...(person.role ? { description: person.role } : {}),
          })),
          { id: another, label: t('otherPerson') },
        ]}
        value={isOther ? another : (known?.id ?? null)}
        onChange={(id) => {
          setFree(id === another);
          const chosen = people.find((person) => person.id === id);
          onChange({ name: chosen?.name ?? '', role: chosen?.role ?? '' });
        }}
      />
      {isOther && (
        <TextField
          label={t('name')}
          maxLength={500}
          onBlur={onBlur}
          value={name}
          onChange={(next) => {
            // What is being typed may be the name of somebody on the list for a moment.
            setFree(true);
            onChange({ name: next, role: role ?? '' });
          }}
        />
      )}
      {isOther && role !== undefined && (
        <TextField
          label={t('role')}
          maxLength={500}
          onBlur={onBlur}
          value={role}
          onChange={(next) => onChange({ name, role: next })}
        />
      )}
    </div>
  );
}
