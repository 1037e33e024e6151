import { Search } from 'lucide-react';
import { useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { SearchArea } from '../../../src-main/contract/search.ts';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { useAccess } from '../../lib/queries.ts';
import { AreaFilter, areaBeside } from './area-filter.tsx';
import { otherSpellings } from './folded-hits.ts';
import { PaletteFoot } from './palette-foot.tsx';
import { listId, PaletteList, rowElementId } from './palette-list.tsx';
import type { PaletteRow, PaletteTools } from './palette-rows.ts';
import { usePaletteRows } from './use-palette-rows.ts';
import { useRowChoice } from './use-row-choice.ts';

/** One field for everything: records, commands, settings, help. */
export function Palette(tools: PaletteTools) {
  const { close } = tools;
  const t = useTexts('search');
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && close()}
      className="fixed inset-0 z-10 flex items-start justify-center bg-scrim px-4 pt-[min(96px,8vh)] pb-6"
    >
      <Modal className="floating flex max-h-full w-160 max-w-full flex-col overflow-hidden">
        <Dialog aria-label={t('title')} className="flex min-h-0 flex-col outline-none">
          <PaletteBody {...tools} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteBody(tools: PaletteTools) {
  const { go, close } = tools;
  const { shell } = useAccess();
  const t = useTexts('search');
  const [typed, setTyped] = useState('');
  const [area, setArea] = useState<SearchArea | null>(null);
  const { rows, text, isCommandsOnly, isBehind, error, readAs, unreadFiles } = usePaletteRows(
    typed,
    area,
    tools,
  );
  const take = (row: PaletteRow, isNewWindow: boolean) => {
    if (row.fill !== undefined) return setTyped(row.fill);
    close();
    if (row.href === undefined) return row.act?.();
    if (isNewWindow) return void shell.window.open({ address: row.href });
    go(row.href);
  };
  const choice = useRowChoice(rows, isBehind, take);
  const { active } = choice;
  const others = otherSpellings(
    rows.map(({ title }) => title),
    text,
  );
  const isEmpty = rows.length === 0 && !isBehind && !error;
  return (
    <>
      <div className="flex items-center gap-3 border-b border-line px-4">
        <Search aria-hidden size={16} strokeWidth={1.75} className="shrink-0 text-ink-2" />
        <input
          // biome-ignore lint/a11y/noAutofocus: the palette was opened to type
          autoFocus
          role="combobox"
          aria-label={t('title')}
          aria-expanded={rows.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          {...(active ? { 'aria-activedescendant': rowElementId(active) } : {})}
          value={typed}
          maxLength={200}
          spellCheck={false}
          autoComplete="off"
          placeholder={t('placeholder')}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(event) => {
            const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key] as 1 | -1 | undefined;
            if (!event.altKey || step === undefined) return choice.onKeyDown(event);
            event.preventDefault();
            event.stopPropagation();
            setArea(areaBeside(area, step));
          }}
          className="h-13 min-w-0 flex-1 bg-transparent text-section outline-none"
        />
        {readAs.length > 0 ? (
          <span className="shrink-0 text-meta text-ink-2">
            {t('readAs', { words: t('quoted', { word: readAs.join(' ') }) })}
          </span>
        ) : null}
        {others.length > 0 && readAs.length === 0 && (
          <span className="shrink-0 text-meta text-ink-2">
            {t('alsoFinds', { others: others.map((word) => t('quoted', { word })).join(', ') })}
          </span>
        )}
      </div>
      {!isCommandsOnly && <AreaFilter area={area} onChange={setArea} />}
      <p role="status" className="sr-only">
        {isBehind ? '' : t('results', { count: rows.length })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area has to be reachable by keyboard */}
      <div tabIndex={0} className="focus-inside min-h-0 overflow-y-auto">
        {error ? (
          <div className="p-4">
            <FailureNotice error={error} />
          </div>
        ) : null}
        {isEmpty && (
          <p className="px-4 py-6 text-ink-2">{t(isCommandsOnly ? 'noCommand' : 'nothing', { text })}</p>
        )}
        {unreadFiles > 0 && (
          <p className="px-4 pt-2 text-meta text-ink-2">{t('unreadFiles', { count: unreadFiles })}</p>
        )}
        <PaletteList rows={rows} text={text} active={active} onActivate={choice.activate} onTake={take} />
      </div>
      <PaletteFoot canOpenElsewhere={active?.href !== undefined} />
    </>
  );
}
