import type { BreachDecision } from '../../../../src-main/contract/breach-record.ts';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatInstant } from '../../../lib/zoned-time.ts';
import { Link } from '../../../ui/link.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { pageOf } from '../record/use-breach.ts';

/** Why the authority is not told: decided with a reason, or somebody else's duty. */
export function NotNotifying({ breach, decision }: { breach: Breach; decision: BreachDecision | null }) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  if (breach.role === 'processor' || decision === null) {
    return (
      <Notice
        tone="accent"
        title={t('notification.processor')}
        actions={<Link href={pageOf(breach.id, 'letters')}>{t('decisions.toNotice')}</Link>}
      >
        {t('notification.processorText')}
      </Notice>
    );
  }
  const at = formatInstant(decision.at, breach.clock.zone, language);
  return (
    <Notice
      tone="neutral"
      title={t('notification.refrained')}
      actions={<Link href={pageOf(breach.id, 'decisions')}>{t('notification.decideAnew')}</Link>}
    >
      <p>{t('byAt', { by: decision.by, at })}</p>
      <p className="mt-1 text-ink whitespace-pre-wrap wrap-anywhere">{decision.reason}</p>
    </Notice>
  );
}
