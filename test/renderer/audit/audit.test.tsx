import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { contract } from '../../../src-main/contract/index.ts';
import type { ProcedureMeta } from '../../../src-main/contract/procedure.ts';
import { useSentence } from '../../../src-renderer/features/audit/use-sentence.ts';
import { type OpenedApp, openApp } from '../open-app.tsx';
import { press } from '../user.ts';

/** Every procedure that writes, and so leaves an entry; creation and a new passphrase are no commands. */
function actions(): string[] {
  const commands = Object.entries(contract).flatMap(([domain, procedures]) =>
    Object.entries(procedures)
      .filter(
        ([
          ,
          {
            '~orpc': { meta },
          },
        ]) => (meta as ProcedureMeta).kind === 'command',
      )
      .map(([verb]) => `${domain}.${verb}`),
  );
  return [...commands, 'vault.create', 'vault.changePassphrase'];
}

function Sentence({ action }: { action: string }) {
  const sentence = useSentence();
  return <p>{sentence({ action, subjectKind: 'x', subjectId: 'x', subjectLabel: 'Etikett' })}</p>;
}

describe('the audit trail', () => {
  let app: OpenedApp;
  afterEach(() => app.end());

  for (const language of ['de', 'en'] as const) {
    it(`says every action in plain words in ${language}`, async () => {
      app = await openApp({ language });
      expect(actions().length).toBeGreaterThan(30);
      for (const action of actions()) {
        const { container, unmount } = app.show(<Sentence action={action} />);
        expect(container.textContent, action).not.toContain(action);
        expect(container.textContent, action).not.toContain('actions.');
        expect(container.textContent, action).not.toBe('');
        unmount();
      }
    });
  }

  it('names an action that it does not know', async () => {
    app = await openApp();
    const { container } = app.show(<Sentence action="later.feature" />);
    expect(container.textContent).toBe('Änderung (later.feature): Etikett');
  });

  it('shows the newest entry first, its change, and that the chain holds', async () => {
    app = await openApp();
    await app.engine.client.company.setOwnMeasure({
      control: 'zutritt',
      level: 'high',
      note: '',
      checkedOn: null,
      ownerId: null,
    });
    app.showApp('/audit');
    const list = await screen.findByRole('list', { name: 'Einträge, neueste zuerst' });
    const [first] = list.querySelectorAll('button');
    await waitFor(() => expect(first?.textContent).toContain('Eigenes Niveau geändert: Zutrittskontrolle'));
    if (first) press(first);
    expect(await screen.findByText('hoch')).toBeTruthy();
    press(screen.getByRole('button', { name: 'Kette prüfen' }));
    expect(await screen.findByText('Die Prüfkette ist lückenlos.')).toBeTruthy();
  });
});
