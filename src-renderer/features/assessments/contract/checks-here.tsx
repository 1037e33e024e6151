import { Quote, Search } from 'lucide-react';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { inLanguage } from '../../../lib/format.ts';
import { Button } from '../../../ui/button.tsx';
import type { Work } from '../work.ts';
import type { CheckHere } from './check-state.ts';

/** From a place in the contract to the checks that cite it or find something there. */
export function ChecksHere({
  work,
  checks,
  label,
}: {
  work: Work;
  checks: readonly CheckHere[];
  label: string;
}) {
  const t = useTexts('contract');
  const language = useLanguage();
  if (checks.length === 0) return null;
  return (
    <ul aria-label={label} className="flex flex-wrap gap-1 font-sans">
      {checks.map(({ step, at }) => {
        const name = inLanguage(step.question.label, language);
        return (
          <li key={step.question.id}>
            <Button
              small
              variant={step === work.step ? 'secondary' : 'quiet'}
              icon={at === null ? Quote : Search}
              aria-label={t(at === null ? 'quotedBy' : 'proposedFor', { name })}
              onPress={() => work.goTo(step)}
            >
              {name}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
