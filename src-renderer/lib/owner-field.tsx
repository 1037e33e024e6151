import { useState } from 'react';
import { useTexts } from '../i18n/messages.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { useAccess } from './queries.ts';
import { useDeed } from './use-deed.ts';
import { usePeople } from './use-people.ts';

const another = 'another person';

/** Who sees to it: one of the company's people, or a new one entered on the spot. */
export function OwnerField({ value, onChange }: { value: string | null; onChange: (id: string) => void }) {
  const t = useTexts('people');
  const { engine } = useAccess();
  const { people } = usePeople();
  const deed = useDeed();
  const [isNew, setNew] = useState(false);
  const [name, setName] = useState('');
  const add = () =>
    deed.run(async () => {
      const person = { id: null, name: name.trim(), role: '', function: 'other' as const, email: '' };
      onChange((await engine.company.savePerson(person)).id);
      setNew(false);
    });
  return (
    <div className="flex flex-col gap-2">
      <Select
        label={t('owner')}
        placeholder={t('choosePerson')}
        options={[
          ...people.map(({ id, name: label, role }) => ({
            id,
            label,
            ...(role ? { description: role } : {}),
          })),
          { id: another, label: t('otherPerson') },
        ]}
        value={isNew ? another : value}
        onChange={(id) => {
          setNew(id === another);
          if (id !== another) onChange(id);
        }}
      />
      {isNew && (
        <div className="flex flex-col items-start gap-2">
          <TextField label={t('name')} autoFocus value={name} onChange={setName} />
          <Button small isDisabled={!name.trim()} isPending={deed.isRunning} onPress={() => void add()}>
            {t('add')}
          </Button>
        </div>
      )}
      <FailureNotice error={deed.error} />
    </div>
  );
}
