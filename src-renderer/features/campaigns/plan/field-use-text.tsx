import type { FieldUse } from '../../../../src-main/contract/campaign-gate.ts';
import type { CampaignStep } from '../../../../src-main/contract/campaign-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Tag } from '../../../ui/tag.tsx';

export interface FieldUseTextProps {
  use: FieldUse;
  steps: readonly CampaignStep[];
}

/** What uses a field, or what to do when nothing does. */
export function FieldUseText({ use, steps }: FieldUseTextProps) {
  const t = useTexts('campaignPlan');
  const uses = [
    ...steps.filter(({ id }) => use.stepIds.includes(id)).map(({ name }) => t('use.step', { name })),
    ...(use.isScored ? [t('use.scored')] : []),
    ...(use.isInPersona ? [t('use.persona')] : []),
    ...(use.isNeededForContract ? [t('use.contract')] : []),
  ];
  return (
    <p className="text-dense text-ink-2">
      <Tag bare status={use.isUnused ? 'risk' : 'ok'}>
        {t(use.isUnused ? 'use.none' : 'use.used')}
      </Tag>{' '}
      {use.isUnused ? t('use.whatToDo') : uses.join(', ')}
    </p>
  );
}
