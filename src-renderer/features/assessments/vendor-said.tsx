import { useQuery } from '@tanstack/react-query';
import type { VendorStatement } from '../../../src-main/contract/statements.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { formatDay } from '../../lib/format.ts';
import { useAccess } from '../../lib/queries.ts';
import { SectionHeading } from '../../ui/section-heading.tsx';
import type { Work } from './work.ts';

/** What the vendor itself answered to this question, newest first, and where that stands; nothing where it said nothing. */
export function VendorSaid({ work }: { work: Work }) {
  const t = useTexts('assessment');
  const { ask } = useAccess();
  const { serviceId } = work.assessment;
  const { data } = useQuery(ask.statements.of.queryOptions({ input: { serviceId } }));
  const said = data?.statements.filter(({ questionId }) => questionId === work.step.question.id) ?? [];
  if (said.length === 0) return null;
  return (
    <section>
      <SectionHeading>{t('vendorSaid.title')}</SectionHeading>
      <ul>
        {said.map((statement) => (
          <Statement key={statement.id} statement={statement} />
        ))}
      </ul>
      <p className="pt-2 text-meta text-ink-2">{t('vendorSaid.hint')}</p>
    </section>
  );
}

function Statement({ statement }: { statement: VendorStatement }) {
  const t = useTexts('assessment');
  const language = useLanguage();
  const { value, note, askedAs, isGuess, source, state } = statement;
  const { fileName, sheet, row, saidOn } = source;
  const place = [
    fileName,
    ...(sheet === null ? [] : [t('vendorSaid.sheet', { sheet })]),
    ...(row === null ? [] : [t('vendorSaid.row', { row })]),
    formatDay(saidOn, language),
  ];
  return (
    <li className="border-line border-b py-2">
      <p className="text-dense">
        <span className="font-semibold">{t(`lastAnswers.${value}`)}</span>
        <span className="text-ink-2">
          {` · ${t(`vendorSaid.${state}`)}`}
          {isGuess && ` · ${t('vendorSaid.guess')}`}
        </span>
      </p>
      {askedAs !== '' && <p className="text-dense text-ink-2 wrap-anywhere">{askedAs}</p>}
      {note !== '' && <p className="font-serif text-prose whitespace-pre-wrap wrap-anywhere">{note}</p>}
      <p className="text-meta text-ink-2 wrap-anywhere">{place.join(' · ')}</p>
    </li>
  );
}
