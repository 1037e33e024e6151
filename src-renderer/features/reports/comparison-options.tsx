import { useTexts } from '../../i18n/messages.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Link } from '../../ui/link.tsx';
import type { ReportChoice } from './use-report-choice.ts';

/** Which comparison is printed. */
export function ComparisonSelect({ choice }: { choice: ReportChoice }) {
  const t = useTexts('reports');
  const { comparisons, comparisonId, change } = choice;
  if (comparisons?.length === 0 && !comparisonId) {
    return (
      <p className="text-ink-2">
        {t('noComparison')} <Link href="/comparisons">{t('addComparison')}</Link>
      </p>
    );
  }
  return (
    <ComboBox
      label={t('comparison')}
      options={(comparisons ?? []).map(({ id, name }) => ({ id, label: name }))}
      value={comparisonId ?? null}
      onChange={(chosen) => chosen && change({ comparisonId: chosen })}
      emptyText={t('noComparisonFound')}
      openLabel={t('chooseComparison')}
      key={comparisons === null ? 'reading' : 'read'}
    />
  );
}
