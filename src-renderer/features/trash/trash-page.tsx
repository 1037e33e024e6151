import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PermanentReason, permanentActs, type TrashItem } from '../../../src-main/contract/trash.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { useActSentence, useControlNames } from '../../lib/act-sentence.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { formatInstant } from '../../lib/format.ts';
import { onlyWithoutData, useAccess } from '../../lib/queries.ts';
import { useDoneToast } from '../../lib/saving.ts';
import { useDeed } from '../../lib/use-deed.ts';
import { Button } from '../../ui/button.tsx';
import { holdsFolded } from '../../ui/fold.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { PlainTable } from '../../ui/plain-table.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { SectionHeading } from '../../ui/section-heading.tsx';

/** What was archived or removed, by whom and when, and the way back; below, what never gets here and why. */
export function TrashPage() {
  const { ask } = useAccess();
  const t = useTexts('trash');
  const [search, setSearch] = useState('');
  const { data } = useQuery(ask.trash.list.queryOptions({ throwOnError: onlyWithoutData }));
  const sentence = useActSentence();
  useControlNames(true);
  if (!data) return null;
  const shown = data.items.filter(
    (item) => search === '' || holdsFolded(`${sentence(item.action, item.label)} ${item.by}`, search),
  );
  return (
    <>
      <PageHeader title={t('title')} count={data.items.length} subtitle={t('subtitle')}>
        <div className="max-w-80">
          <SearchField
            label={t('search')}
            placeholder={t('search')}
            clearLabel={t('clearSearch')}
            value={search}
            onChange={setSearch}
          />
        </div>
      </PageHeader>
      <div className="flex flex-col gap-8 px-6 pt-3 pb-8">
        {data.items.length === 0 ? (
          <p className="font-serif text-prose text-ink-2">{t('empty')}</p>
        ) : (
          <Items items={shown} />
        )}
        <Permanent />
      </div>
    </>
  );
}

function Items({ items }: { items: readonly TrashItem[] }) {
  const t = useTexts('trash');
  const audit = useTexts('audit');
  const language = useLanguage();
  const sentence = useActSentence();
  const { engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  const restore = async ({ id, label }: TrashItem) => {
    if (await deed.run(() => engine.trash.restore({ id }))) done(t('restored', { label }));
  };
  if (items.length === 0) return <p className="text-ink-2">{t('nothingFits')}</p>;
  return (
    <>
      <FailureNotice error={deed.error} />
      <PlainTable
        caption={t('list')}
        hideCaption
        rows={items}
        rowId={({ id }) => id}
        columns={[
          {
            id: 'what',
            header: t('what'),
            isRowHeader: true,
            cell: ({ action, label }) => <span className="wrap-anywhere">{sentence(action, label)}</span>,
          },
          { id: 'state', header: t('state'), cell: ({ state }) => t(`states.${state}`) },
          { id: 'at', header: t('at'), cell: ({ at }) => (at ? formatInstant(at, language) : '') },
          { id: 'by', header: t('by'), cell: ({ by }) => by || audit('nobody') },
          {
            id: 'restore',
            header: t('back'),
            align: 'end',
            cell: (item) => (
              <Button
                small
                aria-label={t('restoreOne', { label: item.label })}
                isDisabled={deed.isRunning}
                onPress={() => void restore(item)}
              >
                {t('restore')}
              </Button>
            ),
          },
        ]}
      />
    </>
  );
}

/** What nothing brings back, by reason. */
function Permanent() {
  const t = useTexts('trash');
  const sentence = useActSentence();
  const acts = Object.entries(permanentActs);
  return (
    <section className="flex max-w-200 flex-col gap-2">
      <SectionHeading>{t('permanent.title')}</SectionHeading>
      <p className="text-ink-2">{t('permanent.text')}</p>
      <dl className="flex flex-col gap-2 text-dense">
        {PermanentReason.options.map((reason) => {
          const its = acts.filter(([, own]) => own === reason).map(([action]) => sentence(action, ''));
          if (its.length === 0) return null;
          return (
            <div key={reason}>
              <dt className="font-semibold">{t(`permanent.reasons.${reason}`)}</dt>
              <dd className="text-ink-2">{[...new Set(its)].join('; ')}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
