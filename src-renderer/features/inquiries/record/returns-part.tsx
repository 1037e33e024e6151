import { useNavigate } from '@tanstack/react-router';
import type { Inquiry, ReturnSummary } from '../../../../src-main/contract/inquiries.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { formatInstant } from '../../../lib/format.ts';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { Select } from '../../../ui/select.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { ReturnWork } from '../returned/return-work.tsx';
import type { Receive } from '../use-receive.ts';

export interface ReturnsPartProps {
  inquiry: Inquiry;
  receive: Receive;
  /** The return that the address asks for; the newest without it. */
  shown: string | undefined;
}

/** Where answers come in, and what the shown one says. */
export function ReturnsPart({ inquiry, receive, shown }: ReturnsPartProps) {
  const t = useTexts('inquiries');
  const { returns } = inquiry;
  const current = returns.find(({ id }) => id === shown) ?? returns[0];
  return (
    <section className="grid gap-3 px-6 py-4">
      <SectionHeading>{t('returned.title')}</SectionHeading>
      <FileDrop
        name={t('returned.drop')}
        pasteHint={t('returned.dropHint')}
        chooseLabel={t('receive')}
        isDisabled={receive.isReading}
        onFiles={([file]) => file && receive.addFile(file)}
        onChoose={receive.choose}
      />
      {receive.isReading && <Waiting text={t('returned.reading')} />}
      <FailureNotice error={receive.error} />
      {current && returns.length > 1 && <ReturnChoice inquiry={inquiry} current={current} />}
      {current && <ReturnWork key={current.id} summary={current} inquiry={inquiry} />}
    </section>
  );
}

function ReturnChoice({ inquiry, current }: { inquiry: Inquiry; current: ReturnSummary }) {
  const t = useTexts('inquiries');
  const language = useLanguage();
  const navigate = useNavigate();
  return (
    <div className="max-w-120">
      <Select
        label={t('returned.which')}
        options={inquiry.returns.map(({ id, fileName, receivedAt }) => ({
          id,
          label: fileName,
          description: formatInstant(receivedAt, language),
        }))}
        value={current.id}
        onChange={(returned) =>
          void navigate({
            to: '/inquiries/$inquiryId',
            params: { inquiryId: inquiry.id },
            search: { returned },
          })
        }
      />
    </div>
  );
}
