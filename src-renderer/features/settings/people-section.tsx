import { useQuery } from '@tanstack/react-query';
import { PencilLine, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Person } from '../../../src-main/contract/company.ts';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { onlyWithoutData, useAccess } from '../../lib/queries.ts';
import { useDoneToast } from '../../lib/saving.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { PlainTable } from '../../ui/plain-table.tsx';
import { FourEyesGroup } from './four-eyes-group.tsx';
import { PersonDialog } from './person-dialog.tsx';
import { SectionPage } from './section-page.tsx';

/** People of the company whose names stand on decisions, conditions and measures. */
export function PeopleSection() {
  const { ask, engine } = useAccess();
  const t = useTexts('company');
  const done = useDoneToast();
  const { data } = useQuery({ ...ask.company.people.queryOptions(), throwOnError: onlyWithoutData });
  const [edited, setEdited] = useState<Person | 'new' | null>(null);
  const [error, setError] = useState<unknown>(null);
  const remove = async ({ id, name }: Person) => {
    setError(null);
    try {
      await engine.company.removePerson({ id });
      done(t('people.removed', { name }));
    } catch (refusal) {
      setError(refusal);
    }
  };
  if (!data) return null;
  const add = (
    <Button variant="primary" icon={Plus} onPress={() => setEdited('new')}>
      {t('people.add')}
    </Button>
  );
  return (
    <SectionPage title={t('people.title')} text={t('people.text')} actions={add}>
      {data.people.length === 0 ? (
        <p className="font-serif text-prose text-ink-2">{t('people.empty')}</p>
      ) : (
        <PlainTable
          caption={t('people.list')}
          hideCaption
          rows={data.people}
          rowId={({ id }) => id}
          columns={[
            { id: 'name', header: t('people.name'), isRowHeader: true, cell: ({ name }) => name },
            { id: 'role', header: t('people.role'), cell: ({ role }) => role },
            {
              id: 'function',
              header: t('people.function'),
              cell: (person) => t(`people.functions.${person.function}`),
            },
            {
              id: 'email',
              header: t('people.email'),
              cell: ({ email }) => <MailAddress address={email} />,
            },
            {
              id: 'actions',
              header: t('people.actions'),
              align: 'end',
              cell: (person) => (
                <span className="inline-flex">
                  <IconButton
                    icon={PencilLine}
                    label={t('people.edit', { name: person.name })}
                    onPress={() => setEdited(person)}
                  />
                  <IconButton
                    icon={Trash2}
                    label={t('people.remove', { name: person.name })}
                    onPress={() => void remove(person)}
                  />
                </span>
              ),
            },
          ]}
        />
      )}
      <FailureNotice error={error} />
      <FourEyesGroup />
      {edited && <PersonDialog person={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </SectionPage>
  );
}

/** An address that breaks after its "@" before it breaks anywhere else. */
function MailAddress({ address }: { address: string }) {
  const host = address.lastIndexOf('@') + 1;
  return (
    <span className="inline-block wrap-anywhere min-[800px]:min-w-48">
      {address.slice(0, host)}
      <wbr />
      {address.slice(host)}
    </span>
  );
}
