import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Preferences } from '../../src-main/contract/shell.ts';
import { useAccess } from './queries.ts';

/** The person's preferences and how to change them; the shell keeps them. */
export function usePreferences(): { preferences: Preferences; change(part: Partial<Preferences>): void } {
  const { askShell } = useAccess();
  const queries = useQueryClient();
  const options = askShell.preferences.get.queryOptions();
  const { data: preferences } = useSuspenseQuery(options);
  const { mutate } = useMutation(
    askShell.preferences.set.mutationOptions({
      onError: () => queries.invalidateQueries({ queryKey: options.queryKey }),
    }),
  );
  const change = (part: Partial<Preferences>) => {
    // On screen at once: the next change begins from it.
    const next = { ...(queries.getQueryData(options.queryKey) ?? preferences), ...part };
    queries.setQueryData(options.queryKey, next);
    mutate(next);
  };
  return { preferences, change };
}

/** Shows the preferences on the document: language, theme and density are attributes of the root. */
export function applyPreferences({ language, theme, density }: Preferences): void {
  const root = document.documentElement;
  const isDark =
    theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.lang = language;
  root.dataset.theme = isDark ? 'dark' : 'light';
  root.dataset.density = density;
}
