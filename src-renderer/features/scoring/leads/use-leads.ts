import { useEffect, useState } from 'react';
import type { LeadSet } from '../../../../src-main/contract/scoring.ts';
import { useLanguage } from '../../../i18n/messages.ts';
import { failureOf } from '../../../lib/failures.ts';
import { useHeldLeads } from '../../../lib/held-leads.ts';
import { useAccess } from '../../../lib/queries.ts';

export interface Leads {
  set: LeadSet | null;
  fileName: string | null;
  error: unknown;
  /** Goes back to the sample leads. */
  takeSample(): void;
  /** Whether the engine no longer knows the leads, as after locking; the sample takes their place. */
  noteError(error: unknown): void;
}

/** The leads that a model is tried with: those of a file, else the sample ones. */
export function useLeads(): Leads {
  const { engine } = useAccess();
  const language = useLanguage();
  const { set, fileName, hold, forget } = useHeldLeads();
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    if (set !== null) return;
    let isHere = true;
    engine.scoring.holdSampleLeads({ language }).then(
      (sample) => isHere && hold(sample, null),
      (refusal: unknown) => isHere && setError(refusal),
    );
    return () => {
      isHere = false;
    };
  }, [set, engine, language, hold]);
  return {
    ...{ set, fileName, error },
    takeSample: forget,
    noteError: (refusal) => {
      if (failureOf(refusal).code === 'LEADS_FORGOTTEN') forget();
    },
  };
}
