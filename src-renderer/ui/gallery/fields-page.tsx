import { type ReactNode, useState } from 'react';
import { Checkbox } from '../checkbox.tsx';
import { ComboBox } from '../combo-box.tsx';
import { DateField } from '../date-field.tsx';
import { DateTimeField } from '../date-time-field.tsx';
import { ErrorSummary } from '../error-summary.tsx';
import { FileDrop } from '../file-drop.tsx';
import { NumberField } from '../number-field.tsx';
import { RadioGroup } from '../radio-group.tsx';
import { SearchField } from '../search-field.tsx';
import { Segmented } from '../segmented.tsx';
import { Select } from '../select.tsx';
import { Switch } from '../switch.tsx';
import { TextArea } from '../text-area.tsx';
import { TextField } from '../text-field.tsx';

const countries = [
  { id: 'DE', label: 'Deutschland' },
  { id: 'AT', label: 'Österreich' },
  { id: 'US', label: 'Vereinigte Staaten', description: 'Drittland, DPF möglich' },
];

const answers = [
  { id: 'yes', label: 'Erfüllt', status: 'ok', kbd: '1' },
  { id: 'partly', label: 'Teilweise', status: 'caution', kbd: '2' },
  { id: 'no', label: 'Fehlt', status: 'risk', kbd: '3' },
  { id: 'na', label: 'Entfällt', status: 'na', kbd: '0' },
] as const;

const momentWords = {
  day: 'Tag',
  time: 'Uhrzeit',
  openLabel: 'Kalender öffnen',
  previousLabel: 'Voriger Monat',
  nextLabel: 'Nächster Monat',
  invalidDay: 'Das ist kein Tag im Kalender.',
  invalidTime: 'Das ist keine Uhrzeit.',
  skipped: 'Diese Uhrzeit gab es an dem Tag nicht.',
  twice: 'Diese Uhrzeit gab es zweimal. Welche ist es?',
  reading: (_instant: string, place: 'first' | 'second') =>
    place === 'first' ? '02:30 Uhr (MESZ)' : '02:30 Uhr (MEZ)',
  zone: () => 'MEZ',
};

function Held<T>({
  start,
  children,
}: {
  start: T;
  children: (value: T, set: (value: T) => void) => ReactNode;
}) {
  const [value, setValue] = useState(start);
  return children(value, setValue);
}

function MomentSample() {
  return (
    <Held<string | null> start="2026-10-25T02:30:00+02:00">
      {(value, set) => (
        <DateTimeField
          label="Bekannt seit"
          value={value}
          onChange={set}
          zone="Europe/Berlin"
          words={momentWords}
        />
      )}
    </Held>
  );
}

/** Everything one fills in. */
export function FieldsPage() {
  return (
    <main className="grid h-full grid-cols-2 gap-8 overflow-auto bg-surface p-6">
      <h1 className="sr-only">Felder</h1>
      <div className="flex flex-col gap-4">
        <ErrorSummary
          title="Zwei Angaben fehlen noch."
          errors={[{ fieldId: 'mail', text: 'E-Mail prüfen' }]}
        />
        <Held start="LeadHafen GmbH">
          {(value, set) => <TextField label="Name" isRequired value={value} onChange={set} />}
        </Held>
        <Held start="datenschutz@">
          {(value, set) => (
            <TextField
              id="mail"
              label="E-Mail"
              type="email"
              value={value}
              onChange={set}
              error="Hinter dem @ fehlt der Name des Anbieters."
            />
          )}
        </Held>
        <Held start="Löschverfahren ist beschrieben, Nachweis auf Anforderung. Frist nur „angemessen“.">
          {(value, set) => (
            <TextArea label="Anmerkung" value={value} onChange={set} description="Erscheint im Bericht." />
          )}
        </Held>
        <Held<number | null> start={1234.5}>
          {(value, set) => <NumberField label="Kosten im Jahr" unit="€" value={value} onChange={set} />}
        </Held>
        <Held start="">
          {(value, set) => (
            <SearchField
              label="In dieser Liste suchen"
              placeholder="In dieser Liste suchen"
              shortcut="Strg F"
              clearLabel="Leeren"
              value={value}
              onChange={set}
            />
          )}
        </Held>
        <Held<string | null> start="DE">
          {(value, set) => <Select label="Rolle" options={countries} value={value} onChange={set} />}
        </Held>
        <Held<string | null> start="AT">
          {(value, set) => (
            <ComboBox
              label="Land"
              options={countries}
              value={value}
              onChange={set}
              emptyText="Kein Land passt."
              openLabel="Liste zeigen"
            />
          )}
        </Held>
      </div>
      <div className="flex flex-col gap-4">
        <Held<string | null> start="2027-03-01">
          {(value, set) => (
            <DateField
              label="Nächste Prüfung"
              value={value}
              onChange={set}
              today="2026-10-26"
              invalidText="Das ist kein Tag im Kalender."
              openLabel="Kalender öffnen"
              previousLabel="Vorheriger Monat"
              nextLabel="Nächster Monat"
            />
          )}
        </Held>
        <MomentSample />
        <Held start={true}>
          {(value, set) => (
            <Checkbox isSelected={value} onChange={set} description="Art. 28 Abs. 3 lit. h DSGVO">
              Prüfrechte vor Ort vereinbart
            </Checkbox>
          )}
        </Held>
        <Held start={true}>
          {(value, set) => (
            <Switch isSelected={value} onChange={set} description="1, 2, 3, 0 in Bewertungen">
              Tasten für Antworten
            </Switch>
          )}
        </Held>
        <Held<string | null> start="DE">
          {(value, set) => <RadioGroup label="Sitz" options={countries} value={value} onChange={set} />}
        </Held>
        <Held<string | null> start="partly">
          {(value, set) => <Segmented label="Antwort" options={answers} value={value} onChange={set} />}
        </Held>
        <FileDrop
          name="Als Nachweis zu „Löschkonzept“ ablegen"
          pasteHint="Dateien hierher ziehen, einfügen (Strg V) oder"
          chooseLabel="Datei wählen"
          onFiles={() => {}}
        >
          <p className="py-1.5 text-dense">AVV_LeadHafen_2026.pdf, S. 9</p>
        </FileDrop>
        <Held start="Nordlicht">
          {(value, set) => <TextField label="Gesperrt" isDisabled value={value} onChange={set} />}
        </Held>
        <Held start="Nur zu lesen">
          {(value, set) => <TextField label="Nur lesen" isReadOnly value={value} onChange={set} />}
        </Held>
      </div>
    </main>
  );
}
