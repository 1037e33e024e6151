import { FileArchive } from 'lucide-react';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { Button } from '../../../ui/button.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { useProofPack } from './use-proof-pack.ts';

/** Saves everything that proves an answer as one zip; whoever gets it may read another language, so it is chosen here. */
export function PackButton({ useId, at }: { useId: string; at: string }) {
  const t = useTexts('consent');
  const words = useTexts('consents');
  const own = useLanguage();
  const { save, cancel, share, error } = useProofPack();
  const languages = own === 'de' ? (['de', 'en'] as const) : (['en', 'de'] as const);
  return (
    <>
      <Menu
        label={t('answer.packLanguage')}
        trigger={
          <Button icon={FileArchive} isPending={share !== null}>
            {t('answer.pack')}
          </Button>
        }
        items={languages.map((language) => ({
          id: language,
          label: words(`language.${language}`),
          onAction: () => save({ useId, at, language }),
        }))}
      />
      {share !== null && (
        <div className="flex flex-wrap items-center gap-2 text-dense text-ink-2">
          <p role="status">{t('answer.packRuns')}</p>
          <span aria-hidden>{t('answer.packShare', { share: String(share) })}</span>
          <Button small variant="quiet" onPress={cancel}>
            {t('answer.packCancel')}
          </Button>
        </div>
      )}
      <FailureNotice error={error} />
    </>
  );
}
