import { useQuery } from '@tanstack/react-query';
import type { ProposedAct } from '../../../src-main/contract/approvals.ts';
import type { FourEyes } from '../../../src-main/contract/settings.ts';
import { useTexts } from '../../i18n/messages.ts';
import { useAccess } from '../queries.ts';
import { toasts } from '../ui-store.ts';

export interface FourEyesAct {
  /** The act counts only once a second person confirmed it. */
  isNeeded: boolean;
  /** What the button says then. */
  label: (act: string) => string;
  /** Does it, or proposes it where a second person is asked for. */
  run: (act: ProposedAct, direct: () => Promise<unknown>) => Promise<void>;
  /** Says what was done: the words of the act, or that it waits now. */
  tell: (done: string) => void;
}

/** An act for which the settings may ask for four eyes. */
export function useFourEyes(option: keyof FourEyes): FourEyesAct {
  const t = useTexts('approvals');
  const { ask, engine } = useAccess();
  const { data: settings } = useQuery(ask.settings.get.queryOptions());
  const isNeeded = settings?.fourEyes[option] ?? false;
  return {
    isNeeded,
    label: (act) => (isNeeded ? t('propose') : act),
    run: async (act, direct) => {
      if (isNeeded) await engine.approvals.propose({ act });
      else await direct();
    },
    tell: (done) => toasts.add({ text: isNeeded ? t('proposed') : done }),
  };
}
