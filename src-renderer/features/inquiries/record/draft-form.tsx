import type { Inquiry } from '../../../../src-main/contract/inquiries.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { DayField } from '../../../lib/day-field.tsx';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { LetterWordingNote } from '../../../lib/letter-wording-note.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useAutosave } from '../../../lib/use-autosave.ts';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { QuestionChoice } from './question-choice.tsx';

/** A draft: to whom, by when, with which words, and which questions; every field saves itself. */
export function DraftForm({ inquiry }: { inquiry: Inquiry }) {
  const t = useTexts('inquiries');
  const { engine } = useAccess();
  const form = useAutosave(inquiry.content, (content) =>
    engine.inquiries.save({ inquiryId: inquiry.id, content }),
  );
  const { value, type, choose, flush, error } = form;
  return (
    <>
      <section className="grid gap-4 px-6 py-4">
        <SectionHeading>{t('draft.recipient')}</SectionHeading>
        <div className="grid items-start gap-4 @min-[560px]:grid-cols-2">
          <TextField
            label={t('draft.contactName')}
            maxLength={500}
            value={value.contactName}
            onChange={(contactName) => type({ contactName })}
            onBlur={flush}
          />
          <TextField
            label={t('draft.contactEmail')}
            maxLength={500}
            value={value.contactEmail}
            onChange={(contactEmail) => type({ contactEmail })}
            onBlur={flush}
          />
          <Select
            label={t('language.label')}
            options={[
              { id: 'de', label: t('language.de') },
              { id: 'en', label: t('language.en') },
            ]}
            value={value.language}
            onChange={(language) => choose({ language })}
          />
          <DayField label={t('dueOn')} value={value.dueOn} onChange={(dueOn) => choose({ dueOn })} />
        </div>
        <TextArea
          label={t('draft.cover')}
          description={t('draft.coverHint')}
          minRows={4}
          placeholder={inquiry.letters.cover}
          value={value.coverText}
          onChange={(coverText) => type({ coverText })}
          onBlur={flush}
        />
        <LetterWordingNote family="inquiry" language={value.language} />
        <FailureNotice error={error} />
      </section>
      <QuestionChoice
        serviceId={inquiry.serviceId}
        chosen={value.questionIds}
        onChange={(questionIds) => choose({ questionIds })}
      />
    </>
  );
}
