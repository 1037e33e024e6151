import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAccess } from './queries.ts';

/** Who does it: the person at work, until another name is given. */
export function useActor(): [name: string, change: (name: string) => void] {
  const { ask } = useAccess();
  const { data: settings } = useQuery(ask.settings.get.queryOptions());
  const [chosen, choose] = useState<string | null>(null);
  return [chosen ?? settings?.actor ?? '', choose];
}
