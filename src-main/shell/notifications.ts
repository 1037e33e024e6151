import { BrowserWindow, Notification } from 'electron';
import type { WindowCommand } from '../contract/shortcuts.ts';
import { type Shell, shellOs } from './procedures.ts';
import { isShown, withShown } from './shown-notifications.ts';
import { openWindow } from './window.ts';

/** Notifications of the system. What was shown once is remembered, so that no window and no start shows it again. */
export function notificationHandlers(shell: Shell) {
  return {
    show: shellOs.notifications.show.handler(({ input: { key, overtaken, title, text }, context }) => {
      // Not remembered where there are none: they may be there after the next start.
      if (!Notification.isSupported()) return { isShown: false };
      const { shownNotifications } = shell.settings.read();
      const isNew = !isShown(shownNotifications, key);
      shell.settings.write({ shownNotifications: withShown(shownNotifications, [key, ...overtaken]) });
      if (isNew) tell(shell, { title, text, leadsTo: 'breaches' }, context.window);
      return { isShown: isNew };
    }),
  };
}

export interface Told {
  title: string;
  text: string;
  /** What a click asks of the window. */
  leadsTo: WindowCommand;
}

/** Shows a notification; a click brings a window to the front, the given one if it is still there. */
export function tell(shell: Shell, { title, text, leadsTo }: Told, asking?: BrowserWindow): void {
  const notification = new Notification({ title, body: text });
  keepUntilGone(notification);
  notification.once('click', () => {
    const window = asking && !asking.isDestroyed() ? asking : BrowserWindow.getAllWindows()[0];
    if (!window) return void openWindow(shell, `/${leadsTo}`);
    bringToFront(window);
    shell.commands.send(window, leadsTo);
  });
  notification.show();
}

/** Shows a window that is hidden, minimised or behind others. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

const onScreen = new Set<Notification>();

/** A notification that nobody holds is collected, and with it what a click on it does. */
function keepUntilGone(notification: Notification): void {
  const letGo = () => onScreen.delete(notification);
  onScreen.add(notification);
  notification.once('close', letGo);
  notification.once('click', letGo);
}
