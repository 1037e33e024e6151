import type { Assessment, Confidence } from '../../src-main/contract/assessments.ts';
import { useTexts } from '../i18n/messages.ts';
import { StatusShape } from '../ui/status-shape.tsx';

/** How well the claims of a vendor are backed, in words and in figures. */
export function ConfidenceLine({
  confidence,
  isToday = false,
}: {
  confidence: Confidence;
  isToday?: boolean;
}) {
  const t = useTexts('decision');
  const { level, proved, selfDeclared, expired } = confidence;
  return (
    <p className="pt-2 text-dense">
      <strong>
        {t(isToday ? 'confidenceToday' : 'confidence', { level: t(`confidenceLevel.${level}`) })}
      </strong>
      <span className="block text-ink-2">{t('confidenceText', { proved, selfDeclared, expired })}</span>
    </p>
  );
}

/** What evidence that ended since the decision leaves of the confidence; nothing while all is as it was decided. */
export function ConfidenceToday({ assessment }: { assessment: Assessment }) {
  const t = useTexts('decision');
  const { confidenceToday: today, result } = assessment;
  const { proved, expired } = result.confidence;
  if (today.proved === proved && today.expired === expired) return null;
  return (
    <div className="mt-2 flex gap-2 border-l-2 border-caution pl-2.5">
      <div>
        <ConfidenceLine confidence={today} isToday />
        {today.proved < proved && (
          <p className="flex items-start gap-1.5 pt-1 text-meta text-ink-2">
            <StatusShape status="caution" />
            {t('confidenceFell')}
          </p>
        )}
      </div>
    </div>
  );
}
