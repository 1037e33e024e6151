import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { KeyHint } from '../../ui/key-hint.tsx';

/** Which keys do what here. */
export function PaletteFoot({ canOpenElsewhere }: { canOpenElsewhere: boolean }) {
  const t = useTexts('search');
  return (
    <footer className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line bg-desk px-4 py-2 text-meta text-ink-2">
      <Hint keys={['>']}>{t('onlyCommands')}</Hint>
      <Hint keys={['#']}>{t('onlyTags')}</Hint>
      <Hint keys={[t('altArrows')]}>{t('areaKeys')}</Hint>
      <span className="flex-1" />
      <Hint keys={['↑', '↓']}>{t('choose')}</Hint>
      {canOpenElsewhere && <Hint keys={[t('ctrlEnter')]}>{t('newWindow')}</Hint>}
    </footer>
  );
}

function Hint({ keys, children }: { keys: readonly string[]; children: ReactNode }) {
  return (
    <span className="flex items-center gap-1">
      {keys.map((key) => (
        <KeyHint key={key}>{key}</KeyHint>
      ))}
      {children}
    </span>
  );
}
