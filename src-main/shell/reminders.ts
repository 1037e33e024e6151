import { BrowserWindow, Notification, powerMonitor } from 'electron';
import type { ReminderMark } from '../contract/reminders.ts';
import { tell } from './notifications.ts';
import { type Shell, shellOs } from './procedures.ts';
import { marksToTell, stagesToTell, wallOf } from './reminder-plan.ts';
import { markText, stagesText, tryText } from './reminder-texts.ts';
import { isShown, withShown } from './shown-notifications.ts';

/** Milliseconds between two looks at what is due. */
const between = 30_000;
/** Deadlines are read again after so many milliseconds: what was entered meanwhile may be due today. */
const stagesEvery = 15 * 60_000;

/** What is known between two looks. Of a locked company only the times of its clocks stay, without a word of what they are. */
interface Known {
  wasOpen: boolean;
  marks: readonly ReminderMark[];
  stagesReadAt: number;
}

/** Looks from time to time, and after sleep, whether something is to be told; returns how to look anew at once, as at a start. */
export function startReminders(shell: Shell): () => void {
  const known: Known = { wasOpen: false, marks: [], stagesReadAt: 0 };
  let isLooking = false;
  const look = () => {
    if (isLooking) return;
    isLooking = true;
    void lookOnce(shell, known)
      // An engine that is just being replaced answers the next look.
      .catch(() => undefined)
      .finally(() => {
        isLooking = false;
      });
  };
  setInterval(look, between);
  powerMonitor.on('resume', look);
  powerMonitor.on('unlock-screen', look);
  return () => {
    known.wasOpen = false;
    look();
  };
}

async function lookOnce(shell: Shell, known: Known): Promise<void> {
  const now = new Date();
  const { reminders } = shell.settings.read();
  const isStale = Math.abs(now.getTime() - known.stagesReadAt) >= stagesEvery;
  const withStages = reminders.deadlines && (!known.wasOpen || isStale);
  const { isOpen, marks, stages } = await shell.engine.reminders.pending({ withStages });
  const isFirstLook = isOpen && !known.wasOpen;
  if (isOpen) known.marks = marks;
  // With a window the page tells of marks, in more words.
  if (!isOpen || BrowserWindow.getAllWindows().length === 0) tellMarks(shell, known.marks, now);
  if (isOpen && withStages) {
    known.stagesReadAt = now.getTime();
    tellStages(shell, stages, { now, isFirstLook });
  }
  known.wasOpen = isOpen;
}

function tellMarks(shell: Shell, marks: readonly ReminderMark[], now: Date): void {
  const { shownNotifications, preferences } = shell.settings.read();
  const told = marksToTell(marks, now, (key) => isShown(shownNotifications, key));
  if (told.keys.length === 0 || !Notification.isSupported()) return;
  shell.settings.write({ shownNotifications: withShown(shownNotifications, told.keys) });
  for (const mark of told.tell) tell(shell, { ...markText(mark, preferences.language), leadsTo: 'breaches' });
}

function tellStages(
  shell: Shell,
  stages: Parameters<typeof stagesToTell>[0],
  { now, isFirstLook }: { now: Date; isFirstLook: boolean },
): void {
  const { shownNotifications, preferences } = shell.settings.read();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const told = stagesToTell(stages, { now, timeZone, isFirstLook }, (key) =>
    isShown(shownNotifications, key),
  );
  // Not remembered where there are none: they may be there after the next start.
  if (told.keys.length === 0 || !Notification.isSupported()) return;
  shell.settings.write({ shownNotifications: withShown(shownNotifications, told.keys) });
  if (told.tell.length === 0) return;
  const { day } = wallOf(now, timeZone);
  tell(shell, { ...stagesText(told.tell, day, preferences.language), leadsTo: 'today' });
}

/** The settings of notifications and tray, and a try whether they arrive. */
export function reminderHandlers(shell: Shell) {
  return {
    get: shellOs.reminders.get.handler(() => ({
      settings: shell.settings.read().reminders,
      isSupported: Notification.isSupported(),
    })),
    set: shellOs.reminders.set.handler(({ input }) => {
      shell.settings.write({ reminders: input });
      shell.tray.update();
      shell.remindAnew();
      return input;
    }),
    tryOut: shellOs.reminders.tryOut.handler(() => {
      if (!Notification.isSupported()) return { isShown: false };
      tell(shell, { ...tryText(shell.settings.read().preferences.language), leadsTo: 'today' });
      return { isShown: true };
    }),
  };
}
