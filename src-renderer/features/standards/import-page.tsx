import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { AnswerColumns } from '../../../src-main/contract/standards.ts';
import { useTexts } from '../../i18n/messages.ts';
import { useBreadcrumb } from '../../lib/breadcrumb.ts';
import { DayField } from '../../lib/day-field.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { AnswerFiles, type BroughtFile } from './answer-files.tsx';
import { AnswersWork } from './answers-work.tsx';
import { ServiceChoice } from './service-choice.tsx';

/** Takes the answers of a standard questionnaire as what the vendor says to our questions. */
export function StandardsPage() {
  const t = useTexts('standards');
  const address: { vendorId?: string | undefined; serviceId?: string | undefined } = useSearch({
    strict: false,
  });
  const [vendorId, setVendor] = useState(address.vendorId ?? null);
  const [serviceId, setService] = useState(address.serviceId ?? null);
  const [files, setFiles] = useState<BroughtFile[]>([]);
  const [columns, setColumns] = useState<AnswerColumns | null>(null);
  const [saidOn, setSaidOn] = useState(() => new Date().toISOString().slice(0, 10));
  useBreadcrumb([{ label: t('area'), href: '/inquiries' }, { label: t('title') }]);
  const hashes = files.map(({ hash }) => hash);
  return (
    <div className="relative flex h-full min-h-0 flex-col overflow-y-auto">
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      <div className="grid grid-cols-1 gap-6 px-6 py-5">
        <p className="max-w-180 font-serif text-prose text-ink-2">{t('purpose')}</p>
        <section className="grid max-w-240 grid-cols-[repeat(auto-fit,minmax(220px,1fr))] items-start gap-x-4 gap-y-3">
          <ServiceChoice
            vendorId={vendorId}
            serviceId={serviceId}
            onVendor={(id) => {
              setVendor(id);
              setService(null);
            }}
            onService={setService}
          />
          <DayField
            label={t('saidOn')}
            description={t('saidOnHint')}
            value={saidOn}
            onChange={(day) => day && setSaidOn(day)}
          />
        </section>
        <AnswerFiles
          files={files}
          onFiles={(next) => {
            setFiles(next);
            setColumns(null);
          }}
        />
        {vendorId !== null && serviceId !== null && hashes.length > 0 && (
          <AnswersWork
            key={`${serviceId} ${hashes.join(' ')}`}
            question={{ hashes, columns, serviceId, saidOn }}
            vendorId={vendorId}
            onColumns={setColumns}
          />
        )}
      </div>
    </div>
  );
}
