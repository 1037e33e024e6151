import type { StandardPreview } from '../../../src-main/contract/standards.ts';
import { useTexts } from '../../i18n/messages.ts';
import { Notice } from '../../ui/notice.tsx';
import { SectionHeading } from '../../ui/section-heading.tsx';

/** What the file is, how much of it speaks to our questions, and what should be known about how it was read. */
export function AnswersSummary({ preview }: { preview: StandardPreview }) {
  const t = useTexts('standards');
  const { standard, version, fileName, total, unanswered, mapped, unmapped, remarks } = preview;
  return (
    <section className="grid gap-2">
      <SectionHeading>
        {version === null
          ? t(`kind.${standard}`)
          : t('withVersion', { name: t(`kind.${standard}`), version })}
      </SectionHeading>
      <p role="status" className="wrap-anywhere text-ink-2">
        {t('sum', { file: fileName, total, mapped: mapped.length, unmapped: unmapped.length, unanswered })}
      </p>
      {remarks.length > 0 && (
        <Notice tone="caution">
          {remarks.map((remark) => (
            <p key={remark}>{t(`remark.${remark}`)}</p>
          ))}
        </Notice>
      )}
    </section>
  );
}
