import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatInstant } from '../../../lib/zoned-time.ts';
import { FactList } from '../../../ui/fact-list.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { answerTo } from '../steps/answers.ts';
import { riskShape, severityShape } from './shapes.ts';
import { useBreachWords } from './use-breach-words.ts';
import { useNamesIn } from './use-names-in.ts';

/** The facts one looks up most, as they are known now. */
export function RowFacts({ breach }: { breach: Breach }) {
  const t = useTexts('breaches');
  const language = useLanguage();
  const words = useBreachWords();
  const { vendorName, ownerName } = useNamesIn(breach);
  const { clock, particulars, severities, decisions } = breach;
  const data = answerTo(particulars, 'recordCategories');
  const level = severities.at(-1)?.level;
  const risk = decisions.findLast(({ decision }) => decision.about === 'risk')?.decision;
  const unknown = <span className="text-ink-3">{t('people.open')}</span>;
  const told = (instant: string | null) =>
    instant === null ? unknown : formatInstant(instant, clock.zone, language);
  return (
    <FactList
      facts={[
        {
          label: t('inspector.aware'),
          value: clock.awareAt === null ? t('inspector.notAware') : told(clock.awareAt),
        },
        { label: t('inspector.due'), value: told(clock.dueAt) },
        { label: t('inspector.told'), value: told(clock.frozenAt) },
        { label: t('inspector.kinds'), value: words.kinds(answerTo(particulars, 'kinds') ?? []) ?? unknown },
        {
          label: t('inspector.people'),
          value: words.people(answerTo(particulars, 'subjectCount')) ?? unknown,
        },
        { label: t('inspector.data'), value: data?.join(', ') || unknown },
        {
          label: t('inspector.severity'),
          value: level ? (
            <Tag bare status={severityShape[level]}>
              {t(`severity.${level}`)}
            </Tag>
          ) : (
            unknown
          ),
        },
        {
          label: t('inspector.risk'),
          value:
            risk?.about === 'risk' ? (
              <Tag bare status={riskShape[risk.result]}>
                {t(`risk.${risk.result}`)}
              </Tag>
            ) : (
              unknown
            ),
        },
        { label: t('inspector.vendor'), value: vendorName || '–' },
        { label: t('inspector.owner'), value: ownerName || t('inspector.nobody') },
        {
          label: t('inspector.tasks'),
          value: breach.tasks.filter(({ doneAt }) => doneAt === null).length,
        },
      ]}
    />
  );
}
