import { CalendarPlus, ClipboardCheck, UserRound, X } from 'lucide-react';
import { useState } from 'react';
import type { ReviewRow } from '../../../src-main/contract/reviews.ts';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { useAccess } from '../../lib/queries.ts';
import { useDoneToast } from '../../lib/saving.ts';
import { toasts } from '../../lib/ui-store.ts';
import { useActor } from '../../lib/use-actor.ts';
import { useDeed } from '../../lib/use-deed.ts';
import { usePeople } from '../../lib/use-people.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { PostponeDialog } from './postpone-dialog.tsx';

export interface BulkBarProps {
  rows: readonly ReviewRow[];
  day: string;
  onClear: () => void;
}

/** What can be done with the chosen reviews at once; each is taken back from its toast. */
export function BulkBar({ rows, day, onClear }: BulkBarProps) {
  const t = useTexts('reviews');
  const { engine } = useAccess();
  const { people } = usePeople();
  const [actor] = useActor();
  const deed = useDeed();
  const done = useDoneToast();
  const [isPostponing, postpone] = useState(false);
  const serviceIds = rows.map(({ serviceId }) => serviceId);
  const vendorIds = [...new Set(rows.map(({ vendorId }) => vendorId))];
  const start = () =>
    deed.run(async () => {
      const { started } = await engine.reviews.start({ serviceIds, assessor: actor });
      if (started.length === 0) return toasts.add({ text: t('bulk.allRunning') });
      done(t('bulk.started', { count: started.length }));
    });
  const setOwner = (ownerId: string) =>
    void deed.run(async () => {
      const { changed } = await engine.vendors.setOwner({ vendorIds, ownerId });
      done(t('bulk.ownerSet', { count: changed }));
    });
  return (
    <section
      aria-label={t('bulk.label')}
      data-acts-on-chosen
      className="flex flex-wrap items-center gap-2 border-t border-line-strong bg-accent-soft px-6 py-2"
    >
      <strong role="status">{t('bulk.count', { count: rows.length })}</strong>
      <Button small icon={ClipboardCheck} isPending={deed.isRunning} onPress={() => void start()}>
        {t('bulk.start')}
      </Button>
      <Menu
        label={t('bulk.owner')}
        trigger={
          <Button small icon={UserRound}>
            {t('bulk.owner')}
          </Button>
        }
        items={people.map(({ id, name }) => ({ id, label: name, onAction: () => setOwner(id) }))}
      />
      <Button small icon={CalendarPlus} onPress={() => postpone(true)}>
        {t('bulk.postpone')}
      </Button>
      <FailureNotice error={deed.error} />
      <span className="flex-1" />
      <IconButton icon={X} label={t('bulk.clear')} onPress={onClear} />
      {isPostponing && <PostponeDialog {...{ serviceIds, day }} onClose={() => postpone(false)} />}
    </section>
  );
}
