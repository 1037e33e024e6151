import { createContext, type ReactNode, use } from 'react';

/** What stands behind a label that names a term of the field; null for all other labels. */
export type LabelHint = (label: string) => ReactNode;

const LabelHintContext = createContext<LabelHint>(() => null);

/** Says once for the whole page which labels can be asked "what is this?". */
export const LabelHintProvider = LabelHintContext.Provider;

/** What stands behind this label. */
export function useLabelHint(label: ReactNode): ReactNode {
  const hint = use(LabelHintContext);
  return typeof label === 'string' ? hint(label) : null;
}
