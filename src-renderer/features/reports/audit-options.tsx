import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../i18n/messages.ts';
import { DayField } from '../../lib/day-field.tsx';
import { useAccess } from '../../lib/queries.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import type { ReportChoice } from './use-report-choice.ts';

/** So many of the newest entries are looked through for records to choose from. */
const entriesRead = 200;

/** Which part of the audit trail: a period, a record that was changed lately, or both. */
export function AuditScope({ choice: { address, change } }: { choice: ReportChoice }) {
  const t = useTexts('reports');
  const { from = null, to = null, subjectId } = address;
  const records = useChangedRecords();
  const isKnown = records.some(({ id }) => id === subjectId);
  return (
    <div className="grid grid-cols-1 gap-4">
      <div className="flex flex-wrap gap-3">
        <DayField
          label={t('auditFrom')}
          value={from}
          onChange={(day) => change({ from: day ?? undefined })}
        />
        <DayField
          label={t('periodTo')}
          value={to}
          onChange={(day) => change({ to: day ?? undefined })}
          error={from && to && from > to ? t('periodReversed') : undefined}
        />
      </div>
      <ComboBox
        label={t('auditRecord')}
        description={t('auditRecordHint')}
        options={[
          { id: '', label: t('auditAll') },
          ...records,
          ...(subjectId && !isKnown ? [{ id: subjectId, label: t('auditChosen') }] : []),
        ]}
        value={subjectId ?? ''}
        onChange={(id) => change({ subjectId: id || undefined })}
        emptyText={t('auditNoRecord')}
        openLabel={t('auditChoose')}
        key={`${records.length} ${subjectId ?? ''}`}
      />
    </div>
  );
}

/** Records of the newest entries, each once, under the name of its newest entry. */
function useChangedRecords(): { id: string; label: string }[] {
  const { ask } = useAccess();
  const { data } = useQuery(
    ask.vault.auditTrail.queryOptions({ input: { subjectId: null, before: null, limit: entriesRead } }),
  );
  const named = new Map<string, string>();
  for (const { subjectId, subjectLabel } of data?.entries ?? [])
    if (subjectLabel && !named.has(subjectId)) named.set(subjectId, subjectLabel);
  return [...named].map(([id, label]) => ({ id, label }));
}
