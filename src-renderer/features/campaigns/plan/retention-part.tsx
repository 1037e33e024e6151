import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import type { CampaignLaw } from '../../../../src-main/contract/campaign-gate.ts';
import { type Retention, RetentionKind } from '../../../../src-main/contract/campaign-record.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay, inLanguage } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { Select } from '../../../ui/select.tsx';
import { PlanSection } from './plan-section.tsx';
import { missingProposals, proposalOf } from './retention-proposals.ts';
import type { Plan } from './use-plan.ts';

const units = ['days', 'months', 'years'] as const;

/** How long each kind of data is kept (Art. 5(1)(e) GDPR), with the proposals of the law table. */
export function RetentionPart({ plan }: { plan: Plan }) {
  const t = useTexts('campaignPlan');
  const language = useLanguage();
  const { ask } = useAccess();
  const { data: law } = useQuery(ask.campaigns.law.queryOptions());
  const { content, isFixed, choose } = plan;
  if (!law) return null;
  const missing = missingProposals(law, content.retention);
  const suppression = law.retention.find(({ amount }) => amount === null);
  return (
    <PlanSection
      plan={plan}
      item="retention"
      title={t('retention.title')}
      about={t('retention.about', { day: formatDay(law.asOf, language) })}
      aside={
        !isFixed &&
        missing.length > 0 && (
          <Button small onPress={() => void choose({ retention: [...content.retention, ...missing] })}>
            {t('retention.takeAll')}
          </Button>
        )
      }
    >
      <ul className="max-w-220">
        {RetentionKind.options.map((kind) => (
          <RetentionRow key={kind} {...{ kind, law, plan }} />
        ))}
      </ul>
      {suppression && <p className="pt-2 text-dense text-ink-2">{inLanguage(suppression.text, language)}</p>}
    </PlanSection>
  );
}

interface RetentionRowProps {
  kind: RetentionKind;
  law: CampaignLaw;
  plan: Plan;
}

function RetentionRow({ kind, law, plan: { content, isFixed, choose } }: RetentionRowProps) {
  const t = useTexts('campaignPlan');
  const language = useLanguage();
  const text = law.retention.find((known) => known.kind === kind)?.text;
  const name = text ? inLanguage(text, language) : kind;
  const set = content.retention.find((known) => known.kind === kind);
  const proposal = proposalOf(law, kind);
  const others = content.retention.filter((known) => known.kind !== kind);
  const put = (next: Retention | undefined) => void choose({ retention: next ? [...others, next] : others });
  return (
    <li className="grid items-center gap-x-4 gap-y-1 border-b border-line py-2 last:border-b-0 @min-[640px]:grid-cols-[1fr_auto]">
      <p className="wrap-anywhere">{name}</p>
      {set ? (
        <div className="flex items-center gap-2">
          <div className="w-20">
            <NumberField
              hideLabel
              isReadOnly={isFixed}
              label={t('retention.amount', { name })}
              minValue={1}
              maxValue={3650}
              value={set.amount}
              onChange={(amount) => amount !== null && put({ ...set, amount })}
            />
          </div>
          <div className="w-32">
            <Select
              hideLabel
              isReadOnly={isFixed}
              label={t('retention.unit', { name })}
              options={units.map((id) => ({ id, label: t(`retention.units.${id}`) }))}
              value={set.unit}
              onChange={(unit) => put({ ...set, unit })}
            />
          </div>
          {!isFixed && (
            <IconButton icon={X} label={t('retention.remove', { name })} onPress={() => put(undefined)} />
          )}
        </div>
      ) : (
        <div className="flex items-center gap-2 text-dense text-ink-2">
          {t('retention.none')}
          {proposal && !isFixed && (
            <Button small aria-label={t('retention.takeOne', { name })} onPress={() => put(proposal)}>
              {t(`retention.propose.${proposal.unit}`, { amount: proposal.amount })}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
