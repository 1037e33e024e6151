import { Trash2 } from 'lucide-react';
import type { LeadSet } from '../../../../src-main/contract/scoring.ts';
import type { ModelFinding } from '../../../../src-main/contract/scoring-check.ts';
import { DataSource, RuleBasis, type ScoringRule } from '../../../../src-main/contract/scoring-model.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { ModelDraft } from '../model/use-model-draft.ts';
import { BehaviourFields } from './behaviour-fields.tsx';
import { FindingNotice } from './finding-notice.tsx';
import { ProfileFields } from './profile-fields.tsx';

export interface RuleEditorProps {
  rule: ScoringRule;
  draft: ModelDraft;
  findings: readonly ModelFinding[];
  leadSet: LeadSet | null;
  onRemove: () => void;
}

/** Everything about one signal: what it looks at, where that comes from, and on what it rests. */
export function RuleEditor({ rule, draft, findings, leadSet, onRemove }: RuleEditorProps) {
  const t = useTexts('scoringModel');
  const isReadOnly = draft.isLocked;
  return (
    <div className="grid gap-3">
      {findings.map((finding) => (
        <FindingNotice key={finding.code} finding={finding} />
      ))}
      <TextField
        label={t('rule.label')}
        isRequired
        autoFocus={rule.label === ''}
        maxLength={500}
        {...{ isReadOnly }}
        value={rule.label}
        onChange={(label) => draft.changeRule({ ...rule, label }, 'type')}
      />
      {rule.kind === 'profile' ? (
        <ProfileFields {...{ rule, draft, leadSet }} />
      ) : (
        <BehaviourFields {...{ rule, draft, leadSet }} />
      )}
      <div className="grid gap-3 grid-cols-2">
        <Select
          label={t('rule.source')}
          {...{ isReadOnly }}
          value={rule.source}
          onChange={(source) => draft.changeRule({ ...rule, source }, 'choose')}
          options={DataSource.options.map((id) => ({ id, label: t(`source.${id}`) }))}
        />
        <Select
          label={t('rule.basis')}
          {...{ isReadOnly }}
          value={rule.basis}
          onChange={(basis) => draft.changeRule({ ...rule, basis }, 'choose')}
          options={RuleBasis.options.map((id) => ({ id, label: t(`basis.${id}`) }))}
        />
      </div>
      <TextField
        label={t('rule.basisNote')}
        description={t(rule.basis === 'notNeeded' ? 'rule.basisNoteOther' : 'rule.basisNoteConsent')}
        maxLength={500}
        {...{ isReadOnly }}
        value={rule.basisNote}
        onChange={(basisNote) => draft.changeRule({ ...rule, basisNote }, 'type')}
      />
      {!isReadOnly && (
        <div>
          <Button small icon={Trash2} onPress={onRemove}>
            {t('rule.remove')}
          </Button>
        </div>
      )}
    </div>
  );
}
