import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { wholeRegister } from '../../../src-main/contract/nothing-known.ts';
import { NewTask } from '../../../src-renderer/features/breaches/tasks/new-task.tsx';
import { ViewNameDialog } from '../../../src-renderer/features/vendors/list/view-name-dialog.tsx';
import { type OpenedApp, openApp } from '../open-app.tsx';
import { type } from '../user.ts';

let app: OpenedApp;
beforeEach(async () => {
  app = await openApp();
});
afterEach(() => app.end());

const field = () => screen.getByRole<HTMLInputElement>('textbox');
const enter = () => fireEvent.submit(field().closest('form') ?? field());

it('keeps the task that is typed while the one before is saved, and adds none twice', async () => {
  const added: string[] = [];
  const file = Promise.withResolvers<boolean>();
  const add = (_kind: unknown, text: string) => {
    added.push(text);
    return file.promise;
  };
  app.show(<NewTask onAdd={add} />);
  type(field(), 'Zugang sperren');
  enter();
  enter();
  type(field(), 'Protokolle sichern');
  await act(async () => file.resolve(true));
  expect(added).toEqual(['Zugang sperren']);
  expect(field().value).toBe('Protokolle sichern');
});

it('gives a task back that was refused', async () => {
  app.show(<NewTask onAdd={async () => false} />);
  type(field(), 'Zugang sperren');
  await act(async () => enter());
  expect(field().value).toBe('Zugang sperren');
});

it('keeps a view once although Enter was pressed twice', async () => {
  const question = {
    filter: wholeRegister,
    sort: { key: 'name' as const, direction: 'ascending' as const },
    groupBy: 'none' as const,
  };
  const closed = Promise.withResolvers<void>();
  app.show(<ViewNameDialog view={{ id: null, name: 'Meine', question }} onClose={closed.resolve} />);
  enter();
  enter();
  await closed.promise;
  expect((await app.engine.client.vendors.savedViews()).views).toHaveLength(1);
});
