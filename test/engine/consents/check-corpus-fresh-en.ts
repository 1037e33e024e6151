import { type CorpusText, wording } from './check-corpus-text.ts';

const hints = ['withdrawal_future', 'voluntary', 'double_optin', 'frequency'];

/** English wordings written after the first ones were met and run once, to see how far the rules carry. */
export const freshInEnglish: CorpusText[] = [
  wording(
    'en',
    'fresh-winery',
    'A winery, complete, short sentences.',
    'Once a quarter Hillside Vineyards Ltd sends me an e-mail with offers on wine and cider. It only uses my e-mail address. I do not have to agree, my consent is voluntary. First I get a mail in which I confirm that I signed up. I can unsubscribe at any time with effect for the future; there is a link at the end of each e-mail. How the company handles data is explained in its privacy policy.',
  ),
  wording(
    'en',
    'fresh-insurer',
    'An insurer; only the telephone is agreed to, e-mail is ruled out.',
    'I agree that Dykemaster Insurance plc advises me by telephone on home insurance and sends no advertising by e-mail or post. It may inform me about new tariffs. My phone number is used for this alone. I can withdraw my consent at any time; a call is enough. Further information is in the privacy statement.',
    { missing: hints },
  ),
  wording(
    'en',
    'fresh-school',
    'A language school that measures; the text is silent.',
    'Yes please, Linden Language School Ltd, send me monthly tips and invitations to language courses! My email address is the one above. I can end the subscription at any time by the unsubscribe link and revoke my consent. I have read the privacy notice.',
    {
      missing: ['withdrawal_future', 'voluntary', 'double_optin', 'tracking', 'profiling'],
      form: { tracking: true, profiling: true },
    },
  ),
  wording(
    'en',
    'fresh-dating',
    'A portal with children and delicate data.',
    'By tapping “Go” you agree that Heartbeat Ltd sends you offers for meet-ups by push notification and uses your name and your religion for it. This consent may not be revoked.',
    {
      missing: ['withdrawal_ease', 'privacy_notice_link', 'age', 'explicit_special', ...hints],
      violated: ['withdrawal_right'],
      form: { children: true, specialCategories: true },
    },
  ),
  wording(
    'en',
    'fresh-energy',
    'The one who writes is open, the terms carry the consent.',
    'By ordering you accept our terms of service. Under clause 7 of the terms you will receive a newsletter about electricity and gas. You can object to the newsletter in writing.',
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
    'en',
    'fresh-agency',
    'A transfer to named companies in the United States.',
    'I agree that Fjordview Travel Ltd sends me travel offers about Norway by e-mail every four weeks and passes my name and e-mail address to Mailcove Inc. in the USA for this. There is no level of protection as in the EU there, and I bear the risk that authorities read the data. This is voluntary, and I can withdraw it informally at any time with effect for the future by e-mail to off@fjordview.example. After submitting I confirm everything through the link in a message. Privacy notice: fjordview.example/data.',
    { form: { thirdParties: true, thirdCountry: true } },
  ),
  wording(
    'en',
    'fresh-clause',
    'Negations that deny nothing of what is needed.',
    'Wheel & Deal Cycles Ltd sends me news and offers about bicycles and repair classes by e-mail, at most six times a year, and no advertising of other firms. It does not pass my e-mail address to third parties and never sells it. Nothing happens unless I confirm through the link in the first e-mail. I need not agree: consent is voluntary and there is no disadvantage without it. I can withdraw it at any time without giving reasons and with effect for the future. More in the privacy notice.',
  ),
  wording(
    'en',
    'fresh-fair',
    'A card at a fair, handwritten fields, a soft condition.',
    'Fair card: please send me documents and offers for packaging machines by e-mail. Name, company and e-mail address see above. Exhibitor and controller: Packworks North Ltd, hall 7. Taking part in the raffle does not depend on this consent. You can withdraw it at any time. The privacy policy is at the stand.',
    { missing: hints },
  ),
];
