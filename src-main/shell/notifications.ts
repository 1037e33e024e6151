import { Notification } from 'electron';
import { type Shell, shellOs } from './procedures.ts';
import { withShown } from './shown-notifications.ts';

/** Notifications of the system. What was shown once is remembered, so that no window and no start shows it again. */
export function notificationHandlers(shell: Shell) {
  return {
    show: shellOs.notifications.show.handler(({ input: { key, title, text }, context }) => {
      // Not remembered where there are none: they may be there after the next start.
      if (!Notification.isSupported()) return { isShown: false };
      const shown = withShown(shell.settings.read().shownNotifications, key);
      if (shown === null) return { isShown: false };
      shell.settings.write({ shownNotifications: shown });
      const notification = new Notification({ title, body: text });
      keepUntilGone(notification);
      notification.once('click', () => {
        const { window } = context;
        if (window.isDestroyed()) return;
        if (window.isMinimized()) window.restore();
        window.focus();
        shell.commands.send(window, 'breaches');
      });
      notification.show();
      return { isShown: true };
    }),
  };
}

const onScreen = new Set<Notification>();

/** A notification that nobody holds is collected, and with it what a click on it does. */
function keepUntilGone(notification: Notification): void {
  const letGo = () => onScreen.delete(notification);
  onScreen.add(notification);
  notification.once('close', letGo);
  notification.once('click', letGo);
}
