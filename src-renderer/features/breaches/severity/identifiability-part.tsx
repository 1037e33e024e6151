import type { SeverityMethod } from '../../../../src-main/contract/breach-severity.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatFixed } from '../../../lib/format.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { IdentifierExamples } from './identifier-examples.tsx';
import type { Identifiability, SeverityDraft } from './severity-draft.ts';

export interface IdentifiabilityPartProps {
  method: SeverityMethod;
  draft: SeverityDraft;
  change: (part: Partial<SeverityDraft>) => void;
}

/** How easily the people can be told apart by what got out. */
export function IdentifiabilityPart({ method, draft, change }: IdentifiabilityPartProps) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  const take = (value: number, words: string) => {
    const known = draft.identifiabilityReason;
    const highest =
      draft.identifiability !== null && draft.identifiability > value ? draft.identifiability : value;
    const reason = known.includes(words) ? known : [known.trim(), words].filter(Boolean).join('\n');
    change({ identifiability: highest as Identifiability, identifiabilityReason: reason });
  };
  return (
    <section aria-labelledby="severity-identifiability">
      <SectionHeading id="severity-identifiability">{t('severity.identifiability')}</SectionHeading>
      <p className="max-w-160 pt-1 pb-3 text-ink-2">{t('severity.identifiabilityHint')}</p>
      <div className="flex flex-col gap-3">
        <RadioGroup
          label={t('severity.identifiabilityValue')}
          options={method.identifiability.map(({ value, title }) => ({
            id: String(value),
            label: `${formatFixed(value, 2, language)} ${title[language]}`,
          }))}
          value={draft.identifiability === null ? null : String(draft.identifiability)}
          onChange={(id) => change({ identifiability: Number(id) as Identifiability })}
        />
        <IdentifierExamples method={method} onTake={take} />
        <TextArea
          label={t('severity.why')}
          minRows={2}
          value={draft.identifiabilityReason}
          onChange={(identifiabilityReason) => change({ identifiabilityReason })}
        />
      </div>
    </section>
  );
}
