import type { Finding } from '../../../src-main/contract/assessments.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { inLanguage } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { StatusShape } from '../../ui/status-shape.tsx';
import { severityShapes } from './question-findings.tsx';

export interface FindingRowProps {
  finding: Finding;
  isLocked: boolean;
  toQuestion: (questionId: string | undefined) => void;
  onTreat: () => void;
}

/** One finding on the paper: how grave, what, and what was made of it. */
export function FindingRow({ finding, isLocked, toQuestion, onTreat }: FindingRowProps) {
  const t = useTexts('decision');
  const language = useLanguage();
  const { severity, title, questionId, treatment, compensation, origin } = finding;
  const treated = treatment && t(`treated.${treatment.kind}`);
  const made =
    compensation && t(compensation.isInForce ? 'treated.compensated' : 'treated.compensationEnded');
  const word = made ?? treated ?? t('treat');
  const name = inLanguage(title, language);
  return (
    <li className="flex items-start gap-2 border-b border-paper-line py-1.5">
      <span className="mt-0.5">
        <StatusShape status={severityShapes[severity]} />
      </span>
      <span className="min-w-0 flex-1">
        <strong>{t(`severity.${severity}`)}:</strong>{' '}
        {questionId ? <Link onPress={() => toQuestion(questionId)}>{name}</Link> : name}
      </span>
      {isLocked && origin !== 'level' ? (
        treatment && <span className="shrink-0 text-dense text-ink-2">{word}</span>
      ) : (
        <span className="-my-1 shrink-0">
          <Button small variant="quiet" onPress={onTreat} aria-label={`${word}: ${name}`}>
            {word}
          </Button>
        </span>
      )}
    </li>
  );
}
