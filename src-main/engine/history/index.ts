import { refuse } from '../kernel/failure.ts';
import { openVault, os, query } from '../kernel/procedures.ts';
import { changesOf, historyOf } from './history-of.ts';
import { catalogueNames } from './names.ts';
import { actedOn, entryNumbered } from './repo.ts';
import { inSection } from './rules/sections.ts';

/** What happened to records. */
export const history = os.history.router({
  ofRecord: os.history.ofRecord.handler((call) => {
    openVault(call.context);
    return query(({ db, templates }, { subject, before, limit, language }: typeof call.input) => {
      const found = actedOn(db, subject, before, limit + 1);
      const history = historyOf(db, catalogueNames(templates, language), subject, found, limit);
      return subject.kind === 'settings' ? inSection(history, subject.id) : history;
    })(call);
  }),
  ofEntry: os.history.ofEntry.handler(
    query(({ db, templates }, { number, language }) => {
      const entry = entryNumbered(db, number);
      if (!entry) throw refuse('RECORD_NOT_FOUND', { kind: 'audit', id: String(number) });
      const [changes = []] = changesOf(db, catalogueNames(templates, language), [entry]);
      return { changes };
    }),
  ),
});
