import { DataFlow } from '../charts/data-flow.tsx';
import { DueLegend } from '../charts/due-mark.tsx';
import { HoursStrip } from '../charts/hours-strip.tsx';
import { MonthMatrix } from '../charts/month-matrix.tsx';
import { ScoreBreakdown } from '../charts/score-breakdown.tsx';
import { TomBars } from '../charts/tom-bars.tsx';
import { TrendLine } from '../charts/trend-line.tsx';
import { type StripWeek, WeekStrip } from '../charts/week-strip.tsx';
import { SectionHeading } from '../section-heading.tsx';

const levels = [
  ['Zutritt', 3, 2],
  ['Zugang', 2, 2],
  ['Zugriff', 1, 2],
  ['Weitergabe', 3, 2],
  ['Eingabe', 2, 2],
  ['Verfügbarkeit', 2, 3],
  ['Löschung', 0, 1],
  ['Wiederherstellung', 2, 2],
] as const;

const topics = [
  ['AVV-Prüfung', 24, 30],
  ['TOM', 27, 35],
  ['Hosting und Transfer', 18, 20],
  ['Unterauftrag', 5, 10],
  ['Zertifikate, Betrieb', 5, 5],
] as const;

/** The drawings of the app. */
export function ChartsPage() {
  return (
    <main className="grid h-full grid-cols-[minmax(0,1fr)_304px] overflow-auto bg-surface">
      <h1 className="sr-only">Zeichnungen</h1>
      <div className="flex flex-col gap-6 p-6">
        <Flow />
        <div className="flex gap-8">
          <Tom />
          <Trend />
        </div>
        <div className="flex flex-wrap gap-8">
          <Months />
          <Hours />
        </div>
      </div>
      <aside className="flex flex-col gap-4 border-l border-line bg-desk p-4">
        <SectionHeading aside="14 Termine">Nächste 6 Wochen</SectionHeading>
        <Strip />
        <SectionHeading aside="100 − 22 = 78">Was zählt</SectionHeading>
        <ScoreBreakdown
          title="78 von 100 Punkten"
          tableLabel="Als Tabelle"
          topicText="Thema"
          reachedText="erreicht"
          lostText="verloren"
          topics={topics.map(([label, reached, possible]) => ({
            id: label,
            label,
            reached,
            possible,
            text: `${reached} von ${possible}`,
          }))}
        />
      </aside>
    </main>
  );
}

function Flow() {
  return (
    <section className="flex flex-col gap-2">
      <SectionHeading aside="4 Stationen, 1 außerhalb der EU">Weg der Daten</SectionHeading>
      <DataFlow
        title="Von Nordlicht an LeadHafen, weiter an drei Unterauftragsverarbeiter, einer in den USA"
        tableLabel="Als Tabelle"
        own={{ id: 'own', name: 'Nordlicht', place: 'Deutschland', isInside: true }}
        vendor={{ id: 'vendor', name: 'LeadHafen', place: 'Hosting Frankfurt', isInside: true }}
        subs={[
          { id: 's1', name: 'Sendeanker', place: 'Versand, DE', isInside: true },
          {
            id: 's2',
            name: 'Remotia Inc.',
            place: 'Fernwartung, USA',
            isInside: false,
            problem: 'SCC, TIA fehlt',
          },
          { id: 's3', name: 'Kistenspeicher', place: 'Sicherung, Irland', isInside: true },
        ]}
        insideText="EU/EWR"
        outsideText="Drittland"
        nameText="Station"
        placeText="Leistung, Ort"
        problemText="Hindernis"
      />
    </section>
  );
}

