import { FileSpreadsheet } from 'lucide-react';
import { useTexts } from '../i18n/messages.ts';
import { Button } from '../ui/button.tsx';
import { Tooltip } from '../ui/tooltip.tsx';

export interface ExportButtonProps {
  onPress: () => void;
  isPending: boolean;
  isDisabled?: boolean;
}

/** The one way in which every list is saved as a table: called the same everywhere, and what it saves is what is filtered. */
export function ExportButton(props: ExportButtonProps) {
  const t = useTexts('changeList');
  return (
    <Tooltip text={t('excelHint')}>
      <Button icon={FileSpreadsheet} {...props}>
        {t('excel')}
      </Button>
    </Tooltip>
  );
}
