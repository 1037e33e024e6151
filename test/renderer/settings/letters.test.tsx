import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenedApp, openApp } from '../open-app.tsx';
import { type } from '../user.ts';

describe('the words of a letter', () => {
  const key = 'request/paragraphs.refused';
  const loose = 'Eine geschweifte Klammer gehört zu keinem Platzhalter.';
  const fits = 'Zum Antrag vom {Eingang} sagen wir nein: {Grund}';
  let app: OpenedApp;
  beforeEach(async () => {
    app = await openApp();
    app.showApp(`/settings/letters?text=${encodeURIComponent(key)}`);
  });
  afterEach(() => app.end());

  const german = () => screen.findByRole('textbox', { name: 'Deutsch' });
  const saveByKey = () =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 's', ctrlKey: true, bubbles: true }));

  it('are saved by a key that comes before the check of what was typed last', async () => {
    const field = await german();
    type(field, 'Zum Antrag vom {Eingang');
    await screen.findByText(/Klammer/);
    type(field, fits);
    saveByKey();
    expect(await screen.findByText('Gespeichert: Abgelehnt')).toBeTruthy();
  });

  it('are refused with a sentence that goes when somebody writes on', async () => {
    const field = await german();
    type(field, 'Zum Antrag vom {Eingang');
    await screen.findByText(/Klammer/);
    saveByKey();
    expect(await screen.findByText(loose)).toBeTruthy();
    type(field, fits);
    await waitFor(() => expect(screen.queryByText(loose)).toBeNull());
    expect(await app.engine.client.wordings.versions({ key })).toEqual({ versions: [] });
  });
});
