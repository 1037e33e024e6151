import type { AssessmentResult } from '../../../src-main/contract/assessments.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { inLanguage } from '../../lib/format.ts';
import { SectionHeading } from '../../ui/section-heading.tsx';
import type { Status } from '../../ui/status.ts';
import { Tag } from '../../ui/tag.tsx';

const shapes: Record<AssessmentResult['proposal'], Status> = {
  approve: 'ok',
  approveWithConditions: 'caution',
  reject: 'risk',
  notYet: 'open',
};

/** What the rules propose and why; the decision is a person's. */
export function ProposalPart({ result }: { result: AssessmentResult }) {
  const t = useTexts('decision');
  const language = useLanguage();
  const { proposal, proposalReasons } = result;
  return (
    <section>
      <SectionHeading aside={<Tag status={shapes[proposal]}>{t(`proposals.${proposal}`)}</Tag>}>
        {t('proposal')}
      </SectionHeading>
      <ul className="list-disc pt-1.5 pl-4 text-dense text-ink-2 marker:text-ink-3">
        {proposalReasons.map((reason) => (
          <li key={reason.en} className="py-0.5">
            {inLanguage(reason, language)}
          </li>
        ))}
      </ul>
      <p className="pt-1 text-meta text-ink-2">{t('youDecide')}</p>
    </section>
  );
}
