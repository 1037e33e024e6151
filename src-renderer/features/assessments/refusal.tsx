import { Stamp } from 'lucide-react';
import type { Assessment } from '../../../src-main/contract/assessments.ts';
import type { FailureData } from '../../../src-main/contract/failures.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { inLanguage } from '../../lib/format.ts';
import { Link } from '../../ui/link.tsx';
import { RefusedAction } from '../../ui/refused-action.tsx';

export interface RefusalProps {
  assessment: Assessment;
  reasons: FailureData<'APPROVAL_REFUSED'>['reasons'];
  toQuestion: (questionId: string | undefined) => void;
}

/** The approval the engine refused, with every reason and the way to where it is put right. */
export function Refusal({ assessment, reasons, toQuestion }: RefusalProps) {
  const t = useTexts('decision');
  const language = useLanguage();
  const lines = reasons.map(({ code, findingId }) => {
    const finding = assessment.result.findings.find(({ id }) => id === findingId);
    const questionId = finding?.questionId;
    return {
      id: `${code} ${findingId}`,
      text: t(`refusal.${code}`, { title: finding ? inLanguage(finding.title, language) : '' }),
      ...(questionId
        ? { action: <Link onPress={() => toQuestion(questionId)}>{t('toQuestion')}</Link> }
        : {}),
    };
  });
  return (
    <div role="alert">
      <RefusedAction
        label={t('lock')}
        icon={Stamp}
        sentence={t('refused', { count: reasons.length })}
        reasons={lines}
      />
    </div>
  );
}
