import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ConsentForm } from '../../../../src-main/contract/consent-check.ts';
import { useTexts } from '../../../i18n/messages.ts';

export interface FormBoxProps {
  form: Pick<ConsentForm, 'prechecked' | 'checkboxes'>;
  /** A notice has no box to tick. */
  isBoxed: boolean;
  children: ReactNode;
}

/** A wording beside its box as the form draws it: empty or ticked beforehand, one or several, or none. */
export function FormBox({ form, isBoxed, children }: FormBoxProps) {
  const t = useTexts('consent');
  if (!isBoxed || form.checkboxes === 0) return <div className="pt-2">{children}</div>;
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2.5 pt-2">
      <span
        role="img"
        aria-label={t('box.drawn', { count: form.checkboxes, isTicked: form.prechecked ? 'yes' : 'no' })}
        className="mt-1.5 grid content-start gap-1.5"
      >
        {Array.from({ length: Math.min(form.checkboxes, 4) }, (_, place) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: boxes are told apart by their place alone
            key={place}
            className="grid size-4 place-items-center rounded-badge border-2 border-ink"
          >
            {form.prechecked && <Check aria-hidden size={12} strokeWidth={3.5} />}
          </span>
        ))}
      </span>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
