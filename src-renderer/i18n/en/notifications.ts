import type { notifications as de } from '../de/notifications.ts';
import type { SameKeys } from '../same-keys.ts';

export const notifications: SameKeys<typeof de> = {
  title: 'Notifications',
  text: 'How Obhut speaks up on this computer. A notification names no company, no person and nothing of the content: it can stand on a locked screen.',
  breaches: 'Running deadlines of breaches',
  breachesText:
    'Obhut always speaks up at 48, 24, 6 and 1 hour left and when the deadline is over (Art. 33(1) GDPR), even if the company has been locked meanwhile. What passed during sleep comes after it: only the latest state, and each only once.',
  deadlines: 'Deadlines and lead times',
  deadlinesHelp:
    'One grouped notification when the company is opened and at nine in the morning. Each deadline and each lead time counts in it once. The company must be open for it.',
  tray: 'Icon beside the clock',
  trayHelp:
    'Obhut goes on when you close the last window. Quit it from the menu of the icon. If your computer shows no icon, a second start brings the window back. Even with the icon, Obhut tells of deadlines only while the company is open: open it once after every start.',
  tryOut: 'Show a sample',
  tryOutHelp: 'If nothing appears, the computer holds it back: look into its settings.',
  unsupported: 'This computer shows no notifications.',
  unsupportedText: 'Deadlines still stand on “Today”, running ones also in the title of the window.',
};
