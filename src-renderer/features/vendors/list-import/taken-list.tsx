import { Undo2 } from 'lucide-react';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { formatNumber } from '../../../lib/format.ts';
import { Button } from '../../../ui/button.tsx';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SaveWrong } from './save-wrong.tsx';
import type { TakenList, TakeOverWork } from './use-take-over.ts';

export interface TakenListPartProps extends Pick<TakeOverWork, 'deed' | 'takeBack'> {
  taken: TakenList;
}

/** The end of an import: what came in, what stayed out, and the ways on and back. */
export function TakenListPart({ taken, deed, takeBack }: TakenListPartProps) {
  const t = useTexts('vendorList');
  const frame = useTexts('frame');
  const language = useLanguage();
  const { list, added, completed, skipped, wrong } = taken;
  const counted = (count: number) => ({ count, shown: formatNumber(count, language) });
  const facts = [
    completed > 0 && t('done.completed', counted(completed)),
    skipped > 0 && t('done.skipped', counted(skipped)),
    wrong > 0 && t('done.wrong', counted(wrong)),
    added > 0 && t('done.countries'),
  ].filter((fact) => fact !== false);
  return (
    <section className="grid max-w-180 gap-4">
      <Notice
        tone="ok"
        live="status"
        title={t('done.title', counted(added))}
        actions={
          <>
            <ButtonLink isPrimary autoFocus href="/vendors">
              {t('done.toRegister')}
            </ButtonLink>
            {added > 0 && <ButtonLink href="/transfers?view=unknown">{t('done.toCountries')}</ButtonLink>}
            <Button icon={Undo2} isPending={deed.isRunning} onPress={takeBack}>
              {frame('undo')}
            </Button>
            {wrong > 0 && <SaveWrong {...{ list }} count={wrong} />}
          </>
        }
      >
        {facts.map((fact) => (
          <p key={fact}>{fact}</p>
        ))}
      </Notice>
      <FailureNotice error={deed.error} />
    </section>
  );
}
