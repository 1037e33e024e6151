import { act } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ListExport } from '../../../src-renderer/lib/list-export.tsx';
import { type OpenedApp, openApp } from '../open-app.tsx';

let app: OpenedApp;
let read: (ids: string[] | undefined) => void;

beforeEach(async () => {
  app = await openApp();
});
afterEach(() => app.end());

function List() {
  const [ids, setIds] = useState<string[] | undefined>();
  read = (next) => act(() => setIds(next));
  return <ListExport of="requests" ids={ids} />;
}

const byKey = () =>
  act(async () => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'e', ctrlKey: true, bubbles: true }));
  });

it('saves a list that was still being read when somebody asked, once and as it came', async () => {
  app.show(<List />);
  await byKey();
  expect(app.shell.savedTables).toEqual([]);
  read(['two']);
  await expect.poll(() => app.shell.savedTables).toMatchObject([{ kind: 'recordList', ids: ['two'] }]);
  read(undefined);
  read(['three']);
  await byKey();
  await expect
    .poll(() => app.shell.savedTables)
    .toMatchObject([{ ids: ['two'] }, { kind: 'recordList', ids: ['three'] }]);
});
