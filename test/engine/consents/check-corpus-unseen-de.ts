import { type CorpusText, wording } from './check-corpus-text.ts';

const hints = ['withdrawal_future', 'voluntary', 'double_optin', 'frequency'];

/** German wordings held back while the rules were written, to see how they fare on texts they were not made for. */
export const unseenInGerman: CorpusText[] = [
  wording(
    'de',
    'unseen-theatre',
    'A theatre, complete.',
    'Gern schicken wir Ihnen unseren Spielplan! Wenn Sie hier zustimmen, sendet Ihnen die Kammerspiele Westufer gGmbH etwa einmal im Monat per E-Mail Informationen und Einladungen zu Premieren, Konzerten und Lesungen. Wir verarbeiten dazu Ihre E-Mail-Adresse. Ihre Zustimmung ist freiwillig; Karten können Sie auch ohne sie kaufen. Nach dem Absenden erhalten Sie eine Bestätigungsmail. Sie können Ihre Zustimmung jederzeit mit Wirkung für die Zukunft zurückziehen, zum Beispiel über den Link am Ende jeder Nachricht. Mehr erfahren Sie in unserer Datenschutzerklärung.',
  ),
  wording(
    'de',
    'unseen-bank',
    'Telephone and e-mail in one sentence, no way to withdraw it easily.',
    'Die Genossenschaftsbank Ostheide eG darf mich zu Bausparen und Geldanlage telefonisch und per E-Mail beraten und informieren. Diese Einwilligung kann ich widerrufen.',
    { missing: ['data_types', 'withdrawal_ease', 'privacy_notice_link', ...hints] },
  ),
  wording(
    'de',
    'unseen-raffle',
    'A raffle tied to advertising with sponsors.',
    'Teilnahme nur möglich, wenn du dem Erhalt von Werbung per Mail und SMS durch unsere Sponsoren und Partner zustimmst. Abmelden jederzeit möglich.',
    {
      missing: ['controller_identity', 'subject_of_ads', 'data_types', 'privacy_notice_link', ...hints],
      violated: ['no_tying', 'recipients_named'],
      form: { requiredForService: true, thirdParties: true },
    },
  ),
  wording(
    'de',
    'unseen-shop',
    'A shop that presets the consent.',
    'Sofern Sie nicht widersprechen, informiert Sie die Perlboot Moden GmbH regelmäßig per E-Mail über Kleider und Schuhe. Verwendet wird Ihre E-Mail-Adresse aus der Bestellung. Sie können sich jederzeit per Klick abmelden. Datenschutzhinweise: siehe Fußzeile.',
    { missing: ['withdrawal_future', 'voluntary', 'double_optin', 'frequency'], violated: ['active_optin'] },
  ),
  wording(
    'de',
    'unseen-gym',
    'A gym; the hurdle is a visit.',
    'Ich bin einverstanden, dass mir das Fitnesswerk Süd, Inhaberin Jana Korff, per WhatsApp Angebote zu Kursen schickt. Mein Einverständnis kann ich ausschließlich persönlich an der Theke oder per Einschreiben widerrufen.',
    {
      missing: ['data_types', 'privacy_notice_link', ...hints],
      violated: ['withdrawal_ease'],
    },
  ),
  wording(
    'de',
    'unseen-software',
    'Software; measurement told beside the newsletter in one box.',
    'Ja, Querfeld Software SE darf mir alle zwei Wochen den Produkt-Newsletter zu Lagerverwaltung mailen und auswerten, ob ich ihn öffne. Genutzt werden E-Mail-Adresse, Öffnungen und Klicks. Das Abo ist freiwillig und wird per Bestätigungslink aktiviert. Ich kann es jederzeit für die Zukunft kündigen, ein Klick auf „Abbestellen“ genügt. Details: Datenschutzhinweise.',
    { form: { tracking: true, purposes: 2 }, missing: ['granularity'] },
  ),
  wording(
    'de',
    'unseen-party',
    'A charity that shares nothing.',
    'Ich möchte von der Tafel Westmark e.V. per Post und E-Mail über Spendenaktionen und Ehrenamt informiert werden. Meine Anschrift und E-Mail-Adresse werden nur dafür genutzt und nicht an Dritte gegeben. Das kann ich jederzeit formlos widerrufen. Hinweise zum Datenschutz: tafel-westmark.example/datenschutz',
    { missing: hints },
  ),
  wording(
    'de',
    'unseen-dealer',
    'A dealer, every channel and every group company.',
    'Ich stimme der Nutzung meiner Daten durch die Autohaus Lenk GmbH und alle Unternehmen der Lenk-Gruppe für sämtliche werblichen Zwecke auf jedem Wege zu.',
    {
      missing: [
        'subject_of_ads',
        'data_types',
        'withdrawal_right',
        'withdrawal_ease',
        'privacy_notice_link',
        ...hints,
      ],
      violated: ['channel', 'purpose_specific', 'recipients_named'],
    },
  ),
  wording(
    'de',
    'unseen-city',
    'A city and its newsletter.',
    'Die Stadt Grünau sendet Ihnen auf Wunsch den Newsletter „Grünau aktuell“ rund um Kultur und Baustellen, einmal pro Woche per E-Mail. Gespeichert wird nur Ihre E-Mail-Adresse. Sie ist für keinen anderen Zweck bestimmt. Bitte bestätigen Sie die Anmeldung über den Link in der E-Mail, die wir Ihnen schicken. Der Bezug ist freiwillig. Sie können ihn jederzeit für die Zukunft abbestellen. Datenschutzinformationen finden Sie unten.',
  ),
  wording(
    'de',
    'unseen-doctor',
    'A practice with data on health that is not explicit.',
    'Die Praxis Dr. Weidner erinnert mich per SMS an die Vorsorge und wirbt für Zusatzleistungen zu Haut und Haar. Dazu nutzt sie meine Mobilnummer und meine Diagnosen. Ich kann jederzeit widerrufen. Die Datenschutzhinweise habe ich erhalten.',
    { form: { specialCategories: true }, missing: ['explicit_special', ...hints] },
  ),
];
