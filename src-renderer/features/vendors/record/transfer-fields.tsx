import { FallbackTool, TiaResult, TransferTool } from '../../../../src-main/contract/transfer.ts';
import type { TransferFacts } from '../../../../src-main/contract/vendor-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Select } from '../../../ui/select.tsx';
import { KnownField } from './fields.tsx';
import { FieldPair } from './form-section.tsx';

export interface TransferFieldsProps {
  facts: TransferFacts;
  onChange: (part: Partial<TransferFacts>) => void;
}

/** The tool of a transfer (Art. 45–47 GDPR) and what has to come with it. */
export function TransferFields({ facts, onChange }: TransferFieldsProps) {
  const t = useTexts('vendor');
  const isDecision = facts.tool === 'adequacy' || facts.tool === 'dpf';
  const safeguard = isDecision ? facts.fallback : facts.tool;
  const needsAssessment = safeguard === 'scc' || safeguard === 'bcr';
  return (
    <>
      <Select
        label={t('tool.label')}
        description={t('tool.hint')}
        options={TransferTool.options.map((id) => ({ id, label: t(`tool.${id}`) }))}
        value={facts.tool}
        onChange={(tool) => onChange({ tool })}
      />
      {isDecision && (
        <Select
          label={t('tool.fallback')}
          description={t('tool.fallbackHint')}
          options={[
            { id: 'none' as const, label: t('tool.noFallback') },
            ...FallbackTool.options.map((id) => ({ id, label: t(`tool.${id}`) })),
          ]}
          value={facts.fallback ?? 'none'}
          onChange={(fallback) => onChange({ fallback: fallback === 'none' ? null : fallback })}
        />
      )}
      {safeguard === 'scc' && (
        <FieldPair>
          <KnownField
            label={t('tool.sccComplete')}
            value={facts.sccComplete}
            onChange={(sccComplete) => onChange({ sccComplete })}
          />
          <KnownField
            label={t('tool.sccModuleOk')}
            value={facts.sccModuleOk}
            onChange={(sccModuleOk) => onChange({ sccModuleOk })}
          />
        </FieldPair>
      )}
      {needsAssessment && (
        <FieldPair>
          <KnownField
            label={t('tool.tiaDone')}
            value={facts.tiaDone}
            onChange={(tiaDone) => onChange({ tiaDone, ...(tiaDone ? {} : { tiaResult: null }) })}
          />
          {facts.tiaDone && (
            <Select
              label={t('tool.tiaResult')}
              placeholder={t('unknown')}
              options={TiaResult.options.map((id) => ({ id, label: t(`tool.tia.${id}`) }))}
              value={facts.tiaResult}
              onChange={(tiaResult) => onChange({ tiaResult })}
            />
          )}
        </FieldPair>
      )}
    </>
  );
}
