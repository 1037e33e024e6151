import { useQuery } from '@tanstack/react-query';
import type { LeadTimes } from '../../../src-main/contract/settings.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { formatDay } from '../../lib/format.ts';
import { useHelpBook } from '../../lib/help/use-help.ts';
import { onlyWithoutData, useAccess } from '../../lib/queries.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Link } from '../../ui/link.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { SectionPage, SettingsGroup } from './section-page.tsx';
import { useVaultSettings } from './use-vault-settings.ts';

const kinds = ['requests', 'demands', 'campaigns', 'documents'] as const satisfies (keyof LeadTimes)[];
/** Articles that set a period themselves; nobody can choose those. */
const statutory = ['a33_1', 'a33_2', 'a34', 'a12_3', 'uwg7a'];

/** How early before a date one is warned, and beside it the periods that the law sets. */
export function DeadlinesSection() {
  const { ask } = useAccess();
  const t = useTexts('settings');
  const { settings, change } = useVaultSettings();
  const { data: reviews } = useQuery({
    ...ask.reviews.list.queryOptions(),
    throwOnError: onlyWithoutData,
  });
  if (!settings) return null;
  const { leadTimes } = settings;
  return (
    <SectionPage title={t('deadlines.title')} text={t('deadlines.text')}>
      <div className="grid max-w-160 grid-cols-1 gap-4 min-[800px]:grid-cols-2">
        {kinds.map((kind) => (
          <NumberField
            key={kind}
            label={t(`deadlines.kinds.${kind}`)}
            description={t(`deadlines.helps.${kind}`)}
            value={leadTimes[kind]}
            minValue={0}
            maxValue={365}
            onChange={(days) =>
              days !== null && change((now) => ({ leadTimes: { ...now.leadTimes, [kind]: days } }))
            }
          />
        ))}
      </div>
      <SettingsGroup title={t('deadlines.reviews')}>
        <p className="text-ink-2">
          {reviews && t('deadlines.reviewsText', { days: reviews.intervals.leadDays })}{' '}
          <Link href="/reviews">{t('deadlines.toReviews')}</Link>
        </p>
      </SettingsGroup>
      <SettingsGroup title={t('deadlines.law')}>
        <StatutoryPeriods />
      </SettingsGroup>
    </SectionPage>
  );
}

function StatutoryPeriods() {
  const t = useTexts('settings');
  const language = useLanguage();
  const book = useHelpBook();
  if (!book) return null;
  const laws = book.laws.filter(({ id }) => statutory.includes(id));
  return (
    <>
      <FactList
        align="start"
        facts={laws.map(({ article, says }) => ({ label: article[language], value: says[language] }))}
      />
      <p className="text-meta text-ink-2">{t('deadlines.asOf', { day: formatDay(book.asOf, language) })}</p>
    </>
  );
}
