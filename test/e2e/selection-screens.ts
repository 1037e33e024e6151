import { over, type Screen } from './screen.ts';
import { words } from './steps.ts';

/** What leaves for another company, and what comes from one. */
export const selectionDialogs: Screen[] = [
  over('selection-give', '/settings/backup', (page, language) =>
    page.getByRole('button', { name: words[language].selections.give }).click(),
  ),
  over('selection-take', '/settings/backup', (page, language) =>
    page.getByRole('button', { name: words[language].selections.take }).click(),
  ),
];
