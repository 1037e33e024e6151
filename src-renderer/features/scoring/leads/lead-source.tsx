import { FileSpreadsheet } from 'lucide-react';
import { useState } from 'react';
import type { ModelContent } from '../../../../src-main/contract/scoring-model.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatNumber } from '../../../lib/format.ts';
import { Button } from '../../../ui/button.tsx';
import { LeadFileDialog } from './lead-file-dialog.tsx';
import type { Leads } from './use-leads.ts';

/** Which leads the model is tried with, and the way to others. */
export function LeadSource({
  leads: { set, fileName, takeSample },
  model,
}: {
  leads: Leads;
  model: ModelContent;
}) {
  const t = useTexts('scoringModel');
  const language = useLanguage();
  const [isAsked, setAsked] = useState(false);
  const count = set?.leads ?? 0;
  const shown = set ? formatNumber(count, language) : '';
  return (
    <div className="flex flex-wrap items-center gap-2 px-6 pt-4 pb-2">
      <h2 className="min-w-0 flex-1 basis-60 text-section wrap-anywhere">
        {fileName === null ? t('leads.sample', { shown }) : t('leads.file', { count, shown, name: fileName })}
      </h2>
      {fileName !== null && (
        <Button small variant="quiet" onPress={takeSample}>
          {t('leads.toSample')}
        </Button>
      )}
      <Button small icon={FileSpreadsheet} onPress={() => setAsked(true)}>
        {t('leads.fromFile')}
      </Button>
      {isAsked && <LeadFileDialog model={model} onClose={() => setAsked(false)} />}
    </div>
  );
}
