import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import { useBreadcrumb } from '../../../lib/breadcrumb.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { ListWork } from './list-work.tsx';
import { useList } from './use-list.ts';

/** Reads a list of sub-processors, shows what it would change, and takes it over or records it as a notice. */
export function ListImportPage() {
  const t = useTexts('subprocessors');
  const list = useList(t('import.clipboard'));
  const [isComplete, setComplete] = useState(true);
  const { service } = useSearch({ from: '/sub-processors/import' });
  useBreadcrumb([{ label: t('title'), href: '/sub-processors' }, { label: t('import.title') }]);
  const { brought } = list;
  return (
    <div className="relative flex h-full min-h-0 flex-col overflow-y-auto">
      <PageHeader title={t('import.title')} subtitle={t('import.subtitle')} />
      <div className="grid max-w-240 gap-4 px-6 py-5">
        <ServiceChoice />
        <TextArea
          label={t('import.text')}
          description={t('import.textHint')}
          value={list.text}
          onChange={list.type}
          minRows={6}
          maxRows={12}
          isReadOnly={brought.table !== null}
        />
        <FileDrop
          name={t('import.drop')}
          chooseLabel={t('import.choose')}
          pasteHint={t('import.dropHint')}
          accept=".md,.html,.htm,.txt,.csv,.tsv,.xlsx"
          isDisabled={list.isReading}
          onFiles={([file]) => file && list.addFile(file)}
        />
        {list.isReading && <Waiting text={t('import.reading')} />}
        <FailureNotice error={list.error} />
        <Checkbox isSelected={isComplete} onChange={setComplete} description={t('import.completeHint')}>
          {t('import.complete')}
        </Checkbox>
      </div>
      {service && list.source && (
        <ListWork
          key={`${service} ${JSON.stringify(list.source).length} ${list.source.kind === 'table' ? list.source.tableId : ''}`}
          {...{ serviceId: service, source: list.source, isComplete, onOther: list.clear }}
        />
      )}
    </div>
  );
}

/** Which vendor and which of its services the list is about. */
function ServiceChoice() {
  const t = useTexts('subprocessors');
  const { ask } = useAccess();
  const { vendor: vendorId, service } = useSearch({ from: '/sub-processors/import' });
  const navigate = useNavigate({ from: '/sub-processors/import' });
  const [typed, type] = useState('');
  const names = useQuery(ask.vendors.names.queryOptions({ input: { search: typed.slice(0, 200) } }));
  const chosen = useQuery({
    ...ask.vendors.get.queryOptions({ input: { vendorId: vendorId ?? '' } }),
    enabled: vendorId !== undefined,
  });
  const services = chosen.data?.services ?? [];
  const go = (search: { vendor?: string | undefined; service?: string | undefined }) =>
    void navigate({ to: '/sub-processors/import', search, replace: true });
  const own = chosen.data ? [{ id: chosen.data.id, label: chosen.data.name }] : [];
  const offered = (names.data?.vendors ?? [])
    .filter(({ id }) => id !== vendorId)
    .map(({ id, name }) => ({ id, label: name }));
  const first = services[0]?.id;
  if (vendorId && !service && first) go({ vendor: vendorId, service: first });
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(260px,1fr))] items-start gap-4">
      <ComboBox
        label={t('field.vendor')}
        isRequired
        options={[...own, ...offered]}
        value={vendorId ?? null}
        onType={type}
        onChange={(id) => go({ vendor: id ?? undefined })}
        placeholder={t('import.chooseVendor')}
        emptyText={t('import.noVendor')}
        openLabel={t('import.openVendors')}
      />
      {services.length > 0 && (
        <Select
          label={t('field.service')}
          isRequired
          options={services.map(({ id, name }) => ({ id, label: name }))}
          value={service ?? null}
          onChange={(id) => go({ vendor: vendorId, service: id })}
        />
      )}
    </div>
  );
}
