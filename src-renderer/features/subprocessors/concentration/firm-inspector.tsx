import { useState } from 'react';
import type { ConcentratedFirm, Concentration } from '../../../../src-main/contract/subprocessor-overview.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { countryName, inLanguage } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { Inspector, InspectorSection } from '../../../ui/inspector.tsx';
import { Link } from '../../../ui/link.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { verdictShape } from '../words.ts';

export interface FirmInspectorProps {
  firm: ConcentratedFirm;
  found: Concentration;
  onClose: () => void;
  /** Tells which firm to look at after two became one. */
  onMerged: (key: string) => void;
}

/** One firm: which vendors depend on it, for what, where; and who else it is. */
export function FirmInspector({ firm, found, onClose, onMerged }: FirmInspectorProps) {
  const t = useTexts('subprocessors');
  const { vendorsWithChain: all } = found;
  return (
    <Inspector
      label={t('inspector.label')}
      title={firm.name}
      subtitle={t('ofVendors', { count: firm.vendors, all })}
      closeLabel={t('close')}
      onClose={onClose}
    >
      {firm.otherNames.length > 0 && (
        <InspectorSection title={t('inspector.alsoCalled')}>
          <p className="text-dense wrap-anywhere">{firm.otherNames.join(', ')}</p>
        </InspectorSection>
      )}
      <InspectorSection title={t('inspector.uses')}>
        <Uses firm={firm} />
      </InspectorSection>
      <InspectorSection title={t('inspector.who')}>
        <WhoIsWho {...{ firm, found, onMerged }} />
      </InspectorSection>
    </Inspector>
  );
}

function Uses({ firm }: { firm: ConcentratedFirm }) {
  const t = useTexts('subprocessors');
  const word = useTexts('vendors');
  const language = useLanguage();
  return (
    <ul className="grid gap-3">
      {firm.uses.map((use) => {
        const land = use.country === null ? t('map.unknown') : countryName(use.country, language);
        return (
          <li key={use.linkId} className="grid gap-0.5 text-dense">
            <span>
              <Link href={`/vendors/${use.vendorId}?tab=subProcessors`}>{use.vendorName}</Link>
            </span>
            <span className="wrap-anywhere">
              {[use.serviceName, use.purpose, [use.city, land].filter(Boolean).join(', ')]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <span className="text-ink-2">
              {use.above === null
                ? t('inspector.direct')
                : t('inspector.below', { level: use.level, name: use.above })}
            </span>
            <span>
              <Tag bare status={verdictShape[use.verdict]}>
                {word(`transfer.${use.verdict}`)}
              </Tag>{' '}
              <span className="text-meta text-ink-2">{inLanguage(use.basis, language)}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Same firm under another name, or another firm under the same: said once, remembered. */
function WhoIsWho({ firm, found, onMerged }: Omit<FirmInspectorProps, 'onClose'>) {
  const t = useTexts('subprocessors');
  const { engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  const [other, choose] = useState<string | null>(null);
  const others = found.firms
    .filter(({ key }) => key !== firm.key)
    .map(({ key, name }) => ({ id: key, label: name }));
  const merge = () =>
    deed.run(async () => {
      await engine.subprocessors.mergeFirms({ keys: [firm.key, other ?? ''], name: firm.name });
      done(t('inspector.merged', { name: firm.name }));
      onMerged(firm.key);
    });
  const reset = () =>
    deed.run(async () => {
      await engine.subprocessors.resetFirm({ key: firm.key });
      done(t('inspector.resetDone'));
    });
  const split = (vendorId: string, vendorName: string) =>
    deed.run(async () => {
      const linkIds = firm.uses.filter((use) => use.vendorId === vendorId).map(({ linkId }) => linkId);
      await engine.subprocessors.splitFirm({ linkIds, name: `${firm.name} (${vendorName})`.slice(0, 500) });
      done(t('inspector.splitDone', { name: vendorName }));
    });
  const vendors = new Map(firm.uses.map(({ vendorId, vendorName }) => [vendorId, vendorName]));
  return (
    <div className="grid gap-2">
      {others.length > 0 && (
        <>
          <ComboBox
            label={t('inspector.sameAs')}
            options={others}
            value={other}
            onChange={choose}
            emptyText={t('inspector.noFirm')}
            openLabel={t('inspector.openFirms')}
          />
          <span>
            <Button small isDisabled={other === null} isPending={deed.isRunning} onPress={() => void merge()}>
              {t('inspector.merge')}
            </Button>
          </span>
        </>
      )}
      {vendors.size > 1 &&
        [...vendors].map(([id, name]) => (
          <span key={id}>
            <Button small variant="quiet" onPress={() => void split(id, name)}>
              {t('inspector.split', { name })}
            </Button>
          </span>
        ))}
      {firm.isByHand && (
        <span>
          <Button small variant="quiet" onPress={() => void reset()}>
            {t('inspector.reset')}
          </Button>
        </span>
      )}
      <FailureNotice error={deed.error} />
    </div>
  );
}
