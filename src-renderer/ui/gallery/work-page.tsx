import { type ReactNode, useState } from 'react';
import { Button } from '../button.tsx';
import { Link } from '../link.tsx';
import { Notice } from '../notice.tsx';
import { Paper } from '../paper.tsx';
import { ProgressCount } from '../progress-count.tsx';
import { SectionHeading } from '../section-heading.tsx';
import { Segmented } from '../segmented.tsx';
import { SplitPanes } from '../split-panes.tsx';
import { Tabs } from '../tabs.tsx';
import { TextArea } from '../text-area.tsx';

const answers = [
  { id: 'yes', label: 'Erfüllt', status: 'ok', kbd: '1' },
  { id: 'partly', label: 'Teilweise', status: 'caution', kbd: '2' },
  { id: 'no', label: 'Fehlt', status: 'risk', kbd: '3' },
  { id: 'na', label: 'Entfällt', status: 'na', kbd: '0' },
] as const;

/** Guided work: outline, question, contract. */
export function WorkPage() {
  return (
    <main className="h-full">
      <SplitPanes
        id="work"
        storage={localStorage}
        panes={[
          {
            id: 'outline',
            label: 'Breite der Gliederung',
            defaultSize: 232,
            minSize: 200,
            content: <Outline />,
          },
          { id: 'question', label: 'Breite der Frage', minSize: 400, content: <Question /> },
          {
            id: 'contract',
            label: 'Breite des Vertrags',
            defaultSize: 352,
            minSize: 280,
            content: <Contract />,
          },
        ]}
      />
    </main>
  );
}

function Outline() {
  return (
    <nav aria-label="Schritte" className="h-full bg-desk p-4">
      <ProgressCount
        label="48 von 118 beantwortet"
        segments={[
          { id: 'a', name: 'Rahmen', done: 9, total: 9 },
          { id: 'b', name: 'Hosting', done: 12, total: 12 },
          { id: 'c', name: 'AVV', done: 27, total: 43 },
          { id: 'd', name: 'TOM', done: 0, total: 54 },
        ]}
      />
    </nav>
  );
}

function Question() {
  const [answer, setAnswer] = useState<string | null>('partly');
  const [note, setNote] = useState(
    'Löschverfahren ist beschrieben, Nachweis auf Anforderung. Frist nur „angemessen“. Frau Tamm hat am 12.10. einen Nachtrag mit 30 Tagen zugesagt.',
  );
  return (
    <section aria-label="Frage" className="flex h-full flex-col bg-surface">
      <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-auto p-6 pt-4">
        <div>
          <p className="mb-1 text-meta font-semibold text-ink-3">AVV-Prüfung, g Löschung, Frage 1 von 2</p>
          <h1 className="text-dialog text-balance">
            Nennt der Vertrag eine Frist, bis wann nach dem Ende alle Daten gelöscht sind, und wird die
            Löschung nachgewiesen?
          </h1>
          <p className="mt-2 text-ink-2">
            Ohne feste Frist lässt sich später nicht zeigen, wann die Daten weg sein mussten. Pflichtinhalt
            nach <Link href="#art28">Art. 28 Abs. 3 lit. g</Link>.
          </p>
        </div>
        <Segmented label="Antwort" options={answers} value={answer} onChange={setAnswer} />
        <TextArea label="Anmerkung" value={note} onChange={setNote} />
        <SectionHeading aside={<Link href="#evidence">Anfügen</Link>}>Nachweis</SectionHeading>
        <Notice
          tag={{ status: 'caution', text: 'Befund vorgeschlagen' }}
          title="Löschfrist nach Vertragsende fehlt"
          actions={<Button small>Als Auflage bis 30.10.2026</Button>}
        >
          „teilweise“ ohne Frist in Tagen ergibt einen wesentlichen Befund.
        </Notice>
      </div>
      <Foot>
        <Button>Zurück</Button>
        <Button variant="quiet">Später weiter</Button>
        <span className="flex-1" />
        <Button variant="primary" hint="Strg Eingabe">
          Weiter
        </Button>
      </Foot>
    </section>
  );
}

function Foot({ children }: { children: ReactNode }) {
  return <footer className="flex items-center gap-2 border-t border-line px-6 py-3">{children}</footer>;
}

function Contract() {
  const [tab, setTab] = useState('contract');
  return (
    <section aria-label="Beilagen" className="flex h-full flex-col bg-desk pt-2">
      <Tabs
        inset
        label="Beilagen"
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'contract', label: 'Vertrag' },
          { id: 'help', label: 'Hilfe' },
          { id: 'last', label: 'Letztes Mal' },
        ]}
        panelClassName="overflow-auto bg-sunken p-4"
      >
        <Paper kind="foreign" className="p-7!">
          <h2 className="text-section">§ 11 Löschung und Rückgabe</h2>
          <p className="mt-2">
            (2){' '}
            <mark>
              Trifft er keine Wahl, löscht der Auftragnehmer die Daten innerhalb angemessener Frist.
            </mark>{' '}
            Ein Protokoll der Löschung wird auf Anforderung vorgelegt.
          </p>
        </Paper>
      </Tabs>
    </section>
  );
}
