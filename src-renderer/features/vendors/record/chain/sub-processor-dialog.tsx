import { useState } from 'react';
import { noTransferFacts } from '../../../../../src-main/contract/nothing-known.ts';
import type { Service, SubProcessor } from '../../../../../src-main/contract/vendor-record.ts';
import { useTexts } from '../../../../i18n/messages.ts';
import { useAccess } from '../../../../lib/queries.ts';
import { Select } from '../../../../ui/select.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { DpfFields } from '../dpf-fields.tsx';
import { CountryField, DayField } from '../fields.tsx';
import { FieldPair } from '../form-section.tsx';
import { RecordDialog } from '../record-dialog.tsx';
import { TransferFields } from '../transfer-fields.tsx';

export type DraftSubProcessor = Omit<SubProcessor, 'id'> & { id: string | null };

/** A sub-processor of which nothing is known but who uses it. */
export function newSubProcessor(parentId: string | null): DraftSubProcessor {
  return {
    ...noTransferFacts,
    id: null,
    parentId,
    name: '',
    purpose: '',
    city: '',
    country: null,
    parentCountry: null,
    dpf: null,
    since: null,
    until: null,
  };
}

export interface SubProcessorDialogProps {
  service: Service;
  subProcessor: DraftSubProcessor;
  onClose: () => void;
}

/** One link of the chain: who, what for, where, by what right, since when. */
export function SubProcessorDialog({ service, subProcessor, onClose }: SubProcessorDialogProps) {
  const t = useTexts('vendor');
  const { engine } = useAccess();
  const [draft, setDraft] = useState(subProcessor);
  const [wasTried, setTried] = useState(false);
  const change = (part: Partial<DraftSubProcessor>) => setDraft({ ...draft, ...part });
  const { id } = subProcessor;
  const isNameMissing = draft.name.trim() === '';
  const above = service.subProcessors.find((node) => node.id === subProcessor.parentId);
  const title = id ? t('subs.title') : above ? t('subs.newBelow', { name: above.name }) : t('subs.newTitle');
  const save = () => {
    setTried(true);
    return !isNameMissing && engine.vendors.saveSubProcessor({ serviceId: service.id, subProcessor: draft });
  };
  return (
    <RecordDialog
      title={title}
      onClose={onClose}
      save={save}
      removal={
        id
          ? {
              run: () => engine.vendors.removeSubProcessor({ subProcessorId: id }),
              done: t('subs.removed', { name: subProcessor.name }),
            }
          : undefined
      }
    >
      <TextField
        autoFocus
        label={t('subs.name')}
        isRequired
        maxLength={500}
        value={draft.name}
        onChange={(name) => change({ name })}
        error={wasTried && isNameMissing ? t('subs.nameMissing') : undefined}
      />
      <TextField
        label={t('subs.purpose')}
        maxLength={500}
        value={draft.purpose}
        onChange={(purpose) => change({ purpose })}
      />
      <PlaceFields service={service} draft={draft} onChange={change} />
      <TransferFields facts={draft} onChange={change} />
      <DpfFields label={t('subs.dpf')} status={draft.dpf} onChange={(dpf) => change({ dpf })} />
    </RecordDialog>
  );
}

interface PlaceFieldsProps {
  service: Service;
  draft: DraftSubProcessor;
  onChange: (part: Partial<DraftSubProcessor>) => void;
}

const vendorItself = 'vendor';

function PlaceFields({ service, draft, onChange }: PlaceFieldsProps) {
  const t = useTexts('vendor');
  const others = service.subProcessors.filter(({ id }) => id !== draft.id);
  return (
    <FieldPair>
      <CountryField
        label={t('subs.country')}
        value={draft.country}
        onChange={(country) => onChange({ country })}
      />
      <TextField
        label={t('subs.city')}
        maxLength={500}
        value={draft.city}
        onChange={(city) => onChange({ city })}
      />
      <CountryField
        label={t('subs.parentCountry')}
        value={draft.parentCountry}
        onChange={(parentCountry) => onChange({ parentCountry })}
      />
      <Select
        label={t('subs.below')}
        options={[
          { id: vendorItself, label: t('subs.vendorItself') },
          ...others.map(({ id, name }) => ({ id, label: name })),
        ]}
        value={draft.parentId ?? vendorItself}
        onChange={(id) => onChange({ parentId: id === vendorItself ? null : id })}
      />
      <DayField label={t('subs.since')} value={draft.since} onChange={(since) => onChange({ since })} />
      <DayField label={t('subs.until')} value={draft.until} onChange={(until) => onChange({ until })} />
    </FieldPair>
  );
}
