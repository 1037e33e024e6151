import { isSampleCompany } from '../company/repo.ts';
import { privateOs, queryTools } from '../kernel/procedures.ts';
import { pendingReminders } from './pending-reminders.ts';

/** What the shell may tell of while no window looks; the sample company reminds nobody. */
export const reminderFiles = privateOs.reminders.router({
  pending: privateOs.reminders.pending.handler(({ context, input }) => {
    if (!context.vault) return { isOpen: false, marks: [], stages: [] };
    if (isSampleCompany(context.vault.db)) return { isOpen: true, marks: [], stages: [] };
    return { isOpen: true, ...pendingReminders(queryTools(context), input.withStages) };
  }),
});
