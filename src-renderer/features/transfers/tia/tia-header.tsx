import { useNavigate } from '@tanstack/react-router';
import { FilePlus2, FileText, Stamp, Trash2 } from 'lucide-react';
import type { Tia, TiaContent } from '../../../../src-main/contract/transfer-assessment.ts';
import { ImporterType } from '../../../../src-main/contract/transfer-assessment.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { countryName } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import type { GuardedDraft } from '../../../lib/use-guarded-draft.ts';
import { Button } from '../../../ui/button.tsx';
import { Link } from '../../../ui/link.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Select } from '../../../ui/select.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { standingShape } from '../words.ts';

export interface TiaHeaderProps {
  tia: Tia;
  draft: GuardedDraft<TiaContent>;
  onConclude: () => void;
}

/** What the assessment is about, where it stands, and what can be done with it. */
export function TiaHeader({ tia, draft, onConclude }: TiaHeaderProps) {
  const t = useTexts('transferAssessment');
  const language = useLanguage();
  const isDraft = tia.conclusion === null;
  const country = tia.country === null ? '' : countryName(tia.country, language);
  return (
    <PageHeader
      title={draft.value.title || t('untitled')}
      subtitle={[t('version', { version: tia.version }), tia.importer, country].filter(Boolean).join(' · ')}
      actions={<Actions tia={tia} onConclude={onConclude} />}
    >
      <div className="grid gap-2 pb-1">
        <div className="flex flex-wrap items-center gap-3">
          <Tag status={standingShape[tia.standing]}>{t(`standing.${tia.standing}`)}</Tag>
          {tia.basedOn && (
            <span className="text-dense">
              {t('basedOn')}{' '}
              <Link href={`/transfers/assessments/${tia.basedOn.id}`}>{tia.basedOn.title}</Link>
            </span>
          )}
        </div>
        <Places tia={tia} />
        {isDraft && (
          <div className="flex flex-wrap items-end gap-3">
            <div className="w-80 max-w-full">
              <TextField
                label={t('titleField')}
                maxLength={500}
                value={draft.value.title}
                onChange={(title) => draft.type({ title })}
                onBlur={() => void draft.flush()}
                error={draft.value.title.trim() === '' ? t('titleMissing') : undefined}
              />
            </div>
            <div className="w-64 max-w-full">
              <Select
                label={t('importerType.label')}
                options={ImporterType.options.map((id) => ({ id, label: t(`importerType.${id}`) }))}
                value={draft.value.importerType}
                onChange={(importerType) => void draft.choose({ importerType })}
              />
            </div>
          </div>
        )}
      </div>
    </PageHeader>
  );
}

function Places({ tia }: { tia: Tia }) {
  const t = useTexts('transferAssessment');
  const kinds = new Map(tia.places.map((place) => [place.vendorId, place]));
  return (
    <p className="text-dense text-ink-2">
      {t('about', { count: tia.content.subjects.length })}{' '}
      {[...kinds.values()].map(({ vendorId, vendor, service }) => (
        <span key={vendorId}>
          <Link href={`/vendors/${vendorId}`}>{vendor}</Link>, {service}{' '}
        </span>
      ))}
      {[...new Set(tia.places.map(({ place }) => place).filter(Boolean))].join(', ')}
    </p>
  );
}

function Actions({ tia, onConclude }: { tia: Tia; onConclude: () => void }) {
  const t = useTexts('transferAssessment');
  const navigate = useNavigate();
  const { engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  const { id: assessmentId } = tia;
  const print = () =>
    void navigate({
      to: '/reports',
      search: { kind: 'transferAssessment', transferAssessmentId: assessmentId },
    });
  const renew = () =>
    deed.run(async () => {
      const { id } = await engine.transfers.newVersion({ assessmentId });
      await navigate({ to: '/transfers/assessments/$assessmentId', params: { assessmentId: id } });
    });
  const remove = () =>
    deed.run(async () => {
      await engine.transfers.removeAssessment({ assessmentId });
      done(t('removed'));
      await navigate({ to: '/transfers', search: { view: 'assessments' } });
    });
  return (
    <>
      <FailureNotice error={deed.error} />
      <Button icon={FileText} onPress={print}>
        {t('asPdf')}
      </Button>
      {tia.conclusion === null ? (
        <>
          <Button icon={Trash2} onPress={() => void remove()} isPending={deed.isRunning}>
            {t('remove')}
          </Button>
          <Button variant="primary" icon={Stamp} onPress={onConclude}>
            {t('conclude')}
          </Button>
        </>
      ) : (
        <Button variant="primary" icon={FilePlus2} onPress={() => void renew()} isPending={deed.isRunning}>
          {t('newVersion')}
        </Button>
      )}
    </>
  );
}
