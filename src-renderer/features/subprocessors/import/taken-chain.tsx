import { useSearch } from '@tanstack/react-router';
import { Undo2 } from 'lucide-react';
import type { ChainChange, ListPreview } from '../../../../src-main/contract/subprocessor-import.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import type { Taken } from '../../../lib/use-taken.ts';
import { Button } from '../../../ui/button.tsx';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Notice } from '../../../ui/notice.tsx';

export interface TakenChainProps extends Pick<Taken<ListPreview>, 'deed' | 'takeBack'> {
  /** The list as it was judged before it was taken over. */
  taken: ListPreview;
  onOther: () => void;
}

/** The end of reading a list: what it did to the chain, and the ways on and back. */
export function TakenChain({ taken, deed, takeBack, onOther }: TakenChainProps) {
  const t = useTexts('subprocessors');
  const frame = useTexts('frame');
  const { vendor } = useSearch({ from: '/sub-processors/import' });
  const { changes, problems, withoutCountry } = taken;
  const count = (kind: ChainChange['kind']) => changes.filter((change) => change.kind === kind).length;
  return (
    <section className="grid max-w-180 gap-4">
      <Notice
        tone="ok"
        live="status"
        title={t('import.taken', { count: changes.length })}
        actions={
          <>
            {vendor !== undefined && (
              <ButtonLink isPrimary autoFocus href={`/vendors/${vendor}?tab=subProcessors`}>
                {t('import.toChain')}
              </ButtonLink>
            )}
            <ButtonLink href="/sub-processors">{t('import.toAll')}</ButtonLink>
            <Button icon={Undo2} isPending={deed.isRunning} onPress={takeBack}>
              {frame('undo')}
            </Button>
            <Button onPress={onOther}>{t('import.other')}</Button>
          </>
        }
      >
        <p>
          {t('import.takenSum', {
            added: count('added'),
            changed: count('changed'),
            ended: count('ended'),
          })}
        </p>
        {problems.length > 0 && <p>{t('import.problems', { count: problems.length })}.</p>}
        {withoutCountry.length > 0 && <p>{t('import.withoutCountry', { count: withoutCountry.length })}.</p>}
      </Notice>
      <FailureNotice error={deed.error} />
    </section>
  );
}
