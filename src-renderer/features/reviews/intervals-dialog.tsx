import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import type { ReviewDefaults, ReviewIntervals } from '../../../src-main/contract/reviews.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { formatDay, inLanguage } from '../../lib/format.ts';
import { useAccess } from '../../lib/queries.ts';
import { useDoneToast } from '../../lib/saving.ts';
import { useDeed } from '../../lib/use-deed.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { SectionHeading } from '../../ui/section-heading.tsx';

/** After how many months approvals are looked at again: the company decides, the proposal says why. */
export function IntervalsDialog({ onClose }: { onClose: () => void }) {
  const { ask } = useAccess();
  const { data: defaults } = useQuery(ask.reviews.defaults.queryOptions());
  const { data: list } = useQuery(ask.reviews.list.queryOptions());
  if (!defaults || !list) return null;
  return <IntervalsForm {...{ defaults, onClose }} stored={list.intervals} />;
}

interface IntervalsFormProps {
  defaults: ReviewDefaults;
  stored: ReviewIntervals;
  onClose: () => void;
}

const risks = ['high', 'medium', 'low'] as const;
const needs = ['veryHigh', 'high', 'normal'] as const;

function IntervalsForm({ defaults, stored, onClose }: IntervalsFormProps) {
  const t = useTexts('reviews');
  const language = useLanguage();
  const { engine } = useAccess();
  const formId = useId();
  const deed = useDeed();
  const done = useDoneToast();
  const [draft, setDraft] = useState(stored);
  const keep = async (intervals: ReviewIntervals | null) => {
    if (!(await deed.run(() => engine.reviews.saveIntervals({ intervals })))) return;
    done(t('intervals.saved'));
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    void keep(draft);
  };
  const number = (label: string, value: number, unit: string, change: (next: number) => void) => (
    <NumberField
      key={label}
      label={label}
      unit={unit}
      minValue={unit === t('intervals.days') ? 0 : 1}
      maxValue={unit === t('intervals.days') ? 365 : 120}
      step={1}
      value={value}
      onChange={(next) => next !== null && change(next)}
    />
  );
  const months = t('intervals.months');
  return (
    <Dialog
      isOpen
      onOpenChange={(next) => !next && onClose()}
      title={t('intervals.title')}
      closeLabel={t('close')}
      footer={
        <>
          <Button variant="quiet" onPress={() => void keep(null)}>
            {t('intervals.defaults')}
          </Button>
          <span className="flex-1" />
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} isPending={deed.isRunning}>
            {t('intervals.save')}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={submit} className="grid gap-4">
        <p className="text-ink-2">{inLanguage(defaults.reasons.interval, language)}</p>
        <SectionHeading>{t('intervals.risk')}</SectionHeading>
        <p className="text-dense text-ink-2">{inLanguage(defaults.reasons.risk, language)}</p>
        <div className="grid grid-cols-3 gap-3">
          {risks.map((id) =>
            number(t(`intervals.${id}`), draft.risk[id], months, (next) =>
              setDraft({ ...draft, risk: { ...draft.risk, [id]: next } }),
            ),
          )}
        </div>
        <SectionHeading>{t('intervals.need')}</SectionHeading>
        <p className="text-dense text-ink-2">{inLanguage(defaults.reasons.need, language)}</p>
        <div className="grid grid-cols-3 gap-3">
          {needs.map((id) =>
            number(t(`intervals.${id}`), draft.need[id], months, (next) =>
              setDraft({ ...draft, need: { ...draft.need, [id]: next } }),
            ),
          )}
        </div>
        {number(t('intervals.lead'), draft.leadDays, t('intervals.days'), (leadDays) =>
          setDraft({ ...draft, leadDays }),
        )}
        <p className="text-dense text-ink-2">
          {inLanguage(defaults.reasons.lead, language)}{' '}
          {t('intervals.asOf', { day: formatDay(defaults.asOf, language) })}.
        </p>
        <FailureNotice error={deed.error} />
      </form>
    </Dialog>
  );
}
