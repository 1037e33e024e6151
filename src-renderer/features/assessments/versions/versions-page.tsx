import { useParams } from '@tanstack/react-router';
import { useTexts } from '../../../i18n/messages.ts';
import { useBreadcrumb } from '../../../lib/breadcrumb.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { AssessmentMissing } from '../assessment-missing.tsx';
import { useAssessment } from '../use-assessment.ts';
import { ClauseList } from './clause-list.tsx';
import { TouchedPanel } from './touched-panel.tsx';
import { useVersions, type VersionsInput } from './use-versions.ts';
import { VersionChoice } from './version-choice.tsx';

/** Two versions of a contract, clause by clause, and the questions that have to be answered again. */
export function VersionsPage() {
  const { assessmentId } = useParams({ from: '/assessments/$assessmentId/versions' });
  const t = useTexts('assessment');
  const { assessment, questionnaires, error } = useAssessment(assessmentId);
  if (error) return <AssessmentMissing error={error} />;
  if (!assessment || !questionnaires) return <Waiting text={t('loading')} />;
  return <VersionsWork key={assessmentId} {...{ assessment, questionnaires }} />;
}

function VersionsWork(input: VersionsInput) {
  const { assessment } = input;
  const t = useTexts('contract');
  const a = useTexts('assessment');
  const v = useTexts('frame');
  const versions = useVersions(input);
  const { run, vendorName, vendorId, id } = assessment;
  useBreadcrumb([
    { label: v('vendors'), href: '/vendors' },
    { label: vendorName, href: `/vendors/${vendorId}?tab=agreement` },
    { label: a('title', { run }), href: `/assessments/${id}` },
    { label: t('versions.title') },
  ]);
  return (
    <div className="relative h-full overflow-y-auto">
      <PageHeader title={t('versions.title')} subtitle={t('versions.subtitle', { vendor: vendorName, run })}>
        <VersionChoice versions={versions} />
      </PageHeader>
      <div className="px-6 py-4">
        <FailureNotice error={versions.error} />
        <Compared {...{ versions }} input={input} />
      </div>
    </div>
  );
}

function Compared({ versions, input }: { versions: ReturnType<typeof useVersions>; input: VersionsInput }) {
  const t = useTexts('contract');
  const { before, after, comparison } = versions;
  if (!before || !after) return <p className="font-serif text-prose text-ink-2">{t('versions.needTwo')}</p>;
  if (versions.error) return null;
  if (!comparison) return <Waiting text={t('versions.comparing')} />;
  if (comparison.isSame) {
    return (
      <Notice tone="ok" title={t(before.hash === after.hash ? 'versions.sameFile' : 'versions.same')}>
        {t('versions.sameText')}
      </Notice>
    );
  }
  return (
    <div className="flex flex-col gap-6">
      <TouchedPanel {...{ input, comparison, before, after }} />
      <ClauseList {...{ input, comparison }} />
    </div>
  );
}
