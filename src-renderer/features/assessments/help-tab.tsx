import type { ReactNode } from 'react';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { formatDay, inLanguage } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { SectionHeading } from '../../ui/section-heading.tsx';
import type { Work } from './work.ts';

/** What helps to answer: what to look for, what proves it, what follows if it is missing, and on what this rests. */
export function HelpTab({ work }: { work: Work }) {
  const t = useTexts('assessment');
  const c = useTexts('contract');
  const language = useLanguage();
  const { question, questionnaire } = work.step;
  const sources = questionnaire.sources.filter(({ id }) => question.sources.includes(id));
  const keywords = [...new Set([...(question.keywords?.[language] ?? []), ...(question.keywords?.en ?? [])])];
  return (
    <div className="relative h-full overflow-y-auto px-4 py-4">
      <div className="flex flex-col gap-5">
        <Part title={t('lookFor')}>{inLanguage(question.lookFor, language)}</Part>
        {questionnaire.id === 'processingAgreement' && <Part title={c('proposals')}>{c('help')}</Part>}
        <Part title={t('typicalEvidence')}>{inLanguage(question.evidence, language)}</Part>
        <Part title={t('ifMissing')}>{inLanguage(question.consequence, language)}</Part>
        {keywords.length > 0 && (
          <Part title={t('keywords')}>
            <p className="text-dense text-ink-2">{t('keywordsHint')}</p>
            <div className="mt-2 flex flex-wrap gap-1.5">
              {keywords.map((keyword) => (
                <Button
                  key={keyword}
                  small
                  isDisabled={!work.viewer.file}
                  onPress={() => work.viewer.seek(keyword)}
                >
                  {keyword}
                </Button>
              ))}
            </div>
          </Part>
        )}
        <Part title={t('sources')}>
          <ul className="flex flex-col gap-2">
            {sources.map((source) => (
              <li key={source.id}>
                {inLanguage(source.title, language)}
                <span className="block text-meta text-ink-2">{t(`confidence.${source.confidence}`)}</span>
              </li>
            ))}
          </ul>
          <p className="mt-2 text-meta text-ink-2">
            {t('asOf', { day: formatDay(questionnaire.asOf, language), version: questionnaire.version })}
          </p>
        </Part>
      </div>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <SectionHeading>{title}</SectionHeading>
      <div className="pt-2 text-base">{children}</div>
    </section>
  );
}
