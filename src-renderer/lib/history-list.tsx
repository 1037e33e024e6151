import { useMemo } from 'react';
import type { FactChange, HistoryEntry } from '../../src-main/contract/history.ts';
import { useLanguage, useMessages, useTexts } from '../i18n/messages.ts';
import { useActSentence } from './act-sentence.ts';
import { ChangedParts } from './changed-parts.tsx';
import { factWords } from './fact-words.ts';
import { formatInstant } from './format.ts';

/** What happened, day by day, each change as before and after in words. */
export function HistoryList({ entries }: { entries: readonly HistoryEntry[] }) {
  const t = useTexts('audit');
  const language = useLanguage();
  const sentence = useActSentence();
  return (
    <ol aria-label={t('history.list')}>
      {entries.map(({ number, at, actor, action, subjectLabel, changes }) => (
        <li key={number} className="flex flex-col gap-1 border-b border-line py-2 last:border-b-0">
          <p className="flex flex-wrap gap-x-4">
            <time dateTime={at} className="w-32 shrink-0 text-ink-2">
              {formatInstant(at, language)}
            </time>
            <span className="min-w-0 flex-1 basis-64 font-semibold wrap-anywhere">
              {sentence(action, subjectLabel)}
            </span>
            <span className="text-ink-2">{actor || t('nobody')}</span>
          </p>
          {changes.length > 0 && <Changes changes={changes} />}
        </li>
      ))}
    </ol>
  );
}

/** So many facts of one change are told; a new record has them all on its page. */
const most = 12;

function Changes({ changes }: { changes: readonly FactChange[] }) {
  const t = useTexts('audit');
  const shown = changes.slice(0, most);
  return (
    <ul className="flex flex-col gap-0.5 pl-36 text-dense max-[800px]:pl-4">
      {shown.map((change) => (
        <Change key={change.path.join('/')} change={change} />
      ))}
      {changes.length > most && (
        <li className="text-ink-2">{t('history.moreFacts', { count: changes.length - most })}</li>
      )}
    </ul>
  );
}

function Change({ change: { path, before, after, words } }: { change: FactChange }) {
  const t = useTexts('audit');
  const language = useLanguage();
  const messages = useMessages(language);
  const { name, value } = useMemo(() => factWords(language, messages), [language, messages]);
  const marks = { added: t('history.added'), removed: t('history.removed') };
  return (
    <li className="wrap-anywhere">
      <span className="text-ink-2">{name(path)}: </span>
      {words ? (
        <ChangedParts parts={words} texts={marks} />
      ) : (
        <>
          {before !== null && <del className="text-ink-2">{value(path, before)}</del>}
          {before !== null && <span aria-hidden> → </span>}
          {after === null ? (
            <span className="text-ink-2">{t('nothing')}</span>
          ) : (
            <ins className="no-underline">{value(path, after)}</ins>
          )}
        </>
      )}
    </li>
  );
}
