import { useTexts } from '../../../i18n/messages.ts';
import { useFailureText } from '../../../lib/failure-notice.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useParticularText } from './particular-text.ts';
import type { Fact } from './use-fact.ts';

/** Somebody answered the same meanwhile: their answer, and the choice between it and what was typed here. */
export function FactRival({ fact, zone }: { fact: Fact; zone: string }) {
  const t = useTexts('breach');
  const text = useParticularText(zone);
  const { title, sentence } = useFailureText()(fact.error);
  const actions = (
    <>
      <Button small onPress={fact.insist}>
        {t('rival.insist')}
      </Button>
      <Button small variant="quiet" onPress={fact.yield}>
        {t('rival.yield')}
      </Button>
    </>
  );
  return (
    <Notice tone="caution" live="alert" title={title} actions={actions}>
      <p>{sentence}</p>
      {fact.stored && (
        <p className="text-ink wrap-anywhere">{t('rival.now', { value: text(fact.stored.particular) })}</p>
      )}
    </Notice>
  );
}
