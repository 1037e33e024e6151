import { Send } from 'lucide-react';
import { useState } from 'react';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { useAccess } from '../../lib/queries.ts';
import { useDeed } from '../../lib/use-deed.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';

export interface AskTheRestProps {
  vendorId: string;
  serviceId: string;
  /** Questions of which neither the file nor we know anything. */
  stillOpen: number;
}

/** Begins an inquiry with what is still open: nobody is asked twice. */
export function AskTheRest({ vendorId, serviceId, stillOpen }: AskTheRestProps) {
  const t = useTexts('standards');
  const language = useLanguage();
  const { engine } = useAccess();
  const deed = useDeed();
  const [inquiryId, setInquiry] = useState<string | null>(null);
  const begin = () =>
    deed.run(async () => {
      const { inquiryIds } = await engine.inquiries.create({
        vendorIds: [vendorId],
        serviceId,
        scope: 'open',
        language,
        dueOn: null,
      });
      setInquiry(inquiryIds[0] ?? null);
    });
  if (inquiryId !== null) return <ButtonLink href={`/inquiries/${inquiryId}`}>{t('toInquiry')}</ButtonLink>;
  return (
    <>
      {stillOpen > 0 && (
        <Button icon={Send} isPending={deed.isRunning} onPress={() => void begin()}>
          {t('askRest', { count: stillOpen })}
        </Button>
      )}
      <FailureNotice error={deed.error} />
    </>
  );
}
