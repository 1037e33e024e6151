import type { Decision } from '../../../../src-main/contract/assessments.ts';
import type { Vendor } from '../../../../src-main/contract/vendor-record.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay } from '../../../lib/format.ts';
import { Button } from '../../../ui/button.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Select } from '../../../ui/select.tsx';
import { Stamp } from '../../../ui/stamp.tsx';
import { Tag } from '../../../ui/tag.tsx';
import type { Assess } from '../use-assess.ts';
import { statusShape } from '../words.ts';
import { daysBetween, today } from './today.ts';
import { decidingNames, type Shown } from './use-vendor.ts';
import { VendorMenu } from './vendor-menu.tsx';

/** Who it is, what was decided, and the next step. */
export function VendorHeader({ shown, assess }: { shown: Shown; assess: Assess }) {
  const t = useTexts('vendor');
  const word = useTexts('vendors');
  const { vendor, service } = shown;
  const subtitle =
    service &&
    t('subtitle', {
      service: service.name,
      role: word(`role.${service.role}`),
      need: word(`need.${service.protectionNeed}`),
    });
  return (
    <PageHeader
      title={vendor.name}
      subtitle={subtitle}
      actions={
        <>
          <AssessButton vendor={vendor} assess={assess} />
          <VendorMenu vendor={vendor} assess={assess} />
        </>
      }
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Standing shown={shown} decision={assess.decided?.decision ?? null} />
        <span className="flex-1" />
        <ServiceChoice shown={shown} />
      </div>
    </PageHeader>
  );
}

function AssessButton({ vendor, assess: { running, decided, go } }: { vendor: Vendor; assess: Assess }) {
  const word = useTexts('vendors');
  if (vendor.archivedAt !== null || vendor.services.length === 0) return null;
  return (
    <Button
      variant="primary"
      onPress={go}
      hint={
        running ? word('assess.progress', { answered: running.answered, asked: running.asked }) : undefined
      }
    >
      {word(running ? 'assess.resume' : decided ? 'assess.again' : 'assess.start')}
    </Button>
  );
}

const decidedStatus: readonly Vendor['status'][] = ['approved', 'approvedWithConditions', 'rejected'];

function Standing({ shown: { vendor, service }, decision }: { shown: Shown; decision: Decision | null }) {
  const t = useTexts('vendor');
  const word = useTexts('vendors');
  const a = useTexts('approvals');
  const language = useLanguage();
  const { status, archivedAt } = vendor;
  const name = word(`status.${status}`);
  const isDecided = decidedStatus.includes(status);
  const deciding = decidingNames(vendor);
  const decided =
    decision &&
    t('decidedBy', {
      day: formatDay(decision.decidedAt.slice(0, 10), language),
      name: namesOf(decision, a),
    });
  return (
    <>
      {isDecided ? (
        <Stamp status={statusShape[status]}>{name.charAt(0).toUpperCase() + name.slice(1)}</Stamp>
      ) : (
        <Tag status={statusShape[status]}>{name}</Tag>
      )}
      <p className="text-dense text-ink-2">
        {deciding && <span className="block">{t('statusOf', { services: deciding })}</span>}
        {decided && (
          <span className="block">
            {deciding && service ? t('decidedOf', { service: service.name, decided }) : decided}
          </span>
        )}
        <Review vendor={vendor} />
        {archivedAt && (
          <span className="block">
            {t('archived', { day: formatDay(archivedAt.slice(0, 10), language) })}
          </span>
        )}
      </p>
    </>
  );
}

function Review({ vendor: { nextReviewOn, status } }: { vendor: Vendor }) {
  const t = useTexts('vendor');
  const language = useLanguage();
  if (status === 'retired') return null;
  if (!nextReviewOn) return <span className="block">{t('noReview')}</span>;
  const days = daysBetween(today(), nextReviewOn);
  const day = formatDay(nextReviewOn, language);
  if (days < 0) return <span className="block font-semibold text-risk">{t('reviewOverdue', { day })}</span>;
  return <span className="block">{t('nextReview', { day, days })}</span>;
}

function ServiceChoice({ shown: { vendor, service, showService } }: { shown: Shown }) {
  const t = useTexts('vendor');
  if (!service || vendor.services.length < 2) return null;
  return (
    <div className="w-64">
      <Select
        label={t('switchService')}
        hideLabel
        options={vendor.services.map(({ id, name }) => ({ id, label: name }))}
        value={service.id}
        onChange={showService}
      />
    </div>
  );
}

/** Who decided, in which role, and who reviewed it. */
function namesOf({ by, role, reviewedBy }: Decision, t: ReturnType<typeof useTexts<'approvals'>>): string {
  const decider = role ? `${by} (${role})` : by;
  return reviewedBy ? t('andReviewed', { by: decider, reviewer: reviewedBy }) : decider;
}
