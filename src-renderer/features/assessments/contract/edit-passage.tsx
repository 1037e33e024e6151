import { useState } from 'react';
import type { FoundPassage } from '../../../../src-main/contract/contracts.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Button } from '../../../ui/button.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import type { ContractWork } from './contract-work.ts';

/** The words of a proposal, to be shortened before they become the quote of the answer. */
export function EditPassage({ contract, shown }: { contract: ContractWork; shown: FoundPassage }) {
  const t = useTexts('contract');
  const [text, setText] = useState(shown.text);
  return (
    <div className="flex flex-col gap-2">
      <TextArea
        label={t('editLabel')}
        description={t('editHint')}
        minRows={3}
        maxRows={8}
        serif
        autoFocus
        value={text}
        onChange={setText}
      />
      <div className="flex flex-wrap gap-1.5">
        <Button small isDisabled={text.trim() === ''} onPress={() => contract.take(text.trim())}>
          {t('takeEdited')}
        </Button>
        <Button small variant="quiet" onPress={() => contract.edit(false)}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
