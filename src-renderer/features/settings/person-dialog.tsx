import { type FormEvent, useState } from 'react';
import { type Person, PersonFunction } from '../../../src-main/contract/company.ts';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { useAccess } from '../../lib/queries.ts';
import { useDoneToast } from '../../lib/saving.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';

type PersonDraft = Omit<Person, 'id'> & { id: string | null };
const blank: PersonDraft = { id: null, name: '', role: '', function: 'approver', email: '' };
const formId = 'person';

/** A person, new or changed. */
export function PersonDialog({ person, onClose }: { person: Person | null; onClose: () => void }) {
  const { engine } = useAccess();
  const t = useTexts('company');
  const done = useDoneToast();
  const [draft, setDraft] = useState<PersonDraft>(person ?? blank);
  const [isTried, setTried] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const change = (part: Partial<PersonDraft>) => setDraft({ ...draft, ...part });
  const name = draft.name.trim();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!name) return;
    try {
      await engine.company.savePerson({ ...draft, name });
      done(t('people.saved', { name }));
      onClose();
    } catch (refusal) {
      setError(refusal);
    }
  };
  const missing = isTried && !name ? t('people.nameMissing') : undefined;
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={person ? t('people.edit', { name: person.name }) : t('people.add')}
      closeLabel={t('people.cancel')}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{t('people.cancel')}</Button>
          <Button type="submit" form={formId} variant="primary">
            {t('people.save')}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void save(event)} className="flex flex-col gap-4">
        <TextField
          autoFocus
          isRequired
          label={t('people.name')}
          value={draft.name}
          maxLength={500}
          onChange={(next) => change({ name: next })}
          error={missing}
        />
        <TextField
          label={t('people.role')}
          value={draft.role}
          maxLength={500}
          onChange={(role) => change({ role })}
        />
        <Select
          label={t('people.function')}
          value={draft.function}
          onChange={(next) => change({ function: next })}
          options={PersonFunction.options.map((id) => ({ id, label: t(`people.functions.${id}`) }))}
        />
        <TextField
          type="email"
          label={t('people.email')}
          value={draft.email}
          maxLength={500}
          onChange={(email) => change({ email })}
        />
        <FailureNotice error={error} />
      </form>
    </Dialog>
  );
}
