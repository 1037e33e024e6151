import { type CorpusText, variant, wording } from './check-corpus-text.ts';

const hints = ['withdrawal_future', 'voluntary', 'double_optin', 'frequency'];

/** Wordings in German that lack or break something, most as they are met in the wild. */
export const flawedInGerman: CorpusText[] = [
  wording(
    'de',
    'we-only',
    'Everything but the yes is missing.',
    'Ja, ich möchte über Neuigkeiten auf dem Laufenden bleiben!',
    {
      missing: [
        'controller_identity',
        'purpose_specific',
        'subject_of_ads',
        'channel',
        'data_types',
        'withdrawal_right',
        'withdrawal_ease',
        'privacy_notice_link',
        ...hints,
      ],
    },
  ),
  wording(
    'de',
    'terms-bundle',
    'Terms and newsletter in one sentence, pre-ticked.',
    'Ich akzeptiere die AGB und möchte den Newsletter per E-Mail erhalten. Es gilt die Datenschutzerklärung.',
    {
      missing: [
        'controller_identity',
        'subject_of_ads',
        'data_types',
        'withdrawal_right',
        'withdrawal_ease',
        ...hints,
      ],
      violated: ['separation', 'active_optin'],
      form: { prechecked: true, separateFromTerms: false },
    },
  ),
  wording(
    'de',
    'by-using',
    'Consent by going on.',
    'Durch die weitere Nutzung unserer Seiten willigen Sie ein, dass wir Ihnen Werbung zu Reisen per E-Mail senden. Der Widerruf ist nur per Einschreiben möglich. Näheres in den Datenschutzhinweisen.',
    {
      missing: ['controller_identity', 'data_types', ...hints],
      violated: ['active_optin', 'withdrawal_ease'],
    },
  ),
  wording(
    'de',
    'sell-all',
    'Partners, all purposes, for ever.',
    'Ich willige unwiderruflich ein, dass die Klarfeld Medien AG und ihre Partnerunternehmen meine E-Mail-Adresse für Marketingzwecke aller Art nutzen.',
    {
      missing: ['subject_of_ads', 'withdrawal_ease', 'privacy_notice_link', ...hints],
      violated: ['purpose_specific', 'withdrawal_right', 'recipients_named'],
    },
  ),
  wording(
    'de',
    'tied-download',
    'The guide only against advertising.',
    'Der Ratgeber ist nur erhältlich, wenn Sie zustimmen, dass die Feldmark Saaten GmbH Ihnen per E-Mail Werbung zu Saatgut sendet. Sie nutzt Ihren Namen. Abmelden können Sie sich jederzeit. Hinweise: Datenschutzerklärung.',
    { missing: hints, violated: ['no_tying'], form: { requiredForService: true } },
  ),
  wording(
    'de',
    'untick',
    'The box is to be emptied by who does not want.',
    'Die Feldmark Saaten GmbH sendet Ihnen monatlich per E-Mail Angebote zu Saatgut an Ihre E-Mail-Adresse. Bitte das Häkchen entfernen, wenn Sie dies nicht wünschen. Ein Widerruf für die Zukunft ist jederzeit über den Link möglich. Näheres in den Datenschutzhinweisen.',
    { missing: ['voluntary', 'double_optin'], violated: ['active_optin'], form: { prechecked: true } },
  ),
  wording(
    'de',
    'long-sentence',
    'One sentence that nobody reads to its end.',
    'Hiermit erkläre ich mich freiwillig damit einverstanden, dass die Feldmark Saaten GmbH, nachdem ich die mir anschließend per E-Mail zugehende Bestätigung durch Anklicken des darin enthaltenen Verweises erteilt habe, mir in monatlichem Abstand unter Verwendung meiner E-Mail-Adresse und meines Namens Werbung zu Saatgut, Dünger und Geräten übersendet, wobei ich diese Erklärung jederzeit formlos und mit Wirkung für die Zukunft widerrufen kann und im Übrigen auf die Datenschutzhinweise verwiesen werde.',
    { missing: ['plain_language'] },
  ),
  variant(
    'de',
    'double-negation',
    'Two negations in one breath.',
    { more: 'Ich habe nichts dagegen, nicht keine Post zu erhalten.' },
    { violated: ['plain_language'] },
  ),
  variant(
    'de',
    'not-revocable',
    'No withdrawal.',
    { withdraw: 'Die Einwilligung ist nicht widerrufbar.' },
    { missing: ['withdrawal_ease', 'withdrawal_future'], violated: ['withdrawal_right'] },
  ),
  variant(
    'de',
    'only-in-writing',
    'A hurdle to withdraw.',
    { withdraw: 'Ich kann sie für die Zukunft widerrufen, allerdings nur schriftlich.' },
    { violated: ['withdrawal_ease'] },
  ),
  variant(
    'de',
    'selected-partners',
    'Partners without names; the form is silent about them.',
    { more: 'Auch ausgewählte Partner erhalten meine Adresse.' },
    { violated: ['recipients_named'] },
  ),
  variant(
    'de',
    'all-channels',
    'Every channel.',
    { more: 'Sie darf mich dazu auf allen Kanälen ansprechen.' },
    { violated: ['channel'] },
  ),
  variant(
    'de',
    'prechecked',
    'Good words behind a ticked box.',
    {},
    { form: { prechecked: true }, violated: ['active_optin'] },
  ),
  variant(
    'de',
    'required',
    'Good words that are a condition.',
    {},
    { form: { requiredForService: true }, violated: ['no_tying'] },
  ),
  variant(
    'de',
    'not-separate',
    'Good words between others.',
    {},
    { form: { separateFromTerms: false }, missing: ['separation'] },
  ),
  variant(
    'de',
    'one-box',
    'Three purposes, one box.',
    {},
    { form: { purposes: 3 }, missing: ['granularity'] },
  ),
];
