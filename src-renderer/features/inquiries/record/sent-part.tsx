import type { Inquiry } from '../../../../src-main/contract/inquiries.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FactList } from '../../../ui/fact-list.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';

/** What went out: to whom, and the questions as they are sealed, in the language of the inquiry. */
export function SentPart({ inquiry: { content, set } }: { inquiry: Inquiry }) {
  const t = useTexts('inquiries');
  const { language, contactName, contactEmail } = content;
  return (
    <section className="grid gap-3 border-t border-line px-6 py-4">
      <SectionHeading aside={t('choice.count', { count: set.questions.length })}>
        {t('sent.title')}
      </SectionHeading>
      <FactList
        align="start"
        facts={[
          { label: t('draft.contactName'), value: contactName || '–' },
          { label: t('draft.contactEmail'), value: contactEmail || '–' },
          { label: t('language.label'), value: t(`language.${language}`) },
        ]}
      />
      <ol lang={language} className="grid list-decimal gap-1.5 pl-8 marker:text-ink-3">
        {set.questions.map(({ id, text }) => (
          <li key={id} className="wrap-anywhere">
            {text[language]}
          </li>
        ))}
      </ol>
    </section>
  );
}
