import { useNavigate, useSearch } from '@tanstack/react-router';
import { Scale } from 'lucide-react';
import type { Comparison } from '../../../src-main/contract/comparison-view.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { formatDay } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Switch } from '../../ui/switch.tsx';
import { Tag } from '../../ui/tag.tsx';
import { ComparisonMenu } from './comparison-menu.tsx';

/** Which comparison it is, by which questions, and what is shown of it. */
export function ComparisonHeader({ comparison, onEdit }: { comparison: Comparison; onEdit: () => void }) {
  const t = useTexts('comparisons');
  const language = useLanguage();
  const { all, weights, tab } = useSearch({ from: '/comparisons/$comparisonId' });
  const navigate = useNavigate({ from: '/comparisons/$comparisonId' });
  const { content, vendors, asOf, archivedAt } = comparison;
  const versions = [...new Set(vendors.flatMap(({ run }) => run?.versions ?? []))].sort();
  const needs = new Set(vendors.flatMap(({ protectionNeed }) => protectionNeed ?? []));
  const [need] = needs;
  const show = (part: { all?: boolean | undefined; weights?: boolean | undefined }) =>
    void navigate({
      search: (now) => ({ ...now, ...part }),
      replace: true,
    });
  return (
    <PageHeader
      title={t('page.count', { name: content.name, count: vendors.length })}
      subtitle={t(versions.length > 0 ? 'page.basis' : 'page.basisNone', {
        versions: versions.join(', '),
        need: t(`page.needs.${needs.size === 1 && need ? need : 'mixed'}`),
        day: formatDay(asOf, language),
      })}
      actions={
        <>
          {archivedAt !== null && <Tag status="na">{t('page.inArchive')}</Tag>}
          {tab === 'compare' && (
            <>
              <Switch isSelected={!all} onChange={(only) => show({ all: only ? undefined : true })}>
                {t('page.onlyDifferences')}
              </Switch>
              <Button
                icon={Scale}
                aria-expanded={weights ?? false}
                onPress={() => show({ weights: weights ? undefined : true })}
              >
                {t('page.weights')}
              </Button>
            </>
          )}
          <ComparisonMenu comparison={comparison} onEdit={onEdit} />
        </>
      }
    />
  );
}
