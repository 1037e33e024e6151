import { type VendorColumns, VendorField } from '../../../../contract/vendor-import.ts';
import { foldedWords } from '../../../kernel/folded-text.ts';

/** What programs and people call the columns, in German and English, as words that stand for themselves; the plainest first. */
const names: Record<VendorField, string> = {
  name:
    'name|dienstleister|anbieter|vendor|vendor name|lieferant|supplier|firma|company|kreditor|' +
    'unternehmen|provider|product|produkt|tool|software',
  legalName:
    'legal name|firmenname|rechtlicher name|vollstandiger name|legal entity|rechtstrager|firmierung|' +
    'registered name|vertragspartner',
  address:
    'address|adresse|anschrift|headquarter address|headquarters address|registered address|' +
    'headquarters|hauptsitz|sitz|strasse|street|hq',
  city: 'city|ort|stadt|town|seat city',
  country: 'country|land|staat|country code|landercode|sitzland|seat country|lkz',
  website: 'website url|website|web|webseite|homepage|url|internet|domain|domains|internetseite',
  owner:
    'owner|zustandig|verantwortlich|business owner|fachverantwortlich|zustandige person|responsible|' +
    'internal owner|betreuer',
  notes:
    'notes|notizen|notiz|bemerkung|bemerkungen|kommentar|comment|comments|description|beschreibung|' +
    'anmerkung|remarks|note',
  service: 'service|leistung|services|dienst|leistungen|service name|dienstleistung',
  purpose:
    'category|kategorie|zweck|purpose|warengruppe|vendor category|verwendungszweck|' +
    'verarbeitungszweck|einsatz|service type',
  role: 'role|rolle|gdpr role|dsgvo rolle|processing role',
  storage:
    'storage|speicherort|hosting|hosting country|hosting location|hostingort|data location|datenstandort|' +
    'data residency|serverstandort|server location|ort der verarbeitung|processing location|' +
    'storage location|verarbeitungsort',
  need: 'schutzbedarf|protection need|criticality|kritikalitat',
  certificates:
    'certifications|certification|zertifikate|zertifikat|zertifizierungen|certificates|certificate|' +
    'compliance',
  agreement:
    'data processing agreement url|data processing agreement|dpa url|dpa|avv|' +
    'auftragsverarbeitungsvertrag|avv url|avv link|dpa link',
  subProcessors:
    'subprocessors list url|sub processors list url|subprocessors|sub processors|' +
    'unterauftragsverarbeiter|subprocessor list|unterauftragnehmer|subprocessors url',
  terms:
    'terms of service url|terms of service|terms|agb|terms url|nutzungsbedingungen|' +
    'service software agreement url|vertragsbedingungen',
  privacy: 'privacy policy url|privacy policy|datenschutzerklarung|privacy|datenschutzhinweise|privacy url',
  security:
    'security page url|security page|trust page url|trust center|security|sicherheit|security url|' +
    'sicherheitsseite',
  contactName:
    'contact name|ansprechpartner|ansprechperson|kontakt|contact|kontaktperson|contact person|' +
    'contact 1 name',
  contactEmail: 'contact email|email|e mail|mail|kontakt e mail|contact 1 email|email address|e mail adresse',
  contactPhone:
    'contact phone|phone|telefon|tel|telephone|telefonnummer|phone number|contact 1 phone|durchwahl',
  signedOn:
    'signed on|unterzeichnet am|unterschrieben am|signed|contract date|vertragsdatum|' +
    'abgeschlossen am|unterzeichnet',
  startsOn:
    'starts on|vertragsbeginn|contract start|start date|beginn|start|gultig ab|laufzeit ab|' +
    'valid from|contract start date',
  endsOn:
    'ends on|vertragsende|contract end|end date|ende|end|gultig bis|laufzeit bis|valid until|' +
    'contract end date|renewal date|expiry date|expires on',
  noticeBy:
    'notice by|kundbar bis|kundigung bis|notice date|cancel by|kundigungstermin|' +
    'letzter kundigungstermin',
  noticePeriod: 'notice period|kundigungsfrist|frist',
  price:
    'price|preis|kosten|cost|costs|annual cost|jahreskosten|betrag|amount|preis netto|annual spend|' +
    'spend|entgelt',
  pricePer: 'price per|preis je|zeitraum|billing period|abrechnung|turnus|zahlweise|billing cycle',
};

const links: ReadonlySet<VendorField> = new Set([
  'website',
  'agreement',
  'subProcessors',
  'terms',
  'privacy',
  'security',
]);

/** Column names as words: `websiteUrl`, `contact_email` and `Website-URL` are told apart where they are joined. */
function wordsOf(header: string): string {
  const parted = header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return foldedWords(parted).join(' ');
}

/** Columns by their names: first our own titles, then those called exactly so, then those that begin or end with such a word. */
export function guessColumns(
  headers: readonly string[],
  own: Readonly<Record<VendorField, readonly string[]>>,
): VendorColumns {
  const folded = headers.map(wordsOf);
  const taken = new Set<number>();
  const columns = Object.fromEntries(VendorField.options.map((field) => [field, null])) as VendorColumns;
  // A column of addresses can only mean an address, whatever else its name begins with.
  const isLink = folded.map((header) => /(^| )(url|link|href)$/.test(header));
  const fits: ((header: string, name: string) => boolean)[] = [
    (header, name) => header === name,
    (header, name) => header.startsWith(`${name} `),
    (header, name) => header.endsWith(` ${name}`),
  ];
  for (const matches of fits) {
    for (const field of VendorField.options) {
      if (columns[field] !== null) continue;
      const found = [...own[field].map(wordsOf), ...names[field].split('|')]
        .map((name) =>
          folded.findIndex(
            (header, index) =>
              !taken.has(index) && !(isLink[index] && !links.has(field)) && matches(header, name),
          ),
        )
        .find((index) => index !== -1);
      if (found === undefined) continue;
      columns[field] = found;
      taken.add(found);
    }
  }
  return columns;
}
