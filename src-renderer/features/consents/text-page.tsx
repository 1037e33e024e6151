import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { FilePen } from 'lucide-react';
import { useTexts } from '../../i18n/messages.ts';
import { useBreadcrumb } from '../../lib/breadcrumb.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { useAccess } from '../../lib/queries.ts';
import { useSeatZone } from '../../lib/use-seat-zone.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Link } from '../../ui/link.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { lastListHref } from './register/last-place.ts';
import { NewVersion } from './text/new-version.tsx';
import { useTextAddress } from './text/text-address.ts';
import { VersionSide } from './text/version-side.tsx';
import { VersionWork } from './text/version-work.tsx';

/** One text: its versions on the left, the wording on paper, on the right what the check finds in it. */
export function TextPage() {
  const t = useTexts('consent');
  const { textId } = useParams({ from: '/consents/$textId' });
  const { ask } = useAccess();
  const page = useTextAddress();
  const zone = useSeatZone();
  const { data: text, error } = useQuery(ask.consents.get.queryOptions({ input: { textId } }));
  useBreadcrumb([{ label: t('area'), href: lastListHref() }, { label: text?.name ?? '' }]);
  if (error) return <TextMissing error={error} />;
  if (!text || zone === null) return <Waiting text={t('loading')} />;
  const version = text.versions.find(({ id }) => id === page.address.version) ?? text.versions[0];
  if (!version) {
    return (
      <>
        <PageHeader title={text.name} />
        <EmptyState
          icon={FilePen}
          sentence={t('noVersions')}
          primary={<NewVersion text={text} page={page} />}
        />
      </>
    );
  }
  const shown = { text, version, zone, page };
  return (
    <div className="@container h-full overflow-y-auto">
      <div className="grid min-h-full @min-[860px]:h-full @min-[860px]:grid-cols-[212px_minmax(0,1fr)_272px] @min-[1060px]:grid-cols-[212px_minmax(0,1fr)_296px]">
        <VersionSide shown={shown} />
        <VersionWork key={version.id} shown={shown} />
      </div>
    </div>
  );
}

function TextMissing({ error }: { error: unknown }) {
  const t = useTexts('consent');
  return (
    <div className="p-6">
      <h1 className="sr-only">{t('area')}</h1>
      <FailureNotice error={error} actions={<Link href="/consents">{t('toRegister')}</Link>} />
    </div>
  );
}
