import { useTexts } from '../../i18n/messages.ts';
import { Notice } from '../../ui/notice.tsx';

/** Signs that the paper shows as a box, told before anybody prints it. */
export function UnprintedSigns({ signs }: { signs: string }) {
  const t = useTexts('reports');
  const all = Array.from(signs);
  if (all.length === 0) return null;
  return (
    <Notice tone="caution" live="status" title={t('unprinted', { count: all.length })}>
      <p className="wrap-anywhere">{t('unprintedText', { signs: all.join(' ') })}</p>
    </Notice>
  );
}
