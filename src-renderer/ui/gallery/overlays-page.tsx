import { Archive, FileText, MoreHorizontal, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../button.tsx';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { Dialog } from '../dialog.tsx';
import { IconButton } from '../icon-button.tsx';
import { Menu } from '../menu.tsx';
import { Popover } from '../popover.tsx';
import { createToasts, ToastRegion } from '../toast.tsx';

const toasts = createToasts();

/** Everything that floats; `?open=dialog` opens one at once. */
export function OverlaysPage() {
  const asked = new URLSearchParams(location.search).get('open');
  const [isConfirming, setConfirming] = useState(asked === 'confirm');
  const [isOpen, setOpen] = useState(asked === 'dialog');
  useEffect(() => {
    if (asked === 'toast') {
      toasts.add({
        text: '3 Dienstleister ins Archiv gelegt',
        actionLabel: 'Rückgängig',
        onAction: () => {},
      });
    }
  }, [asked]);
  return (
    <main className="flex h-full flex-wrap items-start gap-3 p-6">
      <h1 className="sr-only">Schwebendes</h1>
      <Button onPress={() => setConfirming(true)}>Festschreiben</Button>
      <Button onPress={() => setOpen(true)}>Neuer Dienstleister</Button>
      <Menu
        label="Weitere Handlungen"
        trigger={<IconButton icon={MoreHorizontal} label="Weitere Handlungen" />}
        items={[
          { id: 'pdf', label: 'Bericht als PDF', icon: FileText, shortcut: 'Strg P', onAction: () => {} },
          { id: 'archive', label: 'Ins Archiv legen', icon: Archive, shortcut: 'Entf', onAction: () => {} },
          'separator',
          { id: 'delete', label: 'Endgültig löschen', icon: Trash2, danger: true, onAction: () => {} },
        ]}
      />
      <Popover label="Art. 28 Abs. 3 lit. g" trigger={<Button variant="quiet">Art. 28 Abs. 3 lit. g</Button>}>
        <p>Nach Ende der Leistungen löscht der Auftragsverarbeiter alle Daten oder gibt sie zurück.</p>
      </Popover>
      <ConfirmDialog
        isOpen={isConfirming}
        onOpenChange={setConfirming}
        title="Entscheidung festschreiben?"
        confirmLabel="Festschreiben"
        cancelLabel="Abbrechen"
        onConfirm={() => setConfirming(false)}
      >
        <p>
          Danach sind Antworten, Nachweise und dieser Text unveränderlich. Die nächste Bewertung beginnt als
          Kopie.
        </p>
      </ConfirmDialog>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title="Neuer Dienstleister"
        closeLabel="Schließen"
        footer={<Button variant="primary">Anlegen</Button>}
      >
        <p>Name und Leistung genügen für den Anfang.</p>
      </Dialog>
      <ToastRegion toasts={toasts} label="Meldungen" closeLabel="Schließen" />
    </main>
  );
}
