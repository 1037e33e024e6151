import { type CorpusText, variant } from './check-corpus-text.ts';

const withoutTopic = ['purpose_specific', 'subject_of_ads'];

/** German wordings with words that look like an element or a violation and are none. */
export const lookalikesInGerman: CorpusText[] = [
  variant(
    'de',
    'no-newsletter',
    'A newsletter that is not sent is no purpose.',
    {
      who: 'Ja, die Haselbach Optik GmbH darf mir höchstens einmal pro Monat per E-Mail schreiben. Einen Newsletter versendet sie nicht.',
    },
    { missing: withoutTopic },
  ),
  variant('de', 'nothing-to-partners', 'Nothing goes to partners.', {
    more: 'An ausgewählte Partner gibt sie meine Daten nicht weiter.',
  }),
  variant('de', 'no-transfer-to-partners', 'A denial by "keine".', {
    more: 'Eine Weitergabe an unsere Partner oder an verbundene Unternehmen findet nicht statt.',
  }),
  variant('de', 'without-affiliates', 'A denial by "ohne".', {
    data: 'Dafür verwendet sie meine E-Mail-Adresse, ohne Weitergabe an verbundene Unternehmen.',
  }),
  variant(
    'de',
    'without-telephone',
    'Channels that are ruled out.',
    {
      who: 'Ja, die Haselbach Optik GmbH darf mir höchstens einmal pro Monat ihren Newsletter über Brillen senden, ohne Telefon, SMS oder Post.',
      data: 'Dafür verwendet sie meinen Namen.',
      confirm: 'Ich bestätige sie über einen Link.',
      withdraw: 'Ich kann sie jederzeit für die Zukunft widerrufen.',
    },
    { missing: ['channel'] },
  ),
  variant(
    'de',
    'mailbox',
    '"Postfach" is not the post.',
    {
      who: 'Ja, die Haselbach Optik GmbH darf mir höchstens einmal pro Monat ihren Newsletter über Brillen in mein Postfach legen.',
      data: 'Dafür verwendet sie meinen Namen.',
      confirm: 'Ich bestätige sie über einen Link.',
      withdraw: 'Ich kann sie jederzeit für die Zukunft widerrufen.',
    },
    { missing: ['channel'] },
  ),
  variant(
    'de',
    'withdrawal-channel',
    'E-mail is the way to withdraw, not the channel of the advertising.',
    {
      who: 'Ja, die Haselbach Optik GmbH darf mir höchstens einmal pro Monat ihren Newsletter über Brillen senden.',
      data: 'Dafür verwendet sie meinen Namen.',
      confirm: 'Ich bestätige sie über einen Link.',
      withdraw: 'Ich kann sie jederzeit für die Zukunft widerrufen, per E-Mail an stopp@haselbach.example.',
    },
    { missing: ['channel'] },
  ),
  variant(
    'de',
    'list-of-links',
    '"Linkliste" is no way to withdraw.',
    { withdraw: 'Ich kann sie für die Zukunft widerrufen. Eine Linkliste zum Sehen steht auf der Website.' },
    { missing: ['withdrawal_ease'] },
  ),
  variant(
    'de',
    'link-to-notice',
    'The link leads to the notice.',
    {
      withdraw: 'Ich kann sie für die Zukunft widerrufen.',
      notice: 'Über den Link gelange ich zu den Datenschutzhinweisen.',
    },
    { missing: ['withdrawal_ease'] },
  ),
  variant(
    'de',
    'any-time-of-something-else',
    '"jederzeit" belongs to another matter.',
    {
      withdraw:
        'Die Haselbach Optik GmbH kann den Newsletter jederzeit einstellen. Ich kann meine Einwilligung für die Zukunft widerrufen.',
    },
    { missing: ['withdrawal_ease'] },
  ),
  variant(
    'de',
    'name-day',
    '"Namenstag" is no data.',
    { data: 'Zum Namenstag gibt es eine Überraschung.' },
    { missing: ['data_types'] },
  ),
  variant(
    'de',
    'under-the-name',
    'The name of the newsletter.',
    { data: 'Der Newsletter erscheint unter dem Namen „Augenblick“.' },
    { missing: ['data_types'] },
  ),
  variant(
    'de',
    'own-address',
    'The address of the company.',
    { data: 'Fragen beantwortet sie unter ihrer E-Mail-Adresse info@haselbach.example.' },
    { missing: ['data_types'] },
  ),
  variant(
    'de',
    'day-is-no-company',
    'Letters of a legal form inside other words.',
    {
      who: 'Ja, ich möchte höchstens einmal am Tag per E-Mail Ihren Newsletter über Brillen erhalten. Die AGB und der SEO-Ratgeber gehören nicht dazu.',
    },
    { missing: ['controller_identity'] },
  ),
  variant(
    'de',
    'form-in-title',
    'A legal form in the title of a book.',
    {
      who: 'Ja, ich möchte höchstens einmal pro Monat per E-Mail Ihren Newsletter über das Buch „GmbH-Recht für Optiker“ erhalten.',
    },
    { missing: ['controller_identity'] },
  ),
  variant(
    'de',
    'forms-as-topic',
    'Legal forms as the topic.',
    {
      who: 'Ja, ich möchte höchstens einmal pro Monat per E-Mail Ihren Newsletter über die Gründung einer GmbH oder AG erhalten.',
    },
    { missing: ['controller_identity'] },
  ),
  variant(
    'de',
    'offers-in-withdrawal',
    'Offers appear only where they are to end.',
    {
      who: 'Ja, die Haselbach Optik GmbH darf mir höchstens einmal pro Monat per E-Mail schreiben.',
      withdraw:
        'Wenn ich keine Angebote mehr möchte, kann ich jederzeit für die Zukunft widerrufen, über den Abmeldelink in jeder E-Mail.',
    },
    { missing: withoutTopic },
  ),
  variant(
    'de',
    'words-in-address',
    'Words inside an e-mail address.',
    {
      who: 'Ja, die Haselbach Optik GmbH darf mir höchstens einmal pro Monat per E-Mail schreiben, Absender newsletter@angebote-ueber-brillen.example.',
    },
    { missing: withoutTopic },
  ),
  variant(
    'de',
    'marketing-in-company',
    'Marketing is in the name of the company.',
    { who: 'Ja, die Krähenfuß Marketing GmbH darf mir höchstens einmal pro Monat per E-Mail schreiben.' },
    { missing: withoutTopic },
  ),
  variant(
    'de',
    'informed-of-right',
    'Informed of a right, not of goods.',
    {
      who: 'Ja, die Haselbach Optik GmbH darf mir höchstens einmal pro Monat per E-Mail schreiben. Ich wurde über meine Rechte informiert.',
    },
    { missing: withoutTopic },
  ),
  variant(
    'de',
    'right-of-buyers',
    'The right to return goods is another one.',
    { withdraw: 'Bei Bestellungen gilt das gesetzliche Widerrufsrecht von 14 Tagen.' },
    { missing: ['withdrawal_right', 'withdrawal_ease', 'withdrawal_future'] },
  ),
  variant(
    'de',
    'plans-for-the-future',
    'The future of something else.',
    {
      withdraw:
        'Ich kann sie jederzeit widerrufen, über den Abmeldelink in jeder E-Mail. Für die Zukunft plant das Unternehmen neue Filialen.',
    },
    { missing: ['withdrawal_future'] },
  ),
  variant('de', 'not-only-in-writing', 'More ways than writing.', {
    withdraw:
      'Ich kann sie nicht nur schriftlich widerrufen, sondern jederzeit für die Zukunft auch per E-Mail an stopp@haselbach.example.',
  }),
  variant('de', 'no-longer-wished', '"wenn ich das nicht mehr wünsche" ends a consent, it presets none.', {
    withdraw:
      'Wenn ich das nicht mehr wünsche, kann ich jederzeit für die Zukunft widerrufen, über den Abmeldelink in jeder E-Mail.',
  }),
  variant('de', 'switch-off-later', '"deaktivieren" as withdrawal.', {
    withdraw:
      'In jeder E-Mail steht ein Link. Damit deaktivieren Sie den Newsletter und widerrufen Ihre Einwilligung jederzeit für die Zukunft.',
  }),
  variant('de', 'visit-of-shop', 'A visit that consents to nothing.', {
    more: 'Das hat mit dem Besuch in der Filiale nichts zu tun.',
  }),
  variant('de', 'not-all-channels', 'All channels are ruled out.', {
    more: 'Sie nutzt nicht alle Kanäle, sondern allein E-Mail.',
  }),
  variant('de', 'not-all-purposes', 'All purposes are ruled out.', {
    more: 'Sie verwendet die Daten nicht für beliebige Zwecke.',
  }),
  variant('de', 'no-condition', 'Consent is no condition.', {
    more: 'Die Einwilligung ist keine Voraussetzung für den Download.',
  }),
  variant('de', 'no-disadvantage', 'Without consent nothing happens.', {
    free: 'Das ist freiwillig, ohne Einwilligung entstehen mir keine Nachteile.',
  }),
  variant('de', 'terms-apart', 'The terms are another matter.', {
    more: 'Unsere AGB gelten nur für Bestellungen. Der Newsletter ist davon unabhängig.',
  }),
  variant('de', 'partner-programme', 'A programme for partners as topic.', {
    who: 'Ja, die Haselbach Optik GmbH darf mir höchstens einmal pro Monat per E-Mail ihren Newsletter über unsere Partnerprogramme und Brillen senden.',
  }),
];
