import { useQuery } from '@tanstack/react-query';
import type { ModelFinding } from '../../../../src-main/contract/scoring-check.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { Button } from '../../../ui/button.tsx';
import type { Status } from '../../../ui/status.ts';
import { Tag } from '../../../ui/tag.tsx';
import type { ModelDraft } from '../model/use-model-draft.ts';

export interface CheckPartProps {
  draft: ModelDraft;
  findings: readonly ModelFinding[];
  onOpenRule: (ruleId: string) => void;
}

const shapes: Record<ModelFinding['severity'], Status> = { blocker: 'risk', major: 'caution', hint: 'minor' };

/** What is missing or doubtful in the model, each with its article. It is never called lawful. */
export function CheckPart({ draft, findings, onOpenRule }: CheckPartProps) {
  const t = useTexts('scoringModel');
  const language = useLanguage();
  const { ask } = useAccess();
  const { data: law } = useQuery(ask.scoring.law.queryOptions());
  if (!law) return null;
  const nameOf = (ruleId: string) =>
    draft.content.rules.find(({ id }) => id === ruleId)?.label || t('rules.unnamed');
  return (
    <div className="px-6 py-4">
      <p className="pb-3 text-ink-2">
        {findings.length === 0 ? t('check.nothing') : t('check.found', { count: findings.length })}
      </p>
      <ul className="grid gap-4">
        {findings.map(({ code, severity, ruleId, detail }) => {
          const text = law.findings[code];
          return (
            <li key={`${code} ${ruleId}`} className="grid gap-0.5">
              <p className="flex flex-wrap items-center gap-x-2">
                <Tag bare status={shapes[severity]}>
                  {t(`severity.${severity}`)}
                </Tag>
                <strong className="wrap-anywhere">
                  {text.title[language]}
                  {detail && ` (${detail})`}
                </strong>
              </p>
              <p className="text-dense text-ink-2">{text.text[language]}</p>
              <p className="flex flex-wrap items-center gap-x-3 text-dense text-ink-2">
                <span>{text.basis[language]}</span>
                {ruleId !== null && (
                  <Button small variant="quiet" onPress={() => onOpenRule(ruleId)}>
                    {t('check.toRule', { name: nameOf(ruleId) })}
                  </Button>
                )}
              </p>
            </li>
          );
        })}
      </ul>
      <p className="pt-4 text-meta text-ink-3">
        {t('check.source', { source: law.source[language], day: formatDay(law.asOf, language) })}
      </p>
    </div>
  );
}
