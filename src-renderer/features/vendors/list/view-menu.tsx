import { Bookmark, PencilLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { SavedView } from '../../../../src-main/contract/vendor-register.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useFailureText } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { toasts } from '../../../lib/ui-store.ts';
import { Button } from '../../../ui/button.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { type ListAddress, questionOf } from './question.ts';
import { ViewNameDialog } from './view-name-dialog.tsx';

export interface ViewMenuProps {
  address: ListAddress;
  /** The own view that is shown, if it is one. */
  current: SavedView | null;
}

/** Keeps filter and order under a name; renames and removes the own view that is shown. */
export function ViewMenu({ address, current }: ViewMenuProps) {
  const t = useTexts('vendors');
  const { engine } = useAccess();
  const done = useDoneToast();
  const failureText = useFailureText();
  const [naming, setNaming] = useState<'new' | 'rename' | null>(null);
  const remove = async ({ id, name }: SavedView) => {
    try {
      await engine.vendors.removeView({ id });
      done(t('views.removed', { name }));
    } catch (error) {
      toasts.add({ text: failureText(error).title });
    }
  };
  const own = current
    ? [
        { id: 'rename', label: t('views.rename'), icon: PencilLine, onAction: () => setNaming('rename') },
        { id: 'remove', label: t('views.remove'), icon: Trash2, onAction: () => void remove(current) },
      ]
    : [];
  const trigger = (
    <Button
      small
      variant="quiet"
      icon={Bookmark}
      {...(own.length ? {} : { onPress: () => setNaming('new') })}
    >
      {t(own.length ? 'views.menu' : 'views.save')}
    </Button>
  );
  return (
    <>
      {own.length ? <Menu label={t('views.menu')} trigger={trigger} items={own} /> : trigger}
      {naming && (
        <ViewNameDialog
          view={
            naming === 'rename' && current ? current : { id: null, name: '', question: questionOf(address) }
          }
          onClose={() => setNaming(null)}
        />
      )}
    </>
  );
}
