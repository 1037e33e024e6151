import { useNavigate } from '@tanstack/react-router';
import { FileText, Plus } from 'lucide-react';
import type { Id } from '../../../../src-main/contract/values.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { ListExport } from '../../../lib/list-export.tsx';
import { useSeatZone } from '../../../lib/use-seat-zone.ts';
import { onTheWall } from '../../../lib/zoned-time.ts';
import { Button } from '../../../ui/button.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';

export interface LogHeaderProps {
  count: number | undefined;
  /** Cases that the log shows. */
  shown: readonly Id[] | undefined;
  onReport: () => void;
  onDrill: () => void;
}

/** What the log is, and what can be done here. The register is printed for this year. */
export function LogHeader({ count, shown, onReport, onDrill }: LogHeaderProps) {
  const t = useTexts('breaches');
  const navigate = useNavigate();
  const zone = useSeatZone();
  const print = () => {
    const to = onTheWall(new Date().toISOString(), zone ?? 'UTC').day;
    void navigate({
      to: '/reports',
      search: { kind: 'breachRegister', from: `${to.slice(0, 4)}-01-01`, to },
    });
  };
  return (
    <PageHeader
      title={t('title')}
      count={count}
      actions={
        <>
          <Button onPress={onDrill}>{t('startDrill')}</Button>
          <ListExport of="breaches" ids={shown} />
          <Button icon={FileText} onPress={print}>
            {t('register')}
          </Button>
          <Button variant="primary" icon={Plus} onPress={onReport}>
            {t('report')}
          </Button>
        </>
      }
    />
  );
}
