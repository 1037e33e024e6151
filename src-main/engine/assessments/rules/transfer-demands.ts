import type { Bilingual } from '../../../contract/values.ts';
import { lawText } from '../../law/wording.ts';

type Wording = { articles: Bilingual; demand: (country: Bilingual) => Bilingual };

const parentWording: Wording = {
  articles: lawText('Art. 28 Abs. 1, Art. 48 DSGVO', 'Art. 28(1), Art. 48 GDPR'),
  demand: (country) => ({
    de: `Bitte legen Sie dar, wie Zugriffe aus ${country.de} auf unsere Daten ausgeschlossen sind: Schlüssel, Betrieb, Anfechtung von Herausgabeverlangen, Transparenzbericht.`,
    en: `Please explain how access to our data from ${country.en} is excluded: keys, operations, challenging of disclosure requests, transparency report.`,
  }),
};

const wordings: Record<string, Wording> = {
  R2_parent_third: parentWording,
  R5_dpf: {
    articles: lawText('Art. 45 DSGVO, Beschluss (EU) 2023/1795', 'Art. 45 GDPR, Decision (EU) 2023/1795'),
    demand: () => ({
      de: 'Bitte senden Sie den aktuellen Auszug der DPF-Liste für Ihre Gesellschaft und vereinbaren Sie mit uns Standardvertragsklauseln mit Transferfolgenabschätzung als Rückfall.',
      en: 'Please send the current DPF list extract for your company and agree standard contractual clauses with a transfer impact assessment as fallback.',
    }),
  },
  R6_third_no_tool: {
    articles: lawText('Art. 44, Art. 46 DSGVO', 'Art. 44, Art. 46 GDPR'),
    demand: (country) => ({
      de: `Bitte beenden Sie Speicherung und Zugriff in ${country.de} oder legen Sie ein Instrument nach Art.\u00a046 DSGVO mit Transferfolgenabschätzung vor.`,
      en: `Please end storage and access in ${country.en}, or provide a tool under Art.\u00a046 GDPR with a transfer impact assessment.`,
    }),
  },
  R7_scc_incomplete: {
    articles: lawText('Art. 46 Abs. 2 lit. c DSGVO', 'Art. 46(2)(c) GDPR'),
    demand: (country) => ({
      de: `Bitte vervollständigen Sie die Standardvertragsklauseln für ${country.de}: passendes Modul, Anhänge I bis III, Unterschrift mit Datum.`,
      en: `Please complete the standard contractual clauses for ${country.en}: right module, Annexes I to III, signature with date.`,
    }),
  },
  R8_no_tia: {
    articles: lawText(
      'Art. 46 DSGVO, Klausel 14 der Standardvertragsklauseln',
      'Art. 46 GDPR, clause 14 of the standard contractual clauses',
    ),
    demand: (country) => ({
      de: `Bitte legen Sie die Transferfolgenabschätzung (TIA) für ${country.de} mit Ergebnis, Datum und verantwortlicher Person vor, oder verlegen Sie den Ort in den EWR.`,
      en: `Please provide the transfer impact assessment (TIA) for ${country.en} with result, date and person responsible, or move the place to the EEA.`,
    }),
  },
  R9_tia_bad: {
    articles: lawText('Art. 46 DSGVO, EuGH C-311/18', 'Art. 46 GDPR, CJEU C-311/18'),
    demand: (country) => ({
      de: `Bitte setzen Sie die Übermittlung nach ${country.de} aus oder ändern Sie sie so, dass kein Zugriff auf Klartext bleibt.`,
      en: `Please suspend the transfer to ${country.en}, or change it so that no access to clear text remains.`,
    }),
  },
  R10_scc_ok: {
    articles: lawText('Art. 46 DSGVO', 'Art. 46 GDPR'),
    demand: (country) => ({
      de: `Bitte bestätigen Sie die zusätzlichen Maßnahmen für ${country.de} schriftlich und legen Sie die TIA jährlich neu vor.`,
      en: `Please confirm the supplementary measures for ${country.en} in writing and provide the TIA anew every year.`,
    }),
  },
  R11_unknown: {
    articles: lawText('Art. 28 Abs. 2, Art. 44 DSGVO', 'Art. 28(2), Art. 44 GDPR'),
    demand: () => ({
      de: 'Bitte nennen Sie uns alle Orte der Speicherung, der Sicherung und des Zugriffs sowie alle Unterauftragsverarbeiter mit Land.',
      en: 'Please name all places of storage, backup and access and all sub-processors with their country.',
    }),
  },
};

/** Article that a transfer rule rests on. */
export function transferArticles(rule: string): Bilingual {
  return wordingOf(rule).articles;
}

/** What to ask the vendor for when a transfer rule fired, as a sentence of the letter of demands. */
export function transferDemand(rule: string, country: Bilingual): Bilingual {
  return wordingOf(rule).demand(country);
}

function wordingOf(rule: string): Wording {
  const wording = wordings[rule];
  if (wording === undefined) throw new Error(`Transfer rule ${rule} has no demand`);
  return wording;
}
