import { FileText, Plus, Stamp as StampIcon, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../button.tsx';
import { EmptyState } from '../empty-state.tsx';
import { FactList } from '../fact-list.tsx';
import { FilterToken } from '../filter-token.tsx';
import { HashText } from '../hash-text.tsx';
import { IconButton } from '../icon-button.tsx';
import { KeyHint } from '../key-hint.tsx';
import { Link } from '../link.tsx';
import { Notice } from '../notice.tsx';
import { Paper } from '../paper.tsx';
import { ProgressCount } from '../progress-count.tsx';
import { RefusedAction } from '../refused-action.tsx';
import { SampleMark } from '../sample-mark.tsx';
import { SavedState } from '../saved-state.tsx';
import { SectionHeading } from '../section-heading.tsx';
import { Stamp } from '../stamp.tsx';
import type { Status } from '../status.ts';
import { StatusShape } from '../status-shape.tsx';
import { Tag } from '../tag.tsx';

const words: readonly [Status, string][] = [
  ['ok', 'erfüllt'],
  ['caution', 'teilweise'],
  ['risk', 'kritisch'],
  ['open', 'nicht bewertet'],
  ['minor', 'gering'],
  ['wait', 'Entwurf'],
  ['progress', 'in Arbeit'],
  ['unclear', 'unklar'],
  ['na', 'entfällt'],
  ['due', 'von 2019'],
];

/** Buttons, status, messages and surfaces. */
export function PartsPage() {
  return (
    <main className="grid h-full grid-cols-3 gap-6 overflow-auto p-6">
      <h1 className="sr-only">Bausteine</h1>
      <Actions />
      <Words />
      <Surfaces />
    </main>
  );
}

function Column({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex min-w-0 flex-col gap-4">
      <SectionHeading>{title}</SectionHeading>
      {children}
    </section>
  );
}

function Actions() {
  return (
    <Column title="Handeln">
      <div className="flex flex-wrap items-center gap-2">
        <Button variant="primary" icon={Plus}>
          Neu
        </Button>
        <Button icon={FileText}>Liste als PDF</Button>
        <Button variant="quiet">Forderung schreiben</Button>
        <Button variant="danger">Tresor löschen</Button>
        <Button variant="primary" hint="48 von 118">
          Nachbewertung fortsetzen
        </Button>
        <Button small>Öffnen</Button>
        <Button small variant="quiet">
          Verwerfen
        </Button>
        <Button isDisabled>Nicht jetzt</Button>
        <IconButton icon={Plus} label="Neuer Dienstleister" shortcut="Strg N" />
      </div>
      <RefusedAction
        label="Entscheidung festschreiben"
        icon={StampIcon}
        sentence="Noch nicht möglich: zwei Bedingungen sind offen."
        reasons={[
          {
            id: 'a',
            text: 'Ein kritischer Befund hat keine Auflage.',
            action: <Link href="#a">Zum Befund</Link>,
          },
          { id: 'b', text: 'Die Stellungnahme der DSB fehlt.', action: <Link href="#b">Anfordern</Link> },
        ]}
      />
      <div className="flex flex-wrap gap-2">
        <FilterToken
          name="Status"
          value="nicht stillgelegt"
          removeLabel="Status entfernen"
          onRemove={() => {}}
        />
        <FilterToken
          name="Rolle"
          value="Auftragsverarbeiter"
          removeLabel="Rolle entfernen"
          onRemove={() => {}}
        />
      </div>
      <p>
        Pflichtinhalt nach <Link href="#art28">Art. 28 Abs. 3 lit. g</Link>, Suche mit{' '}
        <KeyHint>Strg K</KeyHint>
      </p>
      <SavedState state="saved" text="Gespeichert 08:38" />
      <SavedState
        state="failed"
        text="Nicht gespeichert: Datei ist schreibgeschützt"
        retryLabel="Erneut versuchen"
        onRetry={() => {}}
      />
      <HashText
        hash="7c1f09ab44d2e8810fa3b6c5d7e9a904"
        copyLabel="Prüfsumme kopieren"
        copiedLabel="Kopiert"
      />
      <HashText
        full
        hash="7c1f09ab44d2e8810fa3b6c5d7e9a904"
        copyLabel="Prüfsumme kopieren"
        copiedLabel="Kopiert"
      />
    </Column>
  );
}

function Words() {
  return (
    <Column title="Status">
      <div className="flex flex-wrap gap-2">
        {words.map(([status, word]) => (
          <Tag key={status} status={status}>
            {word}
          </Tag>
        ))}
      </div>
      <ul className="grid grid-cols-2 gap-1 text-dense">
        {words.map(([status, word]) => (
          <li key={status} className="flex items-center gap-2">
            <StatusShape status={status} /> {word}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-3">
        <Stamp status="caution">Freigegeben mit Auflagen</Stamp>
        <Stamp status="risk">Abgelehnt</Stamp>
        <SampleMark>BEISPIEL</SampleMark>
      </div>
      <Notice
        tag={{ status: 'caution', text: 'Befund vorgeschlagen' }}
        title="Löschfrist nach Vertragsende fehlt"
        actions={
          <>
            <Button small>Als Auflage bis 30.10.2026</Button>
            <Button small variant="quiet">
              Forderung schreiben
            </Button>
          </>
        }
      >
        „teilweise“ ohne Frist in Tagen ergibt einen wesentlichen Befund. Aus 30 Tagen und Nachweis würde
        „erfüllt“.
      </Notice>
      <Notice tone="risk" title="Die 72 Stunden sind seit 3 h vorbei.">
        Melden bleibt Pflicht und ist besser als Schweigen.
      </Notice>
      <ProgressCount
        label="48 von 118 beantwortet"
        segments={[
          { id: 'a', name: 'Rahmen', done: 9, total: 9 },
          { id: 'b', name: 'Hosting', done: 12, total: 12 },
          { id: 'c', name: 'AVV', done: 27, total: 43 },
          { id: 'd', name: 'TOM', done: 0, total: 48 },
          { id: 'e', name: 'Unterauftrag', done: 0, total: 6 },
        ]}
      />
      <EmptyState
        icon={Users}
        sentence="Hier stehen die Dienstleister, die Daten für Sie verarbeiten."
        primary={<Button variant="primary">Dienstleister anlegen</Button>}
        secondary={<Button variant="quiet">Mit Beispielfirma ansehen</Button>}
      />
    </Column>
  );
}

function Surfaces() {
  return (
    <Column title="Papier">
      <Paper kind="draft" overline="Entwurf der Entscheidung" aside="Fragenkatalog 2026.2">
        <h3 className="text-title">LeadHafen GmbH</h3>
        <p>
          Der Einsatz wird <strong>mit zwei Auflagen freigegeben.</strong> <ins>Neu</ins> statt <del>alt</del>
          .
        </p>
      </Paper>
      <Paper kind="own" overline="Fassung 3" aside="gültig seit 01.03.2026">
        <p>Ja, ich möchte den Newsletter erhalten. Ich kann das jederzeit widerrufen.</p>
      </Paper>
      <Paper kind="foreign">
        <p>
          (2){' '}
          <mark>Trifft er keine Wahl, löscht der Auftragnehmer die Daten innerhalb angemessener Frist.</mark>
        </p>
      </Paper>
      <FactList
        facts={[
          { label: 'Sitz', value: 'Hamburg, Deutschland' },
          { label: 'Betroffene', value: 'rund 18.400 Interessenten' },
          { label: 'Vertrag', value: 'bis 31.12.2027, Kündigung 3 Monate' },
        ]}
      />
    </Column>
  );
}
