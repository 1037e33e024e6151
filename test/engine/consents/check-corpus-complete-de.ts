import { type CorpusText, variant, wording } from './check-corpus-text.ts';

/** German wordings in which nothing that applies is missing. */
export const completeInGerman: CorpusText[] = [
  variant('de', 'ground', 'The complete wording of which others are variants.', {}),
  wording(
    'de',
    'formal-address',
    'Addressed with "Sie", bullet-like, another order of the elements.',
    'Mit meiner Bestätigung im Link der E-Mail, die ich gleich erhalte, willige ich ein. Die Brotwerk Lindenau eG sendet Ihnen dann jeden Monat per E-Mail Werbung zu Backmischungen und Kursen. Wir verwenden nur Ihren Namen und Ihre E-Mail-Adresse. Sie entscheiden freiwillig. Ihre Einwilligung können Sie jederzeit formlos mit Wirkung für die Zukunft widerrufen. Einzelheiten stehen in unserer Datenschutzerklärung.',
  ),
  wording(
    'de',
    'association',
    'A registered association, spaced legal form.',
    'Ja, ich möchte den vierteljährlichen Newsletter des Vereins Flussland e. V. über Renaturierung und Exkursionen per E-Mail erhalten. Der Verein speichert dafür meinen Namen und meine E-Mail-Adresse. Das ist freiwillig, und es entstehen mir keine Nachteile. Zur Bestätigung erhalte ich eine E-Mail mit einem Link. Abmelden kann ich mich jederzeit für die Zukunft, ein Klick auf den Link in jeder Ausgabe genügt. Näheres: Datenschutzinformation.',
  ),
  wording(
    'de',
    'foundation',
    'A foundation and a confirmation called double opt-in.',
    'Die Stiftung Moorland informiert mich etwa vier Mal im Jahr per E-Mail über Führungen und Vorträge. Sie nutzt meine E-Mail-Adresse und meinen Vornamen. Die Anmeldung ist freiwillig und läuft im Double-Opt-in. Für die Zukunft kann ich jederzeit widerrufen, zum Beispiel per E-Mail an info@moorland.example. Die Datenschutzerklärung nennt die Einzelheiten.',
  ),
  wording(
    'de',
    'telephone',
    'Telephone as channel, a text message confirms the number.',
    'Ja, die Hallberg Torbau GmbH & Co. KG darf mich höchstens zweimal im Quartal anrufen und mir Angebote zu Hallentoren und Wartung machen. Sie verwendet meinen Namen und meine Telefonnummer. Ich bestätige die Nummer über einen Link in einer SMS. Die Einwilligung ist freiwillig. Ein Widerruf für die Zukunft ist jederzeit möglich, im Gespräch oder über das Kontaktformular. Alles Weitere steht in den Datenschutzhinweisen.',
  ),
  wording(
    'de',
    'messenger',
    'Messenger and text messages.',
    'Ich bin einverstanden, dass mir die Rösterei Anton Welk e. K. einmal wöchentlich über WhatsApp oder SMS Angebote zu Kaffee und Zubehör schickt. Verwendet werden meine Mobilnummer und mein Name. Meine Teilnahme ist freiwillig. Die Anmeldung bestätige ich über einen Link in der ersten Nachricht. Ich kann jederzeit mit Wirkung für die Zukunft widerrufen; die Antwort „Stopp“ genügt. Es gelten die Datenschutzhinweise.',
  ),
  wording(
    'de',
    'post',
    'Printed matter by post.',
    'Ja, schicken Sie mir zweimal jährlich per Post den Katalog mit Werbung für Zelte und Rucksäcke. Verantwortlich ist die Bergkamm Ausrüstung AG. Sie verwendet meinen Namen und meine Anschrift. Meine Angaben sind freiwillig. Meine Bestellung bestätigt sie mir mit einer E-Mail. Ich kann die Einwilligung jederzeit mit Wirkung für die Zukunft widerrufen, formlos und ohne Kosten. Mehr steht in der Datenschutzerklärung.',
  ),
  wording(
    'de',
    'tracking',
    'Measurement told, with a way to do without.',
    'Ja, die Uferlicht Leuchten GmbH darf messen, welche ihrer E-Mails ich öffne und welche Verweise ich anklicke. So erhalte ich einmal pro Monat Angebote zu Leuchten, die besser passen. Sie verwendet dafür meine E-Mail-Adresse und einen Zählpixel. Das ist freiwillig; den Newsletter bekomme ich auch ohne Messung. Die Anmeldung bestätige ich über eine E-Mail. Ich kann jederzeit für die Zukunft widerrufen, über den Link in jeder E-Mail. Mehr in den Datenschutzhinweisen.',
    { form: { tracking: true } },
  ),
  wording(
    'de',
    'profiling',
    'A score explained, with tracking.',
    'Ja, die Kolbe Messtechnik GmbH darf aus meiner Branche und meinen Klicks in ihren E-Mails einen Punktwert bilden. Mit ihm wählt sie aus, welche Angebote zu Waagen sie mir per E-Mail sendet, höchstens eines pro Woche. Die Einwilligung ist freiwillig. Ich bestätige sie über eine gesonderte E-Mail. Widerrufen kann ich jederzeit für die Zukunft, über den Link in jeder E-Mail. Mehr in den Datenschutzhinweisen.',
    { form: { tracking: true, profiling: true } },
  ),
  variant(
    'de',
    'recipient-named',
    'The one who sends is named.',
    { more: 'Den Versand übernimmt ihr Dienstleister Briefwind GmbH.' },
    { form: { thirdParties: true } },
  ),
  variant(
    'de',
    'partners-named',
    'Partners, but each with its name.',
    { more: 'Auch unsere Partner Lotsenpost AG und Briefwind GmbH erhalten meine E-Mail-Adresse.' },
    { form: { thirdParties: true } },
  ),
  variant(
    'de',
    'third-country',
    'Country and risk are told.',
    {
      more: 'Meine Daten gelangen dabei in die USA. Dort besteht das Risiko, dass Behörden zugreifen und ich mich dagegen nicht wehren kann.',
    },
    { form: { thirdCountry: true } },
  ),
  variant(
    'de',
    'explicit-health',
    'Explicit, with the delicate detail.',
    {
      data: 'Ich willige ausdrücklich ein, dass sie dafür meine E-Mail-Adresse und meine Sehstärke verwendet.',
    },
    { form: { specialCategories: true } },
  ),
  variant(
    'de',
    'age',
    'An age limit.',
    { more: 'Ich bin mindestens 16 Jahre alt.' },
    { form: { children: true } },
  ),
  variant(
    'de',
    'age-parents',
    'Parents agree for younger children.',
    { more: 'Bin ich jünger, stimmen meine Erziehungsberechtigten zu.' },
    { form: { children: true } },
  ),
  variant('de', 'two-boxes', 'Two purposes, two boxes.', {}, { form: { checkboxes: 2, purposes: 2 } }),
  variant('de', 'revocable', 'The adjective instead of the verb.', {
    withdraw: 'Sie ist jederzeit formlos und mit Wirkung für die Zukunft widerruflich.',
  }),
  variant('de', 'lawful-until', 'Effect for the future in the words of the law.', {
    withdraw:
      'Ich kann sie jederzeit widerrufen. Die Rechtmäßigkeit der Verarbeitung bis zum Widerruf bleibt davon unberührt.',
  }),
];
