import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ScoringRecord } from '../../../../src-main/contract/scoring.ts';
import type { ModelVersion, ScoringRule } from '../../../../src-main/contract/scoring-model.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { toasts } from '../../../lib/ui-store.ts';
import { useLeads } from '../leads/use-leads.ts';
import { ReleaseBar } from '../release/release-bar.tsx';
import { newRule } from '../rules/new-rule.ts';
import { RuleTable } from '../rules/rule-table.tsx';
import { useComparison } from '../simulation/use-comparison.ts';
import type { ModelAddress } from './model-address.ts';
import { ModelHeader } from './model-header.tsx';
import { ModelParts } from './model-parts.tsx';
import { ModelRival } from './model-rival.tsx';
import { type ModelDraft, useModelDraft } from './use-model-draft.ts';

export interface ModelWorkProps {
  record: ScoringRecord;
  version: ModelVersion;
  zone: string;
  page: ModelAddress;
}

/** Rules on the left; on the right what they do with leads, and everything else a version fixes. */
export function ModelWork({ record, version, zone, page }: ModelWorkProps) {
  const { ask } = useAccess();
  const draft = useModelDraft(version);
  const leads = useLeads();
  const rules = useRules(draft);
  const { data: check } = useQuery({
    ...ask.scoring.check.queryOptions({ input: { model: draft.content } }),
    placeholderData: (before) => before,
  });
  const comparison = useComparison(leads, draft.content, record, version.id);
  const findings = check?.findings ?? [];
  const isChecked = check !== undefined;
  return (
    <div className="@container h-full overflow-y-auto">
      <div className="grid min-h-full @min-[900px]:h-full @min-[900px]:grid-rows-[minmax(0,1fr)] @min-[900px]:grid-cols-[minmax(400px,5fr)_minmax(0,7fr)]">
        <div className="flex min-h-0 flex-col border-line @min-[900px]:border-r">
          <ModelHeader
            {...{ record, version, draft, zone }}
            onShowVersion={(versionId) => page.change({ version: versionId })}
          />
          <ModelRival draft={draft} />
          <div className="min-h-0 flex-1 border-t border-line bg-surface @min-[900px]:overflow-y-auto">
            <RuleTable
              {...{ draft, findings }}
              simulation={comparison.simulation}
              leadSet={leads.set}
              openId={rules.openId}
              onOpen={rules.open}
              onRemove={rules.remove}
            />
          </div>
          <ReleaseBar
            {...{ record, version, draft, findings, isChecked }}
            onAdd={rules.add}
            onShowCheck={() => page.change({ part: 'check' })}
            onShowVersion={(versionId) => page.change({ version: versionId })}
          />
        </div>
        <ModelParts {...{ version, draft, leads, comparison, findings, page }} onOpenRule={rules.open} />
      </div>
    </div>
  );
}

/** Which rule is open; adding one, and taking one away with a way back. */
function useRules(draft: ModelDraft) {
  const t = useTexts('scoringModel');
  const [openId, open] = useState<string | null>(null);
  const { rules } = draft.content;
  return {
    openId,
    open,
    add: (kind: ScoringRule['kind']) => {
      const rule = newRule(kind);
      draft.choose({ rules: [...rules, rule] });
      open(rule.id);
    },
    remove: (rule: ScoringRule) => {
      if (draft.isLocked) return;
      draft.choose({ rules: rules.filter(({ id }) => id !== rule.id) });
      toasts.add({
        text: t('rules.removed', { name: rule.label || t('rules.unnamed') }),
        actionLabel: t('undo'),
        onAction: () =>
          draft.restoreRule(
            rule,
            rules.findIndex(({ id }) => id === rule.id),
          ),
      });
    },
  };
}
