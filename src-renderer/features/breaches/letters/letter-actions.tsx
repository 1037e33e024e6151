import { RefreshCw, Send, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { BreachLetter, LetterText } from '../../../../src-main/contract/breach-record.ts';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import type { Autosave } from '../../../lib/use-autosave.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { letterReport } from './letter-report.ts';
import { SentDialog } from './sent-dialog.tsx';

export interface LetterActionsProps {
  breach: Breach;
  letter: BreachLetter;
  form: Autosave<LetterText>;
}

/** Printing, recording that it was sent, drafting anew from the facts, throwing the draft away. */
export function LetterActions({ breach, letter, form }: LetterActionsProps) {
  const t = useTexts('breachSteps');
  const { engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  const [isSending, send] = useState(false);
  const { kind, language, id } = letter;
  const draftAnew = () =>
    deed.run(async () => {
      const draft = await engine.breaches.draftLetter({ breachId: breach.id, kind, language });
      await engine.breaches.saveLetter({ breachId: breach.id, letterId: id, letter: draft });
      done(t('letters.draftedAnew'));
    });
  const remove = () =>
    deed.run(async () => {
      await engine.breaches.removeLetter({ letterId: id });
      done(t('letters.removed'));
    });
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button variant="primary" icon={Send} onPress={() => send(true)}>
        {t('letters.record')}
      </Button>
      <ButtonLink href={letterReport(breach.id, id)}>{t('letters.pdf')}</ButtonLink>
      <Button variant="quiet" icon={RefreshCw} onPress={() => void draftAnew()}>
        {t('letters.draftAnew')}
      </Button>
      <Button variant="quiet" icon={Trash2} onPress={() => void remove()}>
        {t('letters.remove')}
      </Button>
      <FailureNotice error={deed.error} />
      {isSending && (
        <SentDialog breach={breach} letter={{ ...letter, ...form.value }} onClose={() => send(false)} />
      )}
    </div>
  );
}
