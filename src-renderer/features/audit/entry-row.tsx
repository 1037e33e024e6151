import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { AuditEntry } from '../../../src-main/contract/vault.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { formatInstant } from '../../lib/format.ts';
import { HashText } from '../../ui/hash-text.tsx';
import { Link } from '../../ui/link.tsx';
import { FactChanges } from './fact-changes.tsx';
import { useSentence, useSubjectLabel } from './use-sentence.ts';

/** One entry: when, who, what; its change opens below. */
export function EntryRow({ entry, isFiltered }: { entry: AuditEntry; isFiltered: boolean }) {
  const t = useTexts('audit');
  const language = useLanguage();
  const sentence = useSentence();
  const label = useSubjectLabel()(entry);
  const [isOpen, setOpen] = useState(false);
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  const panel = `entry-${entry.number}`;
  return (
    <li className="border-b border-line">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setOpen(!isOpen)}
        className="focus-inside grid min-h-row w-full cursor-default grid-cols-[16px_40px_132px_minmax(0,1fr)_minmax(0,160px)] items-baseline gap-x-3 px-2 py-1.5 text-left text-dense max-[800px]:grid-cols-[16px_40px_minmax(0,1fr)] hover:bg-accent-soft"
      >
        <Chevron aria-hidden size={14} className="self-center text-ink-3" />
        <span className="text-ink-3">{entry.number}</span>
        <span className="text-ink-2">{formatInstant(entry.at, language)}</span>
        <span className="break-words max-[800px]:col-start-3">{sentence(entry)}</span>
        <span className="truncate text-ink-2 max-[800px]:col-start-3 min-[800px]:text-right">
          {entry.actor || t('nobody')}
        </span>
      </button>
      {isOpen && (
        <div id={panel} className="flex flex-col gap-2 bg-surface px-12 pt-2 pb-4 max-[800px]:px-4">
          <FactChanges number={entry.number} />
          <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-dense text-ink-2">
            <span className="flex items-center gap-2">
              {t('hash')}
              <HashText hash={entry.hash} copyLabel={t('copy')} copiedLabel={t('copied')} />
            </span>
            {!isFiltered && (
              <Link href={`/audit?subject=${encodeURIComponent(JSON.stringify(entry.subjectId))}`}>
                {t('filter')}: {label || t('subject')}
              </Link>
            )}
          </p>
        </div>
      )}
    </li>
  );
}
