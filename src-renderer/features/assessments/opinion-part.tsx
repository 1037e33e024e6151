import { useState } from 'react';
import type { Assessment } from '../../../src-main/contract/assessments.ts';
import { useTexts } from '../../i18n/messages.ts';
import { Button } from '../../ui/button.tsx';
import { OpinionDialog } from './opinion-dialog.tsx';

/** The data-protection officer's opinion, recorded apart from the decision. */
export function OpinionPart({ assessment }: { assessment: Assessment }) {
  const t = useTexts('decision');
  const [isOpen, open] = useState(false);
  return (
    <div>
      <Button small onPress={() => open(true)}>
        {t(assessment.dpoOpinion ? 'changeOpinion' : 'recordOpinion')}
      </Button>
      {isOpen && <OpinionDialog assessment={assessment} onClose={() => open(false)} />}
    </div>
  );
}
