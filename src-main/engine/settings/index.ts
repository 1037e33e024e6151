import { command, os, query } from '../kernel/procedures.ts';
import { readSettings, writeSettings } from './repo.ts';

/** Settings that belong to the company's file. */
export const settings = os.settings.router({
  get: os.settings.get.handler(query(({ db }) => readSettings(db))),
  save: os.settings.save.handler(
    command(({ db, record, undoWith }, next) => {
      const before = readSettings(db);
      writeSettings(db, next);
      record({ subject: { kind: 'settings', id: 'vault', label: '' }, before, after: next });
      undoWith('settings.save', before);
      return next;
    }),
  ),
});
