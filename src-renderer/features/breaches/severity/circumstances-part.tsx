import type { SeverityMethod } from '../../../../src-main/contract/breach-severity.ts';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatFixed } from '../../../lib/format.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { KnownFacts } from '../steps/known-facts.tsx';
import { aims, type Circumstance, type SeverityDraft } from './severity-draft.ts';

export interface CircumstancesPartProps {
  breach: Breach;
  method: SeverityMethod;
  draft: SeverityDraft;
  change: (part: Partial<SeverityDraft>) => void;
}

const telling = ['kinds', 'exfiltration', 'recipient', 'restorable', 'malicious'] as const;

/** What happened to the data: the shares of the circumstances are added up. */
export function CircumstancesPart({ breach, method, draft, change }: CircumstancesPartProps) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  const tableOf = (id: string) => method.circumstances.find((each) => each.id === id);
  const wordsOf = (share: string, text: string, isNothing: boolean) =>
    isNothing
      ? { label: t('severity.shareNone', { share }), description: t('severity.alsoNothing', { text }) }
      : { label: t('severity.share', { share, text }) };
  const malicious = tableOf('malicious')?.values.find(({ value }) => value > 0);
  return (
    <section aria-labelledby="severity-circumstances">
      <SectionHeading id="severity-circumstances">{t('severity.circumstances')}</SectionHeading>
      <p className="max-w-160 pt-1 text-ink-2">{t('severity.circumstancesHint')}</p>
      <KnownFacts breach={breach} names={telling} />
      <div className="flex flex-col gap-4 pt-3">
        {aims.map((aim) => (
          <RadioGroup
            key={aim}
            label={tableOf(aim)?.title[language] ?? ''}
            options={(tableOf(aim)?.values ?? []).map(({ value, text }) => ({
              id: String(value),
              ...wordsOf(formatFixed(value, 2, language), text[language], value === 0),
            }))}
            value={draft.circumstances[aim] === null ? null : String(draft.circumstances[aim])}
            onChange={(id) =>
              change({ circumstances: { ...draft.circumstances, [aim]: Number(id) as Circumstance } })
            }
          />
        ))}
        <div>
          <p className="mb-1 font-semibold">{tableOf('malicious')?.title[language]}</p>
          <Checkbox isSelected={draft.isMalicious} onChange={(isMalicious) => change({ isMalicious })}>
            {t('severity.share', {
              share: formatFixed(malicious?.value ?? 0, 2, language),
              text: malicious?.text[language] ?? '',
            })}
          </Checkbox>
        </div>
        <TextArea
          label={t('severity.why')}
          minRows={2}
          value={draft.circumstancesReason}
          onChange={(circumstancesReason) => change({ circumstancesReason })}
        />
      </div>
    </section>
  );
}
