import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { FileText, Gavel } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import { useBreadcrumb } from '../../../lib/breadcrumb.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { onTheWall } from '../../../lib/zoned-time.ts';
import { Button } from '../../../ui/button.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { MarksNotice } from '../marks-notice.tsx';
import { keyOf, useShockAddress } from './address.ts';
import { AppliedNotice } from './applied-notice.tsx';
import { ApplyDialog } from './apply-dialog.tsx';
import { EventList } from './event-list.tsx';
import { FallsField } from './falls-field.tsx';
import { ScenarioBar } from './scenario-bar.tsx';
import { ShockResult } from './shock-result.tsx';
import { useApplied } from './use-applied.ts';

/** What if it falls on that day? Looking changes nothing; applying marks it, with undo. */
export function ShockPage() {
  const area = useTexts('vendorArea');
  const { ask } = useAccess();
  const address = useShockAddress();
  const { data: register } = useQuery(
    ask.transfers.list.queryOptions({
      input: { search: '', verdicts: [], countries: [], tools: [], tia: [] },
    }),
  );
  const day = address.day ?? register?.day ?? here();
  const { falls } = address;
  const { data: shock, error } = useQuery({
    ...ask.transfers.shock.queryOptions({ input: { day, falls } }),
    placeholderData: keepPreviousData,
  });
  const applied = useApplied(day, falls);
  useBreadcrumb([{ label: area('transfers'), href: '/transfers' }]);
  return (
    <div className="relative flex h-full min-h-0 flex-col overflow-y-auto">
      <Header day={day} />
      <MarksNotice />
      <div className="px-6">
        <FailureNotice error={error} />
      </div>
      <div className="grid gap-x-8 gap-y-6 px-6 py-4 wide:grid-cols-[320px_minmax(0,1fr)]">
        <div className="grid content-start gap-6">
          <ScenarioBar
            day={day}
            falls={falls}
            named={address.scenario}
            onOpen={(scenario) => address.change(scenario)}
          />
          <FallsField
            day={day}
            falls={falls}
            used={register?.rows ?? []}
            onDay={(next) => address.change({ day: next })}
            onFalls={(next) => address.change({ falls: next })}
          />
          <EventList />
        </div>
        <div className="grid min-w-0 content-start gap-4">
          {applied && <AppliedNotice applied={applied} />}
          {shock && <ShockResult shock={applied?.restored ?? shock} />}
        </div>
      </div>
    </div>
  );
}

function Header({ day }: { day: string }) {
  const t = useTexts('transferShock');
  const navigate = useNavigate();
  const { falls } = useShockAddress();
  const [isApplying, setApplying] = useState(false);
  const print = () =>
    void navigate({ to: '/reports', search: { kind: 'transferShock', day, falls: falls.map(keyOf) } });
  return (
    <PageHeader
      title={t('title')}
      subtitle={t('subtitle')}
      actions={
        <>
          <Button icon={FileText} isDisabled={falls.length === 0} onPress={print}>
            {t('asPdf')}
          </Button>
          <Button
            variant="primary"
            icon={Gavel}
            isDisabled={falls.length === 0}
            onPress={() => setApplying(true)}
          >
            {t('apply')}
          </Button>
        </>
      }
    >
      {isApplying && <ApplyDialog day={day} falls={falls} onClose={() => setApplying(false)} />}
    </PageHeader>
  );
}

function here(): string {
  return onTheWall(new Date().toISOString(), Intl.DateTimeFormat().resolvedOptions().timeZone).day;
}
