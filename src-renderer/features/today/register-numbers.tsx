import type { Today } from '../../../src-main/contract/overview.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { formatNumber } from '../../lib/format.ts';
import { Link } from '../../ui/link.tsx';
import { registerPlace } from './item-place.ts';

/** Four plain numbers, each leading to what it counts. */
export function RegisterNumbers({ numbers }: { numbers: Today['numbers'] }) {
  const t = useTexts('today');
  const language = useLanguage();
  const { approved, vendors, openFindings, runningAssessments, measures, measuresSet } = numbers;
  const shown = [
    {
      id: 'approved',
      value: t('numbers.of', { part: approved, whole: vendors }),
      label: t('numbers.approved'),
      href: registerPlace({ statuses: ['approved', 'approvedWithConditions'], group: 'status' }),
    },
    {
      id: 'findings',
      value: formatNumber(openFindings, language),
      label: t('numbers.findings', { count: openFindings }),
      href: registerPlace({ sort: 'openFindings', descending: true, group: 'none' }),
    },
    {
      id: 'running',
      value: formatNumber(runningAssessments, language),
      label: t('numbers.running', { count: runningAssessments }),
      href: registerPlace({ statuses: ['inAssessment'] }),
    },
    {
      id: 'measures',
      value: t('numbers.of', { part: measuresSet, whole: measures }),
      label: t('numbers.measures'),
      href: '/settings/measures',
    },
  ];
  return (
    <ul
      aria-label={t('numbers.label')}
      className="grid grid-cols-2 gap-px border-t border-line bg-line @min-[900px]:grid-cols-4 @min-[1000px]:[@media(min-height:700px)]:sticky @min-[1000px]:[@media(min-height:700px)]:bottom-0"
    >
      {shown.map(({ id, value, label, href }) => (
        <li key={id} className="bg-desk px-6 pt-2.5 pb-1.5">
          <p className="font-serif text-title font-semibold whitespace-nowrap">{value}</p>
          <p className="text-meta hyphens-auto">
            <Link quiet href={href}>
              <span className="inline-block leading-6">{label}</span>
            </Link>
          </p>
        </li>
      ))}
    </ul>
  );
}
