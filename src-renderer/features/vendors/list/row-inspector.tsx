import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { AppWindow, Archive, ArchiveRestore, Ellipsis } from 'lucide-react';
import type { Vendor } from '../../../../src-main/contract/vendor-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Inspector, InspectorSection } from '../../../ui/inspector.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { firstService } from '../record/use-vendor.ts';
import { type Assess, useAssess } from '../use-assess.ts';
import { useStanding } from '../use-standing.ts';
import { RowFacts } from './row-facts.tsx';
import { RowFindings } from './row-findings.tsx';
import { RowStatus } from './row-status.tsx';

/** The vendor of the chosen line at a glance. */
export function RowInspector({ vendorId, onClose }: { vendorId: string; onClose: () => void }) {
  const t = useTexts('vendors');
  const { ask } = useAccess();
  const { data: vendor, error } = useQuery(ask.vendors.get.queryOptions({ input: { vendorId } }));
  const service = vendor && firstService(vendor);
  const assess = useAssess(vendorId, service?.id);
  const latest = assess.running ?? assess.decided;
  const names = vendor?.services.map(({ name }) => name).join(', ');
  return (
    <Inspector
      label={t('inspector.label')}
      title={vendor?.name}
      subtitle={vendor && [names, service && t(`role.${service.role}`)].filter(Boolean).join(', ')}
      closeLabel={t('inspector.close')}
      onClose={onClose}
    >
      <FailureNotice error={error ?? assess.error} />
      {vendor && (
        <>
          <Ways vendor={vendor} assess={assess} />
          <InspectorSection>
            <RowStatus vendor={vendor} decision={assess.decided?.decision ?? null} />
          </InspectorSection>
          <InspectorSection title={t('inspector.findings')}>
            <RowFindings assessmentId={latest?.id ?? null} />
          </InspectorSection>
          <InspectorSection>
            <RowFacts vendor={vendor} />
          </InspectorSection>
        </>
      )}
    </Inspector>
  );
}

function Ways({ vendor, assess }: { vendor: Vendor; assess: Assess }) {
  const t = useTexts('vendors');
  const { shell } = useAccess();
  const navigate = useNavigate();
  const standing = useStanding();
  const isArchived = vendor.archivedAt !== null;
  const word = assess.running ? 'assess.resumeShort' : assess.decided ? 'assess.again' : 'assess.startShort';
  return (
    <div className="flex flex-wrap items-center gap-2 pb-4">
      <Button
        onPress={() =>
          void navigate({
            to: '/vendors/$vendorId',
            params: { vendorId: vendor.id },
            search: { tab: 'overview' },
          })
        }
      >
        {t('inspector.open')}
      </Button>
      {vendor.services.length > 0 && !isArchived && <Button onPress={assess.go}>{t(word)}</Button>}
      <span className="flex-1" />
      <Menu
        label={t('inspector.more')}
        trigger={<IconButton icon={Ellipsis} label={t('inspector.more')} />}
        items={[
          {
            id: 'window',
            label: t('inspector.openInWindow'),
            icon: AppWindow,
            onAction: () => void shell.window.open({ address: `/vendors/${vendor.id}` }),
          },
          {
            id: 'archive',
            label: t(isArchived ? 'bulk.restore' : 'bulk.archive'),
            icon: isArchived ? ArchiveRestore : Archive,
            onAction: () => (isArchived ? standing.restore([vendor.id]) : standing.archive([vendor.id])),
          },
        ]}
      />
    </div>
  );
}
