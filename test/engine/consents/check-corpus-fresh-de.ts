import { type CorpusText, wording } from './check-corpus-text.ts';

const hints = ['withdrawal_future', 'voluntary', 'double_optin', 'frequency'];

/** German wordings written after the first ones were met and run once, to see how far the rules carry. */
export const freshInGerman: CorpusText[] = [
  wording(
    'de',
    'fresh-winery',
    'A winery, complete, short sentences.',
    'Einmal im Quartal schickt mir das Weingut Rebhang GbR eine E-Mail mit Angeboten zu Wein und Sekt. Es nutzt dazu nur meine E-Mail-Adresse. Ich muss nicht zustimmen, die Einwilligung ist freiwillig. Zuerst kommt eine Mail, in der ich die Anmeldung bestätige. Abmelden geht jederzeit mit Wirkung für die Zukunft, am Ende jeder E-Mail ist ein Link. Wie das Weingut mit Daten umgeht, steht in der Datenschutzerklärung.',
  ),
  wording(
    'de',
    'fresh-insurer',
    'An insurer; only the telephone is agreed to, e-mail is ruled out.',
    'Ich bin damit einverstanden, dass mich die Deichgraf Versicherung AG telefonisch zu Hausrat und Haftpflicht berät und über neue Tarife informiert. Werbung per E-Mail oder Post wünsche ich nicht. Meine Telefonnummer verwendet sie ausschließlich dafür. Ich kann meine Einwilligung jederzeit widerrufen, ein Anruf genügt. Weitere Hinweise enthält die Datenschutzinformation.',
    { missing: hints },
  ),
  wording(
    'de',
    'fresh-school',
    'A language school that measures although the form hides it; the text is silent.',
    'Ja, Sprachschule Lindner GmbH, sendet mir monatlich Tipps und Einladungen zu Sprachkursen! Meine Mailadresse lautet wie oben. Ich kann das Abo jederzeit über den Abmeldelink beenden und meine Einwilligung widerrufen. Datenschutzhinweise habe ich gelesen.',
    {
      missing: ['withdrawal_future', 'voluntary', 'double_optin', 'tracking', 'profiling'],
      form: { tracking: true, profiling: true },
    },
  ),
  wording(
    'de',
    'fresh-dating',
    'A portal with children and delicate data.',
    'Mit Klick auf „Los“ willigst du ein, dass die Herzklopf GmbH dir Angebote zu Treffen per Push-Nachricht schickt und dazu deinen Namen und deine Religion nutzt. Die Einwilligung ist unwiderruflich.',
    {
      missing: ['withdrawal_ease', 'privacy_notice_link', 'age', 'explicit_special', ...hints],
      violated: ['withdrawal_right'],
      form: { children: true, specialCategories: true },
    },
  ),
  wording(
    'de',
    'fresh-energy',
    'The one who writes is open, the terms carry the consent.',
    'Mit der Bestellung akzeptieren Sie unsere AGB. Gemäß Ziffer 7 der AGB erhalten Sie Newsletter zu Strom und Gas. Sie können dem Newsletter schriftlich widersprechen.',
    {
      missing: [
        'controller_identity',
        'channel',
        'data_types',
        'withdrawal_ease',
        'privacy_notice_link',
        ...hints,
      ],
      violated: ['separation'],
      form: { separateFromTerms: false },
    },
  ),
  wording(
    'de',
    'fresh-agency',
    'A transfer to named companies in the United States.',
    'Ich willige ein, dass die Fjordblick Reisen GmbH mir alle vier Wochen Reiseangebote nach Norwegen per E-Mail sendet und dazu meinen Namen und meine E-Mail-Adresse an Mailcove Inc. in den USA weitergibt. Dort fehlt ein Schutzniveau wie in der EU, und ich trage das Risiko, dass Behörden die Daten lesen. Freiwillig und jederzeit für die Zukunft widerruflich, formlos per E-Mail an weg@fjordblick.example. Nach dem Absenden bestätige ich alles über den Link in einer Mail. Datenschutzhinweise: fjordblick.example/daten.',
    { form: { thirdParties: true, thirdCountry: true } },
  ),
  wording(
    'de',
    'fresh-clause',
    'Negations that deny nothing of what is needed.',
    'Die Rad & Tat eG sendet mir höchstens sechsmal im Jahr per E-Mail Neues über Räder und Werkstattkurse, Werbung anderer Firmen nicht. Sie gibt meine E-Mail-Adresse nicht an Dritte weiter und verkauft sie nie. Ohne Bestätigung über den Link in der ersten E-Mail passiert nichts. Wer nicht mag, muss nicht: Die Einwilligung ist freiwillig, und ohne sie entstehen keine Nachteile. Ich kann sie jederzeit ohne Angabe von Gründen für die Zukunft widerrufen. Mehr in den Datenschutzhinweisen.',
  ),
  wording(
    'de',
    'fresh-fair',
    'A card at a fair, handwritten fields, a soft condition.',
    'Messekarte: Bitte senden Sie mir per E-Mail Unterlagen und Angebote zu Verpackungsmaschinen. Name, Firma und E-Mail-Adresse siehe oben. Aussteller und Verantwortlicher: Packwerk Nord GmbH, Halle 7. Die Teilnahme an der Verlosung hängt nicht von dieser Einwilligung ab. Widerruf jederzeit möglich. Datenschutzerklärung am Stand.',
    { missing: hints },
  ),
];
