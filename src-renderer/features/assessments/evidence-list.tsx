import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { inLanguage } from '../../lib/format.ts';
import { FileDrop } from '../../ui/file-drop.tsx';
import { SectionHeading } from '../../ui/section-heading.tsx';
import { CiteCertificate } from './cite-certificate.tsx';
import { EvidenceRow } from './evidence-row.tsx';
import type { Work } from './work.ts';

/** What proves the answer: files with page and checksum, and the place to drop more. */
export function EvidenceList({ work }: { work: Work }) {
  const { step, stored, evidence, isLocked } = work;
  const t = useTexts('assessment');
  const language = useLanguage();
  const filed = stored?.evidence ?? [];
  const rows = filed.length > 0 && (
    <ul>
      {filed.map((one) => (
        <EvidenceRow key={one.id} work={work} evidence={one} />
      ))}
    </ul>
  );
  return (
    <section>
      <SectionHeading aside={<CiteCertificate work={work} />}>{t('evidence')}</SectionHeading>
      <div className="mt-2">
        {isLocked ? (
          rows
        ) : (
          <FileDrop
            name={t('dropHere', { question: inLanguage(step.question.label, language) })}
            pasteHint={evidence.isRunning ? t('attaching') : t('dropHint')}
            chooseLabel={t('choose')}
            isDisabled={evidence.isRunning}
            onFiles={evidence.take}
            onChoose={evidence.choose}
          >
            {rows}
          </FileDrop>
        )}
      </div>
      <FailureNotice error={evidence.error} />
    </section>
  );
}
