import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CloseDialog } from '../../../src-renderer/features/breaches/closing/close-dialog.tsx';
import { ReopenDialog } from '../../../src-renderer/features/breaches/closing/reopen-dialog.tsx';
import { useBreach } from '../../../src-renderer/features/breaches/record/use-breach.ts';
import { fill, press } from '../user.ts';
import { type OpenedCase, openCase } from './open-case.ts';

/** The case with the dialog that its state allows. */
function Closing({ breachId }: { breachId: string }) {
  const { shown } = useBreach(breachId);
  const [isOpen, open] = useState(true);
  if (!shown || !isOpen) return null;
  const Shown = shown.isClosed ? ReopenDialog : CloseDialog;
  return <Shown breach={shown.breach} onClose={() => open(false)} />;
}

describe('closing a breach', () => {
  let open: OpenedCase;
  beforeEach(async () => {
    open = await openCase();
  });
  afterEach(() => open.end());

  it('lists what stands in the way, with the way there', async () => {
    open.show(<Closing breachId={open.breachId} />);
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('Noch nicht zu schließen: 4 Punkte sind offen.');
    const ways = within(dialog)
      .getAllByText('Dorthin')
      .map((link) => link.getAttribute('href'));
    expect(ways).toEqual(Array(3).fill(`/breaches/${open.breachId}/decisions`));
    expect(within(dialog).queryByLabelText('Schlussbemerkung')).toBeNull();
  });

  it('keeps the lessons as they are written and closes by name', async () => {
    await open.settle();
    open.show(<Closing breachId={open.breachId} />);
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('Noch nicht zu schließen: 1 Punkt ist offen.');
    fill(within(dialog).getByLabelText('Lehren'), 'Exporte nur noch mit Ablauf.');
    await within(dialog).findByLabelText('Schlussbemerkung');
    expect(dialog.textContent).toContain('Tatsachen und Entscheidungen werden fest.');
    press(within(dialog).getByText('Vorgang schließen'));
    await waitFor(async () => expect((await open.get()).state).toBe('closed'));
    const { closings, lessons } = await open.get();
    expect(closings[0]).toMatchObject({ kind: 'closed', by: 'Anke Lorenzen' });
    expect(lessons).toBe('Exporte nur noch mit Ablauf.');
  });

  it('opens again only with a reason', async () => {
    await open.settle();
    const { client } = open.engine;
    const breach = await open.get();
    const { title, role, serviceIds } = breach;
    const nobody = { ownerId: null, deputyId: null, vendorId: null, contractHours: null, authorityId: null };
    const profile = {
      title,
      role,
      serviceIds,
      ...nobody,
      controllerName: '',
      controllerContact: '',
      lessons: 'Eine.',
    };
    await client.breaches.saveProfile({ breachId: open.breachId, profile });
    await client.breaches.close({ breachId: open.breachId, by: 'Anke Lorenzen', note: '' });
    open.show(<Closing breachId={open.breachId} />);
    const dialog = await screen.findByRole('dialog');
    const reopen = () => within(dialog).getByText('Wieder öffnen').closest('button') as HTMLElement;
    expect(reopen().hasAttribute('disabled')).toBe(true);
    fill(within(dialog).getByLabelText(/^Grund/), 'Der Dienstleister fand eine zweite Datei.');
    press(reopen());
    await waitFor(async () => expect((await open.get()).closings).toHaveLength(2));
    expect((await open.get()).closings[1]).toMatchObject({
      kind: 'reopened',
      reason: 'Der Dienstleister fand eine zweite Datei.',
    });
  });
});
