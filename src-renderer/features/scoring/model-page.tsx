import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTexts } from '../../i18n/messages.ts';
import { useBreadcrumb } from '../../lib/breadcrumb.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { useAccess } from '../../lib/queries.ts';
import { useSeatZone } from '../../lib/use-seat-zone.ts';
import { Link } from '../../ui/link.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { useModelAddress } from './model/model-address.ts';
import { ModelWork } from './model/model-work.tsx';

/** One model: its signals on the left, what they do with leads on the right. */
export function ModelPage() {
  const t = useTexts('scoringModel');
  const { modelId } = useParams({ from: '/scoring/$modelId' });
  const { ask } = useAccess();
  const page = useModelAddress();
  const zone = useSeatZone();
  const { data: record, error } = useQuery(ask.scoring.get.queryOptions({ input: { modelId } }));
  const version = record?.versions.find(({ id }) => id === page.address.version) ?? record?.versions.at(0);
  useBreadcrumb([{ label: t('area'), href: '/scoring' }, { label: version?.content.name ?? '' }]);
  if (error)
    return (
      <div className="p-6">
        <h1 className="sr-only">{t('area')}</h1>
        <FailureNotice error={error} actions={<Link href="/scoring">{t('toList')}</Link>} />
      </div>
    );
  if (!record || !version || zone === null) return <Waiting text={t('loading')} />;
  return <ModelWork key={version.id} {...{ record, version, zone, page }} />;
}
