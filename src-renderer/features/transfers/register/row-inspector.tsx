import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import type { TransferRow } from '../../../../src-main/contract/transfer-register.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { countryName, formatDay } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { Button } from '../../../ui/button.tsx';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { FactList } from '../../../ui/fact-list.tsx';
import { Inspector, InspectorSection } from '../../../ui/inspector.tsx';
import { Link } from '../../../ui/link.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { StartDialog } from '../tia/start-dialog.tsx';
import { tiaShape, verdictShape } from '../words.ts';

/** One transfer at a glance: verdict with its reason, facts, and its assessment. */
export function RowInspector({ row, onClose }: { row: TransferRow; onClose: () => void }) {
  const t = useTexts('transfers');
  const language = useLanguage();
  return (
    <Inspector
      label={t('inspector.label')}
      title={row.importer}
      subtitle={[row.place, row.country === null ? t('unknownCountry') : countryName(row.country, language)]
        .filter(Boolean)
        .join(', ')}
      closeLabel={t('close')}
      onClose={onClose}
    >
      <div className="pb-4">
        <ButtonLink href={`/vendors/${row.vendorId}`}>{t('inspector.toVendor')}</ButtonLink>
      </div>
      <InspectorSection>
        <Tag status={verdictShape[row.verdict]}>{t(`verdict.${row.verdict}`)}</Tag>
        <p className="mt-2 text-dense wrap-anywhere">{row.reason[language]}</p>
        <NextStep rule={row.rule} />
      </InspectorSection>
      <InspectorSection title={t('inspector.tia')}>
        <TiaPart row={row} />
      </InspectorSection>
      <InspectorSection title={t('inspector.facts')}>
        <Facts row={row} />
      </InspectorSection>
    </Inspector>
  );
}

function NextStep({ rule }: { rule: string }) {
  const t = useTexts('transfers');
  const language = useLanguage();
  const { ask } = useAccess();
  const { data: law } = useQuery(ask.transfers.law.queryOptions());
  const text = law?.rules.find(({ id }) => id === rule);
  if (!text) return null;
  return (
    <p className="mt-2 text-dense">
      <span className="font-semibold">{t('inspector.next')}</span> {text.nextStep[language]}
    </p>
  );
}

function TiaPart({ row }: { row: TransferRow }) {
  const t = useTexts('transfers');
  const language = useLanguage();
  const navigate = useNavigate();
  const [isStarting, setStarting] = useState(false);
  const { tia, subject } = row;
  const openTia = (assessmentId: string) =>
    void navigate({ to: '/transfers/assessments/$assessmentId', params: { assessmentId } });
  return (
    <div className="grid gap-2">
      <p>
        <Tag bare status={tiaShape[tia.state]}>
          {t(`tia.${tia.state}`)}
        </Tag>
      </p>
      {tia.result && <p className="text-dense">{t(`result.${tia.result}`)}</p>}
      {tia.on && (
        <p className="text-dense text-ink-2">{t('inspector.tiaOn', { day: formatDay(tia.on, language) })}</p>
      )}
      {tia.reviewOn && (
        <p className="text-dense text-ink-2">
          {t('inspector.reviewOn', { day: formatDay(tia.reviewOn, language) })}
        </p>
      )}
      {tia.assessmentId !== null ? (
        <Link href={`/transfers/assessments/${tia.assessmentId}`}>{t('inspector.openTia')}</Link>
      ) : (
        subject && (
          <div>
            <Button small icon={FilePlus2} onPress={() => setStarting(true)}>
              {t('inspector.startTia')}
            </Button>
          </div>
        )
      )}
      {isStarting && subject && (
        <StartDialog row={row} subject={subject} onClose={() => setStarting(false)} onStarted={openTia} />
      )}
    </div>
  );
}

function Facts({ row }: { row: TransferRow }) {
  const t = useTexts('transfers');
  const language = useLanguage();
  const day = (value: string | null) => (value === null ? '–' : formatDay(value, language));
  const special = [row.hasSpecialCategories && t('inspector.special'), row.hasHrData && t('inspector.hr')];
  return (
    <FactList
      facts={[
        { label: t('inspector.exporter'), value: row.exporter || '–' },
        { label: t('column.importer'), value: row.importer },
        { label: t('inspector.kind'), value: t(`kind.${row.kind}`) },
        { label: t('column.vendor'), value: row.vendor },
        { label: t('inspector.service'), value: row.service },
        { label: t('column.tool'), value: t(`tool.${row.tool}`) },
        ...(row.tool === 'dpf' ? [{ label: t('inspector.checkedOn'), value: day(row.dpfCheckedOn) }] : []),
        ...(row.tool === 'dpf' || row.tool === 'adequacy'
          ? [
              {
                label: t('inspector.fallback'),
                value: t(row.hasFallback ? 'inspector.hasFallback' : 'inspector.noFallback'),
              },
            ]
          : []),
        {
          label: t('inspector.data'),
          value: [...row.dataCategories, ...special.filter((word) => word !== false)].join(', ') || '–',
        },
        { label: t('column.since'), value: day(row.since) },
      ]}
    />
  );
}
