import type { BreachDecision } from '../../../../src-main/contract/breach-record.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatInstant } from '../../../lib/zoned-time.ts';
import { Tag } from '../../../ui/tag.tsx';
import { resultStatus, type Subject } from './current.ts';

export interface EarlierDecisionsProps {
  decisions: readonly BreachDecision[];
  subject: Subject;
  zone: string;
}

/** Decisions that a later one took the place of, newest first, with their words. */
export function EarlierDecisions({ decisions, subject, zone }: EarlierDecisionsProps) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  const earlier = decisions
    .filter(({ decision }) => decision.about === subject)
    .slice(0, -1)
    .toReversed();
  if (earlier.length === 0) return null;
  return (
    <details className="text-dense">
      <summary className="w-fit cursor-default py-1 rounded-badge text-accent hover:text-accent-hover">
        {t('decisions.earlier', { count: earlier.length })}
      </summary>
      <ol className="border-t border-line">
        {earlier.map(({ id, at, by, reason, decision }) => (
          <li key={id} className="border-b border-line py-2">
            <Tag status={resultStatus[decision.result]}>{t(`decisions.results.${decision.result}`)}</Tag>{' '}
            <span className="text-ink-2">{t('byAt', { by, at: formatInstant(at, zone, language) })}</span>
            <p className="pt-1 whitespace-pre-wrap wrap-anywhere">{reason}</p>
          </li>
        ))}
      </ol>
    </details>
  );
}
