import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { emptyService } from '../../../src-main/contract/nothing-known.ts';
import { type OpenedApp, openApp } from '../open-app.tsx';
import { press } from '../user.ts';

const list =
  'Name\tZweck\tOrt\nLeinetal Rechenzentrum\tServer\tGöttingen, Deutschland\nKranmail\tPost\tIrland\n';
let app: OpenedApp;
beforeEach(async () => {
  app = await openApp();
  const { id, services } = await app.engine.client.vendors.create({
    name: 'Kiebitzpost GmbH',
    seatCountry: 'DE',
    service: { ...emptyService, name: 'Versand' },
  });
  app.showApp(`/sub-processors/import?vendor=${id}&service=${services[0]?.id}`);
  await screen.findByRole('heading', { level: 1, name: 'Liste einlesen' });
  await waitFor(() => {
    fireEvent.paste(document.body, {
      clipboardData: {
        getData: (type: string) => (type === 'text/plain' ? list : ''),
        files: [],
        types: ['text/plain'],
      },
    });
    screen.getByDisplayValue(/Leinetal/);
  });
});
afterEach(async () => {
  expect(app.engine.incidents).toEqual([]);
  await app.end();
});

it('a list that was taken over says what it did to the chain and is not judged once more, until it is taken back', async () => {
  press(await screen.findByRole('button', { name: '2 Änderungen übernehmen' }));
  await screen.findByText('2 Änderungen sind übernommen.');
  screen.getByText('2 kamen dazu, 0 änderten sich, 0 fielen weg.');
  expect(screen.queryByText(/Es gibt nichts zu übernehmen/)).toBeNull();
  expect(screen.getByRole('link', { name: 'Zur Kette' }).getAttribute('href')).toContain('tab=subProcessors');
  press(screen.getByRole('button', { name: 'Rückgängig' }));
  await screen.findByRole('button', { name: '2 Änderungen übernehmen' });
});
