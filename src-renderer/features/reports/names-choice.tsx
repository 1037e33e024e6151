import { useTexts } from '../../i18n/messages.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import type { ReportChoice } from './use-report-choice.ts';

/** Names of people as they are, or as numbers where somebody outside reads it. */
export function NamesChoice({ choice: { address, change } }: { choice: ReportChoice }) {
  const t = useTexts('reports');
  return (
    <Checkbox
      isSelected={address.names === 'anonymised'}
      onChange={(isSelected) => change({ names: isSelected ? 'anonymised' : undefined })}
      description={t('hideNamesHint')}
    >
      {t('hideNames')}
    </Checkbox>
  );
}
