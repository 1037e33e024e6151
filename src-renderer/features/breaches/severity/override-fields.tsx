import type { SeverityMethod } from '../../../../src-main/contract/breach-severity.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import type { SeverityDraft } from './severity-draft.ts';

export interface OverrideFieldsProps {
  method: SeverityMethod;
  draft: SeverityDraft;
  change: (part: Partial<SeverityDraft>) => void;
}

/** A level other than the computed one, only with a written reason. */
export function OverrideFields({ method, draft, change }: OverrideFieldsProps) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  return (
    <div className="flex flex-col gap-3">
      <Checkbox
        isSelected={draft.isOverridden}
        onChange={(isOverridden) => change({ isOverridden })}
        description={t('severity.overrideHint')}
      >
        {t('severity.override')}
      </Checkbox>
      {draft.isOverridden && (
        <>
          <Select
            label={t('severity.level')}
            isRequired
            placeholder={t('choose')}
            options={method.levels.map(({ id, title }) => ({ id, label: title[language] }))}
            value={draft.overrideLevel}
            onChange={(overrideLevel) => change({ overrideLevel })}
          />
          <TextArea
            label={t('severity.overrideReason')}
            isRequired
            minRows={2}
            value={draft.overrideReason}
            onChange={(overrideReason) => change({ overrideReason })}
          />
        </>
      )}
    </div>
  );
}
