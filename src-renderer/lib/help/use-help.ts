import { useQuery } from '@tanstack/react-query';
import type { Glossary, HelpBook } from '../../../src-main/contract/help.ts';
import { onlyWithoutData, useAccess } from '../queries.ts';
import { useSecondTurn } from '../use-second-turn.ts';

/** Help for every screen; undefined until it is read. */
export function useHelpBook(): HelpBook | undefined {
  const { ask } = useAccess();
  return useQuery({ ...ask.help.book.queryOptions(), throwOnError: onlyWithoutData }).data;
}

/** The glossary; undefined until it is read. */
export function useGlossary(): Glossary | undefined {
  const { ask } = useAccess();
  const enabled = useSecondTurn();
  return useQuery({ ...ask.help.glossary.queryOptions(), enabled, throwOnError: onlyWithoutData }).data;
}