function Tom() {
  return (
    <section className="flex flex-col gap-2">
      <SectionHeading>Schutzniveau</SectionHeading>
      <TomBars
        title="TOM: 3 von 8 Maßnahmen unter dem eigenen Niveau"
        tableLabel="Als Tabelle"
        scale={['ohne', 'normal', 'hoch', 'sehr hoch']}
        belowText="darunter"
        vendorText="Anbieter"
        ownText="eigenes Niveau"
        measureText="Maßnahme"
        levels={levels.map(([label, vendor, own]) => ({ id: label, label, vendor, own }))}
      />
    </section>
  );
}

function Trend() {
  return (
    <section className="flex flex-col gap-2">
      <SectionHeading>Ergebnis im Verlauf</SectionHeading>
      <TrendLine
        title="Ergebnis: 2024 61, 2025 72, 2026 78 von 100"
        tableLabel="Als Tabelle"
        timeText="Jahr"
        valueText="Punkte"
        max={100}
        threshold={{ value: 75, text: 'Freigabe ab 75' }}
        points={[
          { id: '2024', label: '2024', value: 61, remark: 'abgelehnt' },
          { id: '2025', label: '2025', value: 72 },
          { id: '2026', label: '2026', value: 78 },
        ]}
      />
    </section>
  );
}

function Months() {
  const months = ['Aug', 'Sep', 'Okt', 'Nov'];
  return (
    <MonthMatrix
      title="7 Vorfälle in vier Monaten, nach Monat und Art"
      tableLabel="Als Tabelle"
      monthText="Monat"
      months={months.map((label) => ({ id: label, label, fullLabel: `${label} 2026` }))}
      rows={[
        { id: 'confidentiality', label: 'Vertraulichkeit', counts: [1, 0, 4, 1] },
        { id: 'availability', label: 'Verfügbarkeit', counts: [0, 0, 1, 0] },
      ]}
    />
  );
}

function Hours() {
  return (
    <HoursStrip
      title="2 Meldungen, eine davon in 72 Stunden"
      tableLabel="Als Tabelle"
      nameText="Datenpanne"
      hoursText="Stunden"
      stateText="Ergebnis"
      limit={{ hours: 72, text: '72 Stunden' }}
      times={[
        { id: '3', label: '2026-03', hours: 20, text: '20 h', state: 'running', stateText: 'läuft' },
        { id: '2', label: '2026-02', hours: 95, text: '95 h', state: 'late', stateText: 'verspätet' },
        { id: '1', label: '2026-01', hours: 41, text: '41 h', state: 'inTime', stateText: 'rechtzeitig' },
      ]}
    />
  );
}

function Strip() {
  return (
    <>
      <WeekStrip
        title="14 Termine in sechs Wochen, heute läuft eine Datenpanne"
        tableLabel="Als Tabelle"
        dayText="Tag"
        dueText="Fällig"
        dayNames={['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So']}
        weeks={sampleWeeks()}
      />
      <DueLegend
        kinds={[
          { kind: 'breach', label: 'Datenpanne' },
          { kind: 'request', label: 'Betroffenenrechte' },
          { kind: 'review', label: 'Prüfung, Vertrag' },
          { kind: 'campaign', label: 'Kampagne, Text' },
        ]}
      />
    </>
  );
}

function sampleWeeks(): StripWeek[] {
  const kinds = ['breach', 'review', 'request', 'campaign'] as const;
  return Array.from({ length: 6 }, (_, week) => ({
    id: `w${week}`,
    label: `KW ${44 + week}`,
    days: Array.from({ length: 7 }, (_day, place) => {
      const day = new Date(Date.UTC(2026, 9, 26 + week * 7 + place));
      const isBusy = (week * 7 + place) % 5 === 0;
      return {
        date: day.toISOString().slice(0, 10),
        label: day.getUTCDate() === 1 ? '1.' : String(day.getUTCDate()),
        fullLabel: day.toISOString().slice(0, 10),
        isToday: week === 0 && place === 0,
        isOff: place > 4,
        dues: isBusy ? [{ id: 'd', kind: kinds[week % 4] ?? 'review', text: 'Prüfung' }] : [],
      };
    }),
  }));
}
