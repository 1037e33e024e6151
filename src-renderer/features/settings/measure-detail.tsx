import { useQuery } from '@tanstack/react-query';
import type { OwnMeasure } from '../../../src-main/contract/company.ts';
import type { Control } from '../../../src-main/contract/law.ts';
import type { MeasureLevel } from '../../../src-main/contract/values.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { usePreferences } from '../../lib/preferences.ts';
import { onlyWithoutData, useAccess } from '../../lib/queries.ts';
import { SavedTextArea } from '../../lib/saved-field.tsx';
import { useDoneToast } from '../../lib/saving.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { LevelMeaning } from './level-meaning.tsx';
import { MeasureEvidence } from './measure-evidence.tsx';
import { useMeasure } from './use-measure.ts';

const levels = [
  { id: 'none', status: 'na', kbd: '0' },
  { id: 'basic', status: 'minor', kbd: '1' },
  { id: 'high', status: 'progress', kbd: '2' },
  { id: 'veryHigh', status: 'ok', kbd: '3' },
] as const;

export interface MeasureDetailProps {
  control: Control;
  measure: OwnMeasure;
  /** Opens the next control; null on the last. */
  onNext: (() => void) | null;
}

/** The level in place for one control, what it means, and what proves it. */
export function MeasureDetail({ control, measure, onNext }: MeasureDetailProps) {
  const t = useTexts('company');
  const language = useLanguage();
  const { preferences } = usePreferences();
  const done = useDoneToast();
  const { change, addEvidence, removeEvidence } = useMeasure(control.id);
  const label = control.label[language];
  const setLevel = async (level: MeasureLevel) => {
    if (await change({ level }))
      done(t('measures.levelSet', { control: label, level: t(`measures.levels.${level}`) }));
  };
  return (
    <div className="flex flex-col gap-4 bg-surface px-9 pt-2 pb-5 shadow-[inset_3px_0_0_var(--accent)]">
      <p className="text-dense text-ink-2">
        {control.goal[language]} · {control.articles.map((article) => article[language]).join(', ')}
      </p>
      <Segmented
        label={t('measures.level', { control: label })}
        value={measure.level}
        onChange={(level) => void setLevel(level)}
        shortcuts={preferences.singleKeys}
        options={levels.map((level) => ({
          ...level,
          tone: 'accent' as const,
          label: t(`measures.levels.${level.id}`),
        }))}
      />
      <LevelMeaning control={control} level={measure.level} />
      <SavedTextArea
        label={t('measures.note')}
        placeholder={t('measures.notePlaceholder')}
        minRows={2}
        value={measure.note}
        onSave={(note) => change({ note })}
      />
      <CheckedAndOwner measure={measure} change={change} />
      <MeasureEvidence
        label={label}
        evidence={measure.evidence}
        onFiles={addEvidence}
        onRemove={async ({ id, title }) => {
          if (await removeEvidence(id)) done(t('measures.evidenceRemoved', { title }));
        }}
      />
      {onNext && (
        <div>
          <Button onPress={onNext}>{t('measures.next')}</Button>
        </div>
      )}
    </div>
  );
}

function CheckedAndOwner({
  measure,
  change,
}: {
  measure: OwnMeasure;
  change: ReturnType<typeof useMeasure>['change'];
}) {
  const { ask } = useAccess();
  const t = useTexts('company');
  const { data } = useQuery({ ...ask.company.people.queryOptions(), throwOnError: onlyWithoutData });
  if (!data) return null;
  return (
    <div className="grid grid-cols-2 gap-4">
      <DateField
        label={t('measures.checkedOn')}
        value={measure.checkedOn}
        onChange={(checkedOn) => void change({ checkedOn })}
        today={new Date().toLocaleDateString('sv-SE')}
        invalidText={t('measures.invalidDay')}
        openLabel={t('measures.openCalendar')}
        previousLabel={t('measures.previousMonth')}
        nextLabel={t('measures.nextMonth')}
      />
      <Select
        label={t('measures.owner')}
        value={measure.ownerId ?? 'nobody'}
        onChange={(owner) => void change({ ownerId: owner === 'nobody' ? null : owner })}
        options={[
          { id: 'nobody', label: t('measures.nobody') },
          ...data.people.map(({ id, name }) => ({ id, label: name })),
        ]}
      />
    </div>
  );
}
