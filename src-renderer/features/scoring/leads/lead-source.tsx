import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatNumber } from '../../../lib/format.ts';
import type { Leads } from './use-leads.ts';

/** Which leads the model is tried with. */
export function LeadSource({ leads: { set, fileName } }: { leads: Leads }) {
  const t = useTexts('scoringModel');
  const language = useLanguage();
  const count = set ? formatNumber(set.leads, language) : '';
  return (
    <div className="flex flex-wrap items-center gap-2 px-6 pt-4 pb-2">
      <h2 className="min-w-0 flex-1 text-section">
        {fileName === null ? t('leads.sample', { count }) : t('leads.file', { count, name: fileName })}
      </h2>
    </div>
  );
}
