import { useTexts } from '../../i18n/messages.ts';
import { PlainTable } from '../../ui/plain-table.tsx';
import { type ChangedFact, factText } from './changed-facts.ts';

/** Facts before and after, one line each. */
export function FactChanges({ facts }: { facts: readonly ChangedFact[] }) {
  const t = useTexts('audit');
  const words = { yes: t('yes'), no: t('no') };
  if (facts.length === 0) return null;
  return (
    <PlainTable
      caption={t('showChange')}
      hideCaption
      rows={facts}
      rowId={({ field }) => field}
      columns={[
        {
          id: 'field',
          header: t('field'),
          isRowHeader: true,
          cell: ({ field }) => <FieldName field={field} />,
        },
        {
          id: 'before',
          header: t('before'),
          cell: ({ before }) => <Fact text={factText(before, words)} isOld />,
        },
        { id: 'after', header: t('after'), cell: ({ after }) => <Fact text={factText(after, words)} /> },
      ]}
    />
  );
}

function FieldName({ field }: { field: string }) {
  const t = useTexts('audit');
  const key = `fields.${field}` as Parameters<typeof t>[0];
  return <span className="break-words">{t.has(key) ? t(key) : field}</span>;
}

function Fact({ text, isOld = false }: { text: string | null; isOld?: boolean }) {
  const t = useTexts('audit');
  if (text === null) return <span className="text-ink-3">{t('nothing')}</span>;
  const Mark = isOld ? 'del' : 'ins';
  const key = `values.${text}` as Parameters<typeof t>[0];
  const isWord = /^[a-zA-Z][a-zA-Z0-9]*$/.test(text) && t.has(key);
  return <Mark className="wrap-anywhere">{isWord ? t(key) : text}</Mark>;
}
