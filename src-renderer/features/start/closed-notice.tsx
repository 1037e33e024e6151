import { useTexts } from '../../i18n/messages.ts';
import { useUi } from '../../lib/ui-store.ts';
import { Notice } from '../../ui/notice.tsx';

/** Why the file is closed although nobody closed it, and that nothing is lost. */
export function ClosedNotice() {
  const t = useTexts('start');
  const reason = useUi((ui) => ui.closedBecause);
  if (!reason) return null;
  const isGone = reason === 'engineGone';
  return (
    <div className="max-w-160 pb-5">
      <Notice
        tone={isGone ? 'caution' : 'neutral'}
        live="status"
        title={t(isGone ? 'closedGone' : 'closedIdle')}
      >
        {t(isGone ? 'closedGoneText' : 'closedIdleText')}
      </Notice>
    </div>
  );
}
