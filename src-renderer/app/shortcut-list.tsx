import { WindowCommand } from '../../src-main/contract/shortcuts.ts';
import { useLanguage, useTexts } from '../i18n/messages.ts';
import { useUi } from '../lib/ui-store.ts';
import { Dialog } from '../ui/dialog.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { Link } from '../ui/link.tsx';
import { isMac, shownKeys } from './shortcut-keys.ts';

/** Every key that works everywhere; F1 shows it. */
export function ShortcutList() {
  const t = useTexts('frame');
  const language = useLanguage();
  const isShown = useUi((ui) => ui.areShortcutsShown);
  const { setShortcutsShown } = useUi.getState();
  const withKeys = WindowCommand.options.filter((command) => shownKeys(command, language, isMac));
  return (
    <Dialog
      isOpen={isShown}
      onOpenChange={setShortcutsShown}
      title={t('shortcutsTitle')}
      closeLabel={t('close')}
      size="small"
      isToRead
      footer={
        <Link href="/reports?kind=shortcutSheet" onPress={() => setShortcutsShown(false)}>
          {t('shortcutsPrint')}
        </Link>
      }
    >
      <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-1.5 text-base">
        {withKeys.map((command) => (
          <div key={command} className="contents">
            <dt>{t(`keys.${command}`)}</dt>
            <dd className="text-right">
              <KeyHint>{shownKeys(command, language, isMac)}</KeyHint>
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 text-dense text-ink-2">{t('shortcutsText')}</p>
    </Dialog>
  );
}
