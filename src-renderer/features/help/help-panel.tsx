import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { helpFor } from '../../lib/help/help-place.ts';
import { useHelpBook } from '../../lib/help/use-help.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Link } from '../../ui/link.tsx';
import { HelpText } from './help-text.tsx';
import { TermsHere } from './terms-here.tsx';

interface HelpPanelProps {
  pathname: string;
  search: Readonly<Record<string, string>>;
  isMac: boolean;
  /** A company is open: what leads to a page of it is offered. */
  isOpen: boolean;
  onClose: () => void;
  onShortcuts: () => void;
}

/** Nothing inside takes the focus at first: the text does, so that keys scroll it. */
const scrolledByKeys = { tabIndex: 0 };

/** F1: what this screen is for, how it is used, and the law behind it; stays while one works. */
export function HelpPanel(props: HelpPanelProps) {
  const { pathname, search, isMac, isOpen, onClose, onShortcuts } = props;
  const t = useTexts('help');
  const language = useLanguage();
  const book = useHelpBook();
  const panel = usePanelFocus(book !== undefined);
  if (!book) return null;
  const screen = helpFor(book.screens, pathname, search);
  if (!screen) return null;
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      aria-label={t('title')}
      // Stays within reach while a dialog is open, as messages about done things do.
      data-react-aria-top-layer
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
      className="fixed inset-y-0 right-0 z-20 flex w-90 max-w-full flex-col border-l border-line-strong bg-raised shadow-float outline-none"
    >
      <header className="flex items-start gap-2 border-b border-line px-5 pt-3 pb-2">
        <div className="min-w-0 flex-1">
          <p className="text-meta text-ink-2">{t('title')}</p>
          <h2 className="font-serif text-dialog wrap-anywhere">{screen.title[language]}</h2>
        </div>
        <IconButton icon={X} label={t('close')} onPress={onClose} />
      </header>
      <section
        aria-label={t('content')}
        {...scrolledByKeys}
        className="focus-inside min-h-0 flex-1 overflow-y-auto px-5 py-4"
      >
        <HelpText book={book} screen={screen} isMac={isMac} />
        <TermsHere key={`${pathname} ${JSON.stringify(search)}`} />
      </section>
      <footer className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line px-5 py-2.5 text-dense">
        {isOpen && (
          <>
            <Link href="/help">{t('allTerms')}</Link>
            <Button small variant="quiet" onPress={onShortcuts}>
              {t('shortcuts')}
            </Button>
          </>
        )}
      </footer>
    </aside>
  );
}

/** The panel takes the focus when it comes; when it goes, the focus returns to where it was. */
function usePanelFocus(isThere: boolean) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isThere) return;
    const before = document.activeElement;
    const shown = panel.current;
    shown?.focus();
    return () => {
      const isLost = shown?.contains(document.activeElement) || document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [isThere]);
  return panel;
}
