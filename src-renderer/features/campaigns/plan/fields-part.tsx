import { Plus } from 'lucide-react';
import type { CampaignField } from '../../../../src-main/contract/campaign-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { Button } from '../../../ui/button.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { commonFields } from './common-fields.ts';
import { FieldEntry } from './field-entry.tsx';
import { PlanSection } from './plan-section.tsx';
import type { Plan } from './use-plan.ts';

/** So many fields a campaign collects at most. */
const most = 50;

/** The fields of the form, each with what uses it; what nothing uses has to go (Art. 5(1)(c), 25(2) GDPR). */
export function FieldsPart({ plan }: { plan: Plan }) {
  const t = useTexts('campaignPlan');
  const done = useDoneToast();
  const { content, isFixed, gate, choose } = plan;
  const { fields, steps } = content;
  const unused = gate?.fields.filter(({ isUnused }) => isUnused).length ?? 0;
  const remove = ({ id, label }: CampaignField) =>
    void choose({
      fields: fields.filter((field) => field.id !== id),
      steps: steps.map((step) => ({ ...step, fieldIds: step.fieldIds.filter((used) => used !== id) })),
    }).then((isSaved) => isSaved && done(t('fields.removed', { name: label })));
  return (
    <PlanSection
      plan={plan}
      item="fields"
      title={t('fields.title')}
      about={t('fields.about')}
      aside={unused > 0 && <Tag status="risk">{t('fields.unusedCount', { count: unused })}</Tag>}
    >
      {fields.length === 0 && <p className="text-ink-2">{t('fields.none')}</p>}
      <ul>
        {fields.map((field) => (
          <FieldEntry key={field.id} plan={plan} field={field} onRemove={() => remove(field)} />
        ))}
      </ul>
      {!isFixed && fields.length < most && <AddField plan={plan} />}
    </PlanSection>
  );
}

function AddField({ plan: { content, choose } }: { plan: Plan }) {
  const t = useTexts('campaignPlan');
  const taken = new Set(content.fields.map(({ key }) => key));
  const add = (label: string, key: string) => {
    const field = {
      ...{ id: crypto.randomUUID(), key, label },
      ...{ isMandatory: false, reason: '', isNeededForContract: false },
    };
    void choose({ fields: [...content.fields, field] });
  };
  return (
    <div className="pt-3">
      <Menu
        label={t('fields.add')}
        trigger={<Button icon={Plus}>{t('fields.add')}</Button>}
        items={[
          ...commonFields
            .filter(({ key }) => !taken.has(key))
            .map(({ text, key }) => ({
              id: key,
              label: t(`commonFields.${text}`),
              onAction: () => add(t(`commonFields.${text}`), key),
            })),
          'separator' as const,
          {
            id: 'own',
            label: t('fields.own'),
            onAction: () => add(t('fields.ownLabel'), freeKey(taken)),
          },
        ]}
      />
    </div>
  );
}

/** A key that no field has yet. */
function freeKey(taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    if (!taken.has(`field_${number}`)) return `field_${number}`;
  }
}
