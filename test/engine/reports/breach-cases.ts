import type { NewNotice } from '../../../src-main/contract/breach-notification.ts';
import type { Particular } from '../../../src-main/contract/breach-particulars.ts';
import type { LetterText, NewBreachDecision, NewEntry } from '../../../src-main/contract/breach-record.ts';
import { openTestVault, realPrinter, type TestEngine } from '../open-engine.ts';

/** Friday 20 November 2026, 15:30 in Kiel: the moment of awareness of every case here. */
export const awareAt = '2026-11-20T14:30:00.000Z';
export const handler = 'Malte Ingwersen';

/** Minutes after awareness as an instant. */
export function since(hours: number, minutes = 0): string {
  return new Date(Date.parse(awareAt) + (hours * 60 + minutes) * 60_000).toISOString();
}

/** A company in Kiel with the people whom a breach concerns; the engine has the real printer. */
export async function openBreachCompany(): Promise<TestEngine> {
  const engine = await openTestVault(realPrinter());
  const profile = await engine.client.company.profile();
  await engine.client.company.saveProfile({
    ...profile,
    name: 'Nordlicht Werkzeuge GmbH',
    street: 'Uferkai 12',
    postcode: '24103',
    city: 'Kiel',
    region: 'DE-SH',
    sector: 'Herstellung von Handwerkzeugen',
    phone: '0431 555 0100',
    email: 'kontakt@nordlicht-werkzeuge.example',
  });
  const people = [
    ['Dr. Wiebke Thormählen', 'Geschäftsführerin', 'approver', 'thormaehlen'],
    ['Jonas Akkerman', 'Datenschutzbeauftragter (extern)', 'dpo', 'datenschutz'],
    [handler, 'Informationssicherheit', 'itSecurity', 'ingwersen'],
    ['Katharina Wójcik', 'Leiterin IT', 'itSecurity', 'wojcik'],
  ] as const;
  for (const [name, role, kind, mailbox] of people) {
    const email = `${mailbox}@nordlicht-werkzeuge.example`;
    await engine.client.company.savePerson({ id: null, name, role, function: kind, email });
  }
  return engine;
}

/** A case that is worked on step by step, each at its own time. */
export interface Worked {
  breachId: string;
  /** Sets the clock, as hours and minutes after awareness. */
  at(hours: number, minutes?: number): void;
  answer(
    particular: Particular,
    part?: { certainty?: 'known' | 'provisional' | 'pending'; followsOn?: string; reason?: string },
  ): Promise<string>;
  fact(entry: Partial<NewEntry> & { text: string }): Promise<string>;
  decide(part: Partial<NewBreachDecision> & Pick<NewBreachDecision, 'decision' | 'reason'>): Promise<void>;
  notify(part: Partial<NewNotice>): Promise<string>;
  measure(text: string, part: { doneAt?: string; dueAt?: string; kind?: 'measure' | 'task' }): Promise<void>;
  letter(letter: Partial<LetterText>, sentAt?: string): Promise<string>;
}

