import type { SeverityMethod } from '../../../../src-main/contract/breach-severity.ts';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { KnownFacts } from '../steps/known-facts.tsx';
import { ContextRow } from './context-row.tsx';
import { DataExamples } from './data-examples.tsx';
import type { SeverityDraft } from './severity-draft.ts';

export interface ContextsPartProps {
  breach: Breach;
  method: SeverityMethod;
  draft: SeverityDraft;
  change: (part: Partial<SeverityDraft>) => void;
}

const telling = [
  'specialCategories',
  'vulnerablePeople',
  'identityDocuments',
  'financialData',
  'credentials',
] as const;

/** Which kinds of data are concerned, each with its score; the highest counts. */
export function ContextsPart({ breach, method, draft, change }: ContextsPartProps) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  const credentials = method.notes.find(({ id }) => id === 'credentials');
  const factorsOf = (direction: 'raises' | 'lowers') =>
    method.factors
      .filter((factor) => factor.direction === direction)
      .map(({ text }) => text[language])
      .join('; ');
  return (
    <section aria-labelledby="severity-contexts">
      <SectionHeading id="severity-contexts">{t('severity.contexts')}</SectionHeading>
      <p className="max-w-160 pt-1 text-ink-2">{t('severity.contextsHint')}</p>
      <KnownFacts breach={breach} names={telling} />
      <ul className="mt-3 border-t border-line">
        {method.contexts.map((context) => (
          <ContextRow
            key={context.category}
            {...{ method, context }}
            chosen={draft.contexts[context.category] ?? null}
            onChange={(chosen) =>
              change({ contexts: { ...draft.contexts, [context.category]: chosen ?? undefined } })
            }
          />
        ))}
      </ul>
      <dl className="grid max-w-160 grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 pt-3 text-dense">
        <dt className="text-ink-2">{t('severity.raises')}</dt>
        <dd>{factorsOf('raises')}</dd>
        <dt className="text-ink-2">{t('severity.lowers')}</dt>
        <dd>{factorsOf('lowers')}</dd>
      </dl>
      <DataExamples method={method} category="credentials" title={t('severity.credentials')}>
        {credentials?.text[language]}
      </DataExamples>
    </section>
  );
}
