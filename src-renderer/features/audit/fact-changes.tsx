import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { FactChange } from '../../../src-main/contract/history.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/messages.ts';
import { factWords } from '../../lib/fact-words.ts';
import { useAccess } from '../../lib/queries.ts';
import { PlainTable } from '../../ui/plain-table.tsx';

/** What an entry changed, before and after, one line each. */
export function FactChanges({ number }: { number: number }) {
  const { ask } = useAccess();
  const language = useLanguage();
  const { data } = useQuery(ask.history.ofEntry.queryOptions({ input: { number, language } }));
  return data && data.changes.length > 0 ? <ChangeTable changes={data.changes} /> : null;
}

function ChangeTable({ changes }: { changes: readonly FactChange[] }) {
  const t = useTexts('audit');
  const language = useLanguage();
  const messages = useMessages(language);
  const { name, value } = useMemo(() => factWords(language, messages), [language, messages]);
  return (
    <PlainTable
      caption={t('showChange')}
      hideCaption
      rows={changes}
      rowId={({ path }) => path.join('/')}
      columns={[
        {
          id: 'field',
          header: t('field'),
          isRowHeader: true,
          cell: ({ path }) => <span className="break-words">{name(path)}</span>,
        },
        {
          id: 'before',
          header: t('before'),
          cell: ({ path, before }) => <Fact text={before && value(path, before)} isOld />,
        },
        {
          id: 'after',
          header: t('after'),
          cell: ({ path, after }) => <Fact text={after && value(path, after)} />,
        },
      ]}
    />
  );
}

function Fact({ text, isOld = false }: { text: string | null; isOld?: boolean }) {
  const t = useTexts('audit');
  if (text === null) return <span className="text-ink-3">{t('nothing')}</span>;
  const Mark = isOld ? 'del' : 'ins';
  return <Mark className="wrap-anywhere">{text}</Mark>;
}