/** Records a breach at the moment of awareness and hands out what is done in it. */
export async function recordCase(engine: TestEngine, title: string): Promise<Worked> {
  const { breaches } = engine.client;
  engine.setNow(awareAt);
  const { breachId } = await breaches.record({
    title,
    awareness: { at: awareAt, scenario: 'third_party_report_with_evidence' },
    awarenessReason: '',
    reportedBy: 'Birte Sander, Kundenservice',
    kinds: ['confidentiality'],
    people: null,
    dataCategories: [],
    vendorId: null,
  });
  const basis = async (key: string) =>
    (await breaches.get({ breachId, asOf: null })).particulars.find(
      ({ particular }) => particular.key === key,
    )?.entryId ?? null;
  let now = awareAt;
  return {
    breachId,
    at: (hours, minutes) => {
      now = since(hours, minutes);
      engine.setNow(now);
    },
    answer: async (particular, { certainty = 'known', followsOn = null, reason = '' } = {}) => {
      const { id } = await breaches.setParticular({
        breachId,
        particular,
        certainty,
        followsOn,
        knownAt: null,
        source: 'Protokoll der Ablage',
        reason,
        basedOn: await basis(particular.key),
      });
      return id;
    },
    fact: async (entry) => {
      const { id } = await breaches.addEntry({
        breachId,
        entry: {
          track: 'ours',
          happenedAt: null,
          knownAt: now,
          source: '',
          correctsId: null,
          reason: '',
          ...entry,
        },
        hash: null,
      });
      return id;
    },
    decide: async (part) => {
      const by = 'Dr. Wiebke Thormählen';
      const decision = { exemption: null, by, role: 'Geschäftsführerin', dpoOpinion: '', ...part };
      await breaches.decide({ breachId, decision });
    },
    notify: async (part) => {
      const notice: NewNotice = {
        phase: 'initial',
        at: now,
        by: 'Jonas Akkerman',
        channel: 'Online-Formular der Behörde',
        reference: '',
        delayReason: '',
        nextUpdateOn: null,
        note: '',
        ...part,
      };
      return (await breaches.notifyAuthority({ breachId, notice })).id;
    },
    measure: async (text, { doneAt = null, dueAt = null, kind = 'measure' }: MeasureTimes) => {
      await breaches.saveTask({ breachId, task: { id: null, kind, text, ownerId: null, dueAt, doneAt } });
    },
    letter: async (part, sentAt) => {
      const letter: LetterText = {
        kind: 'letter',
        language: 'de',
        addressee: '',
        addressees: null,
        subject: '',
        sections: [],
        ...part,
      };
      const { id } = await breaches.saveLetter({ breachId, letterId: null, letter });
      if (sentAt) await breaches.markLetterSent({ letterId: id, at: sentAt, by: handler, channel: 'Post' });
      return id;
    },
  };
}

type MeasureTimes = { doneAt?: string | null; dueAt?: string | null; kind?: 'measure' | 'task' };

