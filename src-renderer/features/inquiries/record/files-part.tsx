import { useNavigate } from '@tanstack/react-router';
import { FileCode, FileSpreadsheet, Mail } from 'lucide-react';
import type { Inquiry, InquiryFileFormat } from '../../../../src-main/contract/inquiries.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { toasts } from '../../../lib/ui-store.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';

/** The files that go to the vendor: questions as a workbook or a page, the letter, the reminder. */
export function FilesPart({ inquiry: { id: inquiryId, state } }: { inquiry: Inquiry }) {
  const t = useTexts('inquiries');
  const { shell } = useAccess();
  const navigate = useNavigate();
  const deed = useDeed();
  const save = (format: InquiryFileFormat) =>
    void deed.run(async () => {
      const { isSaved, place } = await shell.documents.saveInquiry({ inquiryId, format });
      if (isSaved) toasts.add({ text: t('files.saved', { place }) });
    });
  const print = (letter: 'cover' | 'reminder') =>
    void navigate({ to: '/reports', search: { kind: 'inquiryLetter', inquiryId, letter } });
  return (
    <section className="grid gap-2 border-b border-line px-6 py-4">
      <SectionHeading>{t('files.title')}</SectionHeading>
      <p className="text-dense text-ink-2">{t('files.text')}</p>
      <div className="flex flex-wrap items-center gap-2">
        <Button icon={FileSpreadsheet} isPending={deed.isRunning} onPress={() => save('xlsx')}>
          {t('files.xlsx')}
        </Button>
        <Button icon={FileCode} isPending={deed.isRunning} onPress={() => save('html')}>
          {t('files.html')}
        </Button>
        <Button icon={Mail} onPress={() => print('cover')}>
          {t('files.letter')}
        </Button>
        {state !== 'draft' && (
          <Button icon={Mail} onPress={() => print('reminder')}>
            {t('files.reminder')}
          </Button>
        )}
      </div>
      <FailureNotice error={deed.error} />
    </section>
  );
}
