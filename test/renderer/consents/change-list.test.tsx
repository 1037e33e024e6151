import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { press } from '../user.ts';
import { type OpenedRegister, openRegister } from './open-register.ts';

const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00A0', ' ');

describe('a change list', () => {
  let app: OpenedRegister;
  let textId: string;
  beforeEach(async () => {
    app = await openRegister();
    app.moveTo('2026-01-10T10:00:00.000Z');
    textId = await app.create('Rundbrief');
    await app.publish(textId, 'Ja, ich möchte den Rundbrief.');
    app.moveTo('2026-11-23T08:40:00.000Z');
    app.showApp('/consents/import');
    await screen.findByRole('heading', { level: 1, name: 'Änderungsliste importieren' });
  });
  afterEach(async () => {
    expect(app.engine.incidents).toEqual([]);
    await app.end();
  });

  const paste = (text: string) =>
    fireEvent.paste(document.body, {
      clipboardData: { getData: () => text, files: [], types: ['text/plain'] },
    });
  const choose = async (content: string, name = 'wechsel.csv') => {
    app.shell.chosenFile = join(app.engine.folder, name);
    writeFileSync(app.shell.chosenFile, content);
    press(await screen.findByRole('button', { name: 'Datei wählen' }));
  };
  const uses = async () => (await app.get(textId)).uses;

  it('is chosen, checked row by row, taken over without its wrong rows, and undone', async () => {
    await choose(
      'Einsatzort;Text;Fassung;Ab;Bis\nKasse;Rundbrief;1;01.02.2026 14:30;\nTresen;Rundbrief;9;gestern;\n',
    );
    await screen.findByText('wechsel.csv');
    await screen.findByText(/2 Zeilen: 1 zu übernehmen, 1 mit Fehlern\./);
    const row = within(await screen.findByRole('table', { name: 'Mit Fehlern' })).getByRole('row', {
      name: /^3/,
    });
    expect(plain(row.textContent)).toContain('Fassung 9 gibt es nicht. Die neueste ist 1.');
    expect(plain(row.textContent)).toContain('„gestern“ ist kein lesbarer Zeitpunkt.');
    press(screen.getByRole('tab', { name: /^Zu übernehmen/ }));
    const ready = within(await screen.findByRole('table', { name: 'Zu übernehmen' })).getByRole('row', {
      name: /^2/,
    });
    expect(plain(ready.textContent)).toContain('So 01.02.2026, 14:30 Uhr (MEZ)');
    expect(plain(ready.textContent)).toContain('(neu)');
    press(screen.getByRole('button', { name: '1 fehlerhafte Zeile speichern' }));
    await waitFor(() =>
      expect(app.shell.savedTables).toMatchObject([{ kind: 'changeListLeft', language: 'de' }]),
    );
    expect(await uses()).toEqual([]);
    press(screen.getByRole('button', { name: '1 Zeile übernehmen' }));
    await screen.findByText('Ein Einsatzort ist neu. Eine Zeile blieb draußen.');
    expect((await uses())[0]).toMatchObject({
      name: 'Kasse',
      periods: [{ from: '2026-02-01T13:30:00.000Z' }],
    });
    press(await screen.findByRole('button', { name: 'Rückgängig' }));
    await waitFor(async () => expect((await uses())[0]?.periods).toEqual([]));
  });

  it('comes from the clipboard; columns that are not found are asked for', async () => {
    paste('Wo\tRundbrieftext\tNr\tAb\nKasse\tRundbrief\t1\t01.02.2026\n');
    await screen.findByText('Einsatzort, Text, Fassung und Ab müssen zugeordnet sein.');
    expect(screen.queryByRole('button', { name: /übernehmen$/ })).toBeNull();
    const assign = async (field: RegExp, column: string) => {
      press(screen.getByRole('button', { name: field }));
      press(await screen.findByRole('option', { name: column }));
    };
    await assign(/^Spalte wählen.*Einsatzort|Einsatzort/, 'Wo');
    await assign(/Text/, 'Rundbrieftext');
    await assign(/Fassung/, 'Nr');
    await screen.findByRole('button', { name: '1 Zeile übernehmen' });
  });

  it('says what a file is when it is none, and takes the next one', async () => {
    await choose('%PDF-1.7 nichts', 'brief.pdf');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Das ist keine Tabelle.');
    await choose('Einsatzort;Text;Fassung;Ab\nKasse;Rundbrief;1;01.02.2026\n');
    await screen.findByRole('button', { name: '1 Zeile übernehmen' });
    expect(screen.queryByRole('alert')).toBeNull();
    press(screen.getByRole('button', { name: 'Andere Tabelle wählen' }));
    await screen.findByRole('button', { name: 'Datei wählen' });
  });

  it('has a template, and a dropped file is read as well', async () => {
    press(screen.getByRole('button', { name: 'Vorlage speichern' }));
    await screen.findByText('Gespeichert: Vorlage-Änderungsliste_2026-11-23.xlsx');
    const box = screen.getByRole('region', { name: 'Als Änderungsliste einlesen' });
    const file = new File(['Einsatzort;Text;Fassung;Ab\n'], 'leer.csv');
    fireEvent.drop(box, { dataTransfer: { files: [file], types: ['Files'] } });
    await screen.findByText('0 Zeilen');
    await screen.findByText('Es ist keine Zeile zu übernehmen.');
  });
});

describe('the register', () => {
  it('is saved as a spreadsheet by Ctrl E, as it is searched and at its time', async () => {
    const app = await openRegister();
    try {
      app.moveTo('2026-01-10T10:00:00.000Z');
      await app.publish(await app.create('Rundbrief'), 'Ja.');
      app.moveTo('2026-11-23T08:40:00.000Z');
      app.showApp('/consents?search=rund&asOf=2026-02-01T00%3A00%3A00.000Z');
      await screen.findByText(/^So stand das Register am/);
      fireEvent.keyDown(document.body, { key: 'e', ctrlKey: true });
      await screen.findByText('Gespeichert: Einwilligungsregister_2026-11-23.xlsx');
      expect(app.shell.savedTables).toEqual([
        {
          kind: 'consentRegister',
          kinds: ['consent'],
          asOf: '2026-02-01T00:00:00.000Z',
          search: 'rund',
          isArchived: false,
          language: 'de',
        },
      ]);
      press(screen.getByRole('button', { name: 'Weitere Befehle' }));
      press(await screen.findByRole('menuitem', { name: /Änderungsliste importieren/ }));
      await screen.findByRole('heading', { level: 1, name: 'Änderungsliste importieren' });
    } finally {
      await app.end();
    }
  });
});
