import type { Assessment } from '../../../../src-main/contract/assessments.ts';
import { RecordHistory } from '../../../lib/record-history.tsx';
import { assertNever } from '../../../ui/assert-never.ts';
import type { Assess } from '../use-assess.ts';
import { AgreementTab } from './agreement-tab.tsx';
import { ChainTab } from './chain/chain-tab.tsx';
import { EvidenceTab } from './evidence/evidence-tab.tsx';
import { FactsTab } from './facts/facts-tab.tsx';
import { MeasuresTab } from './measures-tab.tsx';
import { OverviewTab } from './overview/overview-tab.tsx';
import { RunsTab } from './runs-tab.tsx';
import type { Shown } from './use-vendor.ts';
import type { VendorTabId } from './vendor-tabs.ts';

export interface VendorTabProps {
  tab: VendorTabId;
  shown: Shown;
  assess: Assess;
  /** The run that speaks for the service. */
  assessment: Assessment | null;
}

/** The part of the record that is chosen. */
export function VendorTab({ tab, shown, assess, assessment }: VendorTabProps) {
  const { vendor, service } = shown;
  switch (tab) {
    case 'overview': {
      const runs = assess.runs.filter(({ serviceId }) => serviceId === service?.id);
      return service && <OverviewTab {...{ vendor, service, assessment, runs }} />;
    }
    case 'facts':
      return <FactsTab shown={shown} />;
    case 'assessments':
      return <RunsTab runs={assess.runs} />;
    case 'agreement':
      return <AgreementTab assessment={assessment} />;
    case 'measures':
      return <MeasuresTab assessment={assessment} />;
    case 'subProcessors':
      return service && <ChainTab vendorId={vendor.id} service={service} />;
    case 'evidence':
      return <EvidenceTab vendor={vendor} />;
    case 'history':
      return <RecordHistory subject={{ kind: 'vendor', id: vendor.id }} />;
    default:
      return assertNever(tab);
  }
}
