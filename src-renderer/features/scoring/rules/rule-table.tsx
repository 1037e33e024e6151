import { Fragment } from 'react';
import type { LeadSet } from '../../../../src-main/contract/scoring.ts';
import type { ModelFinding } from '../../../../src-main/contract/scoring-check.ts';
import type { ScoringRule } from '../../../../src-main/contract/scoring-model.ts';
import type { Simulation } from '../../../../src-main/contract/scoring-simulation.ts';
import { useTexts } from '../../../i18n/messages.ts';
import type { ModelDraft } from '../model/use-model-draft.ts';
import { RuleEditor } from './rule-editor.tsx';
import { RuleRow } from './rule-row.tsx';

export interface RuleTableProps {
  draft: ModelDraft;
  simulation: Simulation | undefined;
  findings: readonly ModelFinding[];
  leadSet: LeadSet | null;
  openId: string | null;
  onOpen: (ruleId: string | null) => void;
  onRemove: (rule: ScoringRule) => void;
}

const kinds = ['profile', 'behaviour'] as const;
const head = 'border-b border-line-strong py-1.5 pr-2 text-meta font-semibold text-ink-3';

/** All signals by what they look at; the open one shows everything about it below its row. */
export function RuleTable(props: RuleTableProps) {
  const { draft } = props;
  const t = useTexts('scoringModel');
  return (
    <table className="w-full table-fixed border-collapse bg-surface text-dense">
      <caption className="sr-only">{t('rules.caption')}</caption>
      <colgroup>
        <col />
        <col className="w-18" />
        <col className="w-18" />
        <col className="w-25" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className={`${head} pl-6 text-left`}>
            {t('rules.signal')}
          </th>
          <th scope="col" className={`${head} ${draft.isLocked ? 'text-right' : 'text-left'}`}>
            {t('rules.points')}
          </th>
          <th scope="col" className={`${head} text-left`}>
            {t('rules.halfLife')}
          </th>
          <th scope="col" className={`${head} text-left`}>
            {t('rules.basis')}
          </th>
        </tr>
      </thead>
      {kinds.map((kind) => (
        <tbody key={kind}>
          <tr>
            <th
              scope="rowgroup"
              colSpan={4}
              className="border-b border-line bg-desk py-1 pl-6 text-left font-semibold"
            >
              {t(`rules.kind.${kind}`)}
            </th>
          </tr>
          <Rules {...props} kind={kind} />
        </tbody>
      ))}
    </table>
  );
}

function Rules(props: RuleTableProps & { kind: ScoringRule['kind'] }) {
  const { draft, kind, simulation, findings, leadSet, openId, onOpen, onRemove } = props;
  const t = useTexts('scoringModel');
  const rules = draft.content.rules.filter((rule) => rule.kind === kind);
  if (rules.length === 0)
    return (
      <tr>
        <td colSpan={4} className="border-b border-line py-2 pl-6 text-ink-2">
          {t(`rules.none.${kind}`)}
        </td>
      </tr>
    );
  return rules.map((rule) => {
    const isOpen = rule.id === openId;
    const editorId = `rule-${rule.id}`;
    return (
      <Fragment key={rule.id}>
        <RuleRow
          {...{ rule, draft, isOpen, editorId }}
          effect={simulation?.rules.find(({ ruleId }) => ruleId === rule.id)}
          leads={simulation?.counts.leads ?? 0}
          onToggle={() => onOpen(isOpen ? null : rule.id)}
          onRemove={() => onRemove(rule)}
        />
        {isOpen && (
          <tr>
            <td colSpan={4} id={editorId} className="border-b border-line-strong bg-surface px-6 py-4">
              <RuleEditor
                {...{ rule, draft, leadSet }}
                findings={findings.filter(({ ruleId }) => ruleId === rule.id)}
                onRemove={() => onRemove(rule)}
              />
            </td>
          </tr>
        )}
      </Fragment>
    );
  });
}
