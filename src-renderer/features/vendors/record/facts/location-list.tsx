import { Plus } from 'lucide-react';
import { useState } from 'react';
import { noTransferFacts } from '../../../../../src-main/contract/nothing-known.ts';
import { ProcessingLocation, type Service } from '../../../../../src-main/contract/vendor-record.ts';
import { useLanguage, useTexts } from '../../../../i18n/messages.ts';
import { countryName } from '../../../../lib/format.ts';
import { useAccess } from '../../../../lib/queries.ts';
import { Button } from '../../../../ui/button.tsx';
import { Select } from '../../../../ui/select.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { CountryField } from '../fields.tsx';
import { FieldPair, FormSection } from '../form-section.tsx';
import { PartRow } from '../part-row.tsx';
import { RecordDialog } from '../record-dialog.tsx';
import { TransferFields } from '../transfer-fields.tsx';

type Draft = Omit<ProcessingLocation, 'id'> & { id: string | null };
const empty: Draft = { ...noTransferFacts, id: null, country: null, place: '', kind: 'storage' };

/** Where the service works with the data, and from where it is reached. */
export function LocationList({ service }: { service: Service }) {
  const t = useTexts('vendor');
  const language = useLanguage();
  const [edited, setEdited] = useState<Draft | null>(null);
  return (
    <FormSection
      title={t('facts.locations')}
      aside={
        <Button small variant="quiet" icon={Plus} onPress={() => setEdited(empty)}>
          {t('facts.addLocation')}
        </Button>
      }
    >
      {service.locations.length === 0 && <p className="text-ink-2">{t('facts.noLocations')}</p>}
      <ul>
        {service.locations.map((location) => {
          const land = location.country ? countryName(location.country, language) : t('way.country');
          const tool = location.tool === 'none' ? '' : t(`tool.short.${location.tool}`);
          return (
            <PartRow
              key={location.id}
              name={t(`transfer.kind.${location.kind}`)}
              detail={[location.place, land, tool].filter(Boolean).join(', ')}
              onEdit={() => setEdited(location)}
            />
          );
        })}
      </ul>
      {edited && <LocationDialog serviceId={service.id} location={edited} onClose={() => setEdited(null)} />}
    </FormSection>
  );
}

interface LocationDialogProps {
  serviceId: string;
  location: Draft;
  onClose: () => void;
}

function LocationDialog({ serviceId, location, onClose }: LocationDialogProps) {
  const t = useTexts('vendor');
  const { engine } = useAccess();
  const [draft, setDraft] = useState(location);
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const { id } = location;
  return (
    <RecordDialog
      title={t(id ? 'facts.editLocation' : 'facts.addLocation')}
      onClose={onClose}
      save={() => engine.vendors.saveLocation({ serviceId, location: draft })}
      removal={
        id
          ? { run: () => engine.vendors.removeLocation({ locationId: id }), done: t('facts.locationRemoved') }
          : undefined
      }
    >
      <Select
        label={t('facts.kind')}
        options={ProcessingLocation.shape.kind.options.map((kind) => ({
          id: kind,
          label: t(`transfer.kind.${kind}`),
        }))}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
      />
      <FieldPair>
        <CountryField
          label={t('facts.country')}
          value={draft.country}
          onChange={(country) => change({ country })}
        />
        <TextField
          label={t('facts.place')}
          maxLength={500}
          value={draft.place}
          onChange={(place) => change({ place })}
        />
      </FieldPair>
      <TransferFields facts={draft} onChange={change} />
    </RecordDialog>
  );
}