/** The open export: initial notification in time with provisional facts, a follow-up that corrects, a letter, still open. */
export async function openExport(engine: TestEngine) {
  const work = await recordCase(engine, 'Empfängerliste des Newsletters öffentlich abrufbar');
  const { answer, fact, at } = work;
  await fact({
    text: 'Ein Kunde meldet, dass sich die Datei ohne Anmeldung öffnen lässt.',
    happenedAt: since(0, -35),
    track: 'outside',
    source: 'Anruf im Kundenservice',
  });
  const wrong = await fact({
    text: 'Der Verweis war drei Tage lang offen.',
    happenedAt: since(-72),
    source: 'Erste Sichtung',
  });
  at(1, 5);
  await answer({ key: 'occurredFrom', value: since(-200, -20) });
  await answer({ key: 'occurredTo', value: since(1, 5) });
  await answer({
    key: 'nature',
    value:
      'Eine Exportdatei der Newsletter-Empfänger war über einen öffentlichen Verweis ohne Anmeldung abrufbar. Ursache: falsche Freigabeeinstellung in einem Ordner der Vertriebsablage.',
  });
  await answer({ key: 'howDetected', value: 'Hinweis eines Kunden' });
  await work.measure('Verweis gesperrt, Datei entfernt', { doneAt: since(1, 5) });
  at(20);
  await answer({
    key: 'subjectCategories',
    value: ['Newsletter-Empfänger in Unternehmen', 'Beschäftigte von Fachhändlern'],
  });
  await answer(
    { key: 'subjectCount', value: { from: 2000, to: 2500 } },
    { certainty: 'provisional', followsOn: '2026-11-27' },
  );
  await answer({
    key: 'recordCategories',
    value: ['Name', 'dienstliche E-Mail-Adresse', 'Firma', 'angeklickte Themen'],
  });
  await answer(
    { key: 'exfiltration', value: 'unknown' },
    { certainty: 'provisional', followsOn: '2026-11-27' },
  );
  await answer({ key: 'encryption', value: 'nein, Klartext (CSV)' });
  await answer({
    key: 'consequencesText',
    value: 'Unerwünschte Werbung und gezielte Betrugsmails an dienstliche Adressen.',
  });
  await answer({ key: 'consequences', value: ['inconvenience', 'identityTheft'] });
  await answer({ key: 'crossBorder', value: null }, { certainty: 'pending', followsOn: '2026-11-27' });
  await work.measure('Öffentliche Verweise für den Vertrieb abschalten', {
    dueAt: '2026-12-04T16:00:00.000Z',
  });
  await work.measure('Alle Abrufe der Datei auswerten', { dueAt: since(120), kind: 'task' });
  await assess(engine, work.breachId);
  at(40);
  await work.decide({
    decision: { about: 'risk', result: 'risk' },
    reason:
      'Namen und dienstliche Adressen können für Betrugsmails genutzt werden; Abrufe sind nicht ausgeschlossen.',
    dpoOpinion: 'Zustimmung. Ein hohes Risiko ist nicht zu erkennen.',
  });
  await work.decide({
    decision: { about: 'authority', result: 'notify' },
    reason: 'Ein Risiko lässt sich nicht ausschließen.',
  });
  at(66, 10);
  const initialId = await work.notify({ nextUpdateOn: '2026-11-27' });
  at(150);
  await fact({
    text: 'Der Verweis war acht Tage lang offen.',
    happenedAt: since(-200, -20),
    source: 'Protokoll der Ablage',
    correctsId: wrong,
    reason: 'Das Protokoll zeigt einen früheren Beginn',
  });
  await answer({ key: 'subjectCount', value: { from: 2341, to: 2341 } });
  await answer({ key: 'recordCount', value: { from: 2410, to: 2410 } });
  await answer({ key: 'exfiltration', value: 'proven' });
  await answer({ key: 'recipient', value: 'unknown' });
  await answer({ key: 'crossBorder', value: 'Dänemark und Österreich, zusammen 41 Personen' });
  await work.decide({
    decision: { about: 'people', result: 'tell' },
    reason: 'Abrufe sind belegt; die Empfänger sollen gewarnt sein.',
    dpoOpinion: 'Zustimmung.',
  });
  const letterId = await work.letter(
    {
      addressee: '2.341 Empfänger des Newsletters',
      addressees: 2341,
      subject: 'Ihre Daten bei Nordlicht: was geschehen ist und was Sie tun können',
      sections: [
        {
          id: 'nature',
          text: 'Eine Liste mit Empfängern unseres Newsletters war im Internet ohne Anmeldung abrufbar. Unbekannte haben sie geöffnet.',
        },
        { id: 'period', text: 'Vom 12. bis 20. November 2026.' },
        {
          id: 'data',
          text: 'Ihr Name, Ihre dienstliche E-Mail-Adresse, Ihre Firma und die Themen, die Sie angeklickt haben. Keine Passwörter, keine Bankdaten.',
        },
        { id: 'consequences', text: 'Sie könnten gefälschte E-Mails bekommen, die sich auf uns beziehen.' },
        { id: 'measures', text: 'Wir haben den Verweis gesperrt und die Datei entfernt.' },
        { id: 'advice', text: 'Öffnen Sie keine unerwarteten Anhänge. Wir fragen nie nach Passwörtern.' },
      ],
    },
    since(150),
  );
  at(150, 30);
  const followUpId = await work.notify({ phase: 'followUp', reference: 'LD4-72.03/26.118' });
  return { ...work, initialId, followUpId, letterId };
}

/** Severity 2.5: behavioural data, maximal identification, unknown recipients. */
async function assess(engine: TestEngine, breachId: string): Promise<void> {
  await engine.client.breaches.assessSeverity({
    breachId,
    question: {
      contexts: [
        { category: 'behavioural', score: 2, reason: 'Angeklickte Themen, kein Profil des Alltags' },
      ],
      identifiability: 1,
      circumstances: { confidentiality: 0.5, integrity: 0, availability: 0, malicious: false },
    },
    identifiabilityReason: 'Die Adresse nennt in der Regel den Namen',
    circumstancesReason: 'Zahl der Empfänger unbekannt; ein gezielter Angriff ist nicht belegt',
    override: null,
    by: handler,
  });
}
