import { FilePen } from 'lucide-react';
import type { ConsentText } from '../../../../src-main/contract/consents.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import type { TextAccess } from './text-address.ts';

export interface NewVersionProps {
  text: ConsentText;
  page: TextAccess;
}

/** Begins the next version, with the words of the newest one. */
export function NewVersion({ text, page }: NewVersionProps) {
  const t = useTexts('consent');
  const { engine } = useAccess();
  const deed = useDeed();
  const newest = text.versions.find(({ publishedAt }) => publishedAt !== null);
  const begin = () =>
    deed.run(async () => {
      const { id } = await engine.consents.startDraft({ textId: text.id, fromVersionId: newest?.id ?? null });
      page.change({ version: id, mode: 'text', at: undefined });
    });
  return (
    <div className="grid justify-items-start gap-2">
      <Button icon={FilePen} isPending={deed.isRunning} onPress={() => void begin()}>
        {t('newVersion')}
      </Button>
      <FailureNotice error={deed.error} />
    </div>
  );
}
