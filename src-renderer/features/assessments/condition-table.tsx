import type { Finding } from '../../../src-main/contract/assessments.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { formatDay } from '../../lib/format.ts';
import { usePeople } from '../../lib/use-people.ts';

/** The conditions with person and day; what is missing is said. */
export function ConditionTable({ findings }: { findings: readonly Finding[] }) {
  const t = useTexts('decision');
  const language = useLanguage();
  const { nameOf } = usePeople();
  const conditions = findings.flatMap(({ id, treatment }) =>
    treatment?.kind === 'condition' ? [{ id, ...treatment }] : [],
  );
  if (conditions.length === 0) return null;
  const missing = <span className="font-semibold text-caution">{t('missing')}</span>;
  return (
    <table className="mt-6 w-full border-collapse text-left font-sans text-base">
      <thead>
        <tr className="border-b border-line-strong align-bottom">
          <th scope="col" colSpan={2} className="py-1.5 pr-3 text-section font-semibold">
            {t('conditions')}
          </th>
          <th scope="col" className="py-1.5 pr-3 text-dense font-normal text-ink-2">
            {t('owner')}
          </th>
          <th scope="col" className="py-1.5 text-right text-dense font-normal text-ink-2">
            {t('due')}
          </th>
        </tr>
      </thead>
      <tbody>
        {conditions.map(({ id, text, ownerId, dueOn }, index) => (
          <tr key={id} className="border-b border-paper-line align-top">
            <td className="w-6 py-1.5">{index + 1}</td>
            <td className="py-1.5 pr-3 hyphens-auto wrap-anywhere">{text}</td>
            <td className="py-1.5 pr-3">{nameOf(ownerId) ?? missing}</td>
            <td className="py-1.5 text-right whitespace-nowrap">
              {dueOn ? formatDay(dueOn, language) : missing}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
