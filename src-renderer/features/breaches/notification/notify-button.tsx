import { Send } from 'lucide-react';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Link } from '../../../ui/link.tsx';
import { RefusedAction } from '../../../ui/refused-action.tsx';
import { pageOf } from '../record/use-breach.ts';

/** Records that the authority was told; as long as awareness is not settled there is nothing to be in time for. */
export function NotifyButton({ breach, onAsk }: { breach: Breach; onAsk: () => void }) {
  const t = useTexts('breachSteps');
  if (breach.state === 'closed') return null;
  if (breach.clock.awareAt === null) {
    return (
      <RefusedAction
        label={t('notification.record')}
        icon={Send}
        sentence={t('notification.notYet')}
        reasons={[
          {
            id: 'awareness',
            text: t('notification.awarenessOpen'),
            action: (
              <Link href={`${pageOf(breach.id, 'facts')}?field=awareness`}>
                {t('notification.setAwareness')}
              </Link>
            ),
          },
        ]}
      />
    );
  }
  return (
    <div>
      <Button variant="primary" icon={Send} onPress={onAsk}>
        {t('notification.record')}
      </Button>
    </div>
  );
}
