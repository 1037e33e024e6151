import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useAccess } from '../../../lib/queries.ts';

/** Typing rests this long, in milliseconds, before the register is asked. */
const rest = 200;

/** Vendors in the register whose name is equal or close to what is being typed. */
export function useSimilar(name: string, exceptId: string | null) {
  const { ask } = useAccess();
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(name.trim()), rest);
    return () => clearTimeout(timer);
  }, [name]);
  const { data } = useQuery({
    ...ask.vendors.similar.queryOptions({ input: { name: asked, exceptId } }),
    enabled: asked !== '',
  });
  return asked === '' ? [] : (data?.vendors ?? []);
}
