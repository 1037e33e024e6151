import { Copy } from 'lucide-react';
import { useState } from 'react';
import type { OwnSummary } from '../../../../src-main/contract/own-questionnaires.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { formatDay, inLanguage } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Link } from '../../../ui/link.tsx';
import { type PlainColumn, PlainTable } from '../../../ui/plain-table.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { Tag } from '../../../ui/tag.tsx';

export interface OwnPartProps {
  own: readonly OwnSummary[];
  onOpen: (id: string) => void;
  onCopy: (id: string) => void;
}

/** The company's own questionnaires; removed ones can be brought back. */
export function OwnPart({ own, onOpen, onCopy }: OwnPartProps) {
  const t = useTexts('questionnaires');
  const { engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  const [areRemovedShown, showRemoved] = useState(false);
  const removed = own.filter(({ isRemoved }) => isRemoved).length;
  const rows = own.filter(({ isRemoved }) => areRemovedShown || !isRemoved);
  const name = useName();
  const restore = async (row: OwnSummary) => {
    if (await deed.run(() => engine.questionnaires.restore({ id: row.id })))
      done(t('restored', { title: name(row) }));
  };
  const columns = useOwnColumns({ onOpen, onCopy, onRestore: (row) => void restore(row) });
  return (
    <section className="grid gap-2">
      <SectionHeading
        aside={
          removed > 0 && (
            <Button small variant="quiet" onPress={() => showRemoved(!areRemovedShown)}>
              {t(areRemovedShown ? 'own.hideRemoved' : 'own.showRemoved', { count: removed })}
            </Button>
          )
        }
      >
        {t('own.title')}
      </SectionHeading>
      <FailureNotice error={deed.error} />
      {rows.length === 0 ? (
        <p className="font-serif text-prose text-ink-2">{t('own.empty')}</p>
      ) : (
        <PlainTable
          caption={t('own.title')}
          hideCaption
          rows={rows}
          rowId={({ id }) => id}
          columns={columns}
        />
      )}
    </section>
  );
}

function useOwnColumns({ onOpen, onCopy, onRestore }: ColumnActs): PlainColumn<OwnSummary>[] {
  const t = useTexts('questionnaires');
  const language = useLanguage();
  const name = useName();
  return [
    {
      id: 'title',
      header: t('column.title'),
      isRowHeader: true,
      cell: (row) => <Link onPress={() => onOpen(row.id)}>{name(row)}</Link>,
    },
    {
      id: 'state',
      header: t('column.state'),
      cell: ({ draft, published }) => (
        <span className="flex flex-wrap gap-x-3 gap-y-1">
          {published && (
            <Tag bare status="ok">
              {t('own.version', {
                version: published.version,
                day: formatDay(published.on.slice(0, 10), language),
              })}
            </Tag>
          )}
          {draft && (
            <Tag bare status="wait">
              {draft.problems > 0 ? t('own.draftOpen', { count: draft.problems }) : t('draft')}
            </Tag>
          )}
        </span>
      ),
    },
    {
      id: 'questions',
      header: t('column.questions'),
      align: 'end',
      cell: ({ draft, published }) => published?.questions ?? draft?.questions ?? 0,
    },
    {
      id: 'asked',
      header: t('column.asked'),
      cell: ({ isAsked, isRemoved, published }) =>
        t(isRemoved ? 'own.isRemoved' : published && isAsked ? 'yes' : 'no'),
    },
    {
      id: 'acts',
      header: t('column.acts'),
      align: 'end',
      cell: (row) =>
        row.isRemoved ? (
          <Button small onPress={() => onRestore(row)}>
            {t('restore')}
          </Button>
        ) : (
          <IconButton icon={Copy} label={t('copyOf', { title: name(row) })} onPress={() => onCopy(row.id)} />
        ),
    },
  ];
}

interface ColumnActs extends Pick<OwnPartProps, 'onOpen' | 'onCopy'> {
  onRestore: (row: OwnSummary) => void;
}

function useName(): (row: OwnSummary) => string {
  const t = useTexts('questionnaires');
  const language = useLanguage();
  return ({ title }) => inLanguage(title, language) || t('untitled');
}
