import { BookOpen, CircleHelp, Keyboard, ListChecks } from 'lucide-react';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { helpRows } from '../../lib/help/help-rows.ts';
import { useGlossary, useHelpBook } from '../../lib/help/use-help.ts';
import { useHiddenSteps } from '../../lib/hidden-steps.ts';
import type { PaletteRow, PaletteTools } from './palette-rows.ts';

/** Help for what is on screen, all keys, every term and the help of every screen. */
export function useHelpRows({ run, keysOf, go }: PaletteTools): PaletteRow[] {
  const t = useTexts('search');
  const help = useTexts('help');
  const frame = useTexts('frame');
  const language = useLanguage();
  const found = helpRows(useHelpBook(), useGlossary(), language);
  const shared = { group: 'help', detail: '', area: t('kinds.help') } as const;
  return [
    {
      ...shared,
      id: 'command-help',
      icon: CircleHelp,
      title: frame('keys.help'),
      keys: keysOf('help'),
      act: () => run('help'),
    },
    {
      ...shared,
      id: 'command-shortcuts',
      icon: Keyboard,
      title: t('command.shortcuts'),
      keys: keysOf('shortcuts'),
      act: () => run('shortcuts'),
    },
    {
      ...shared,
      id: 'command-first-steps',
      icon: ListChecks,
      title: help('firstSteps'),
      act: () => {
        useHiddenSteps.getState().recall();
        go('/today');
      },
    },
    ...found.map(
      ({ kind, ...row }): PaletteRow => ({
        ...shared,
        ...row,
        icon: kind === 'term' ? BookOpen : CircleHelp,
        area: help(`kinds.${kind}`),
      }),
    ),
  ];
}
