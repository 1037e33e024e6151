import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { BreachTask } from '../../../../src-main/contract/breach-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';

const kinds = ['measure', 'task'] as const;

/** A line for the next measure or task: typed and finished with Enter, ready for another one at once. */
export function NewTask({ onAdd }: { onAdd: (kind: BreachTask['kind'], text: string) => Promise<boolean> }) {
  const t = useTexts('breach');
  const [text, setText] = useState('');
  const [kind, setKind] = useState<BreachTask['kind']>('measure');
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const words = text.trim();
    if (words === '') return;
    // Ready for the next one at once; a refused one comes back unless something else stands there by then.
    setText('');
    if (!(await onAdd(kind, words))) setText((now) => (now === '' ? text : now));
  };
  return (
    <form noValidate onSubmit={(event) => void add(event)} className="flex flex-wrap items-end gap-2 pt-2">
      <div className="min-w-48 flex-1">
        <TextField
          hideLabel
          label={t('task.new')}
          placeholder={t('task.newHint')}
          maxLength={500}
          value={text}
          onChange={setText}
        />
      </div>
      <div className="w-36">
        <Select
          hideLabel
          label={t('task.kindLabel')}
          options={kinds.map((id) => ({
            id,
            label: t(`task.kinds.${id}`),
            description: t(`task.kindHint.${id}`),
          }))}
          value={kind}
          onChange={setKind}
        />
      </div>
      <Button icon={Plus} type="submit" isDisabled={text.trim() === ''}>
        {t('task.add')}
      </Button>
    </form>
  );
}
