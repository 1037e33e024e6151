import { type CorpusText, variant, wording } from './check-corpus-text.ts';

const hints = ['withdrawal_future', 'voluntary', 'double_optin', 'frequency'];

/** Wordings in English that lack or break something, most as they are met in the wild. */
export const flawedInEnglish: CorpusText[] = [
  wording(
    'en',
    'we-only',
    'Everything but the yes is missing.',
    'Yes, keep me up to date with what is going on!',
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
    'en',
    'terms-bundle',
    'Terms and newsletter in one sentence, pre-ticked.',
    'I accept the terms and conditions and want the newsletter by e-mail. The privacy policy applies.',
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
    'en',
    'by-using',
    'Consent by going on.',
    'By continuing to use our pages you consent to advertising about travel by e-mail. You can withdraw only in writing. See the privacy notice.',
    {
      missing: ['controller_identity', 'data_types', ...hints],
      violated: ['active_optin', 'withdrawal_ease'],
    },
  ),
  wording(
    'en',
    'sell-all',
    'Partners, all purposes, for ever.',
    'I irrevocably agree that Clearfield Media plc and its affiliates use my e-mail address for all purposes.',
    {
      missing: ['subject_of_ads', 'withdrawal_ease', 'privacy_notice_link', ...hints],
      violated: ['purpose_specific', 'withdrawal_right', 'recipients_named'],
    },
  ),
  wording(
    'en',
    'tied-download',
    'The guide only against advertising.',
    'The guide is only available if you agree that Fieldmark Seeds Ltd sends you advertising about seeds by e-mail. It uses your name. You can unsubscribe at any time. See the privacy policy.',
    { missing: hints, violated: ['no_tying'], form: { requiredForService: true } },
  ),
  wording(
    'en',
    'untick',
    'The box is to be emptied by who does not want.',
    'Fieldmark Seeds Ltd sends you monthly offers about seeds by e-mail to your e-mail address. Please untick the box if you do not want this. You can withdraw at any time for the future by the link. More in the privacy notice.',
    { missing: ['voluntary', 'double_optin'], violated: ['active_optin'], form: { prechecked: true } },
  ),
  wording(
    'en',
    'long-sentence',
    'One sentence that nobody reads to its end.',
    'I hereby voluntarily declare my agreement that Fieldmark Seeds Ltd, after I have confirmed this declaration by following the link contained in the e-mail sent to me subsequently, may send me advertising about seeds, fertiliser and tools at monthly intervals by making use of my e-mail address and my name, whereby I may withdraw this declaration at any time and informally with effect for the future and am otherwise referred to the privacy notice.',
    { missing: ['plain_language'] },
  ),
  variant(
    'en',
    'double-negation',
    'Two negations in one breath.',
    { more: 'I do not wish not to receive it.' },
    { violated: ['plain_language'] },
  ),
  variant(
    'en',
    'not-revocable',
    'No withdrawal.',
    { withdraw: 'This consent cannot be withdrawn.' },
    { missing: ['withdrawal_ease', 'withdrawal_future'], violated: ['withdrawal_right'] },
  ),
  variant(
    'en',
    'only-by-letter',
    'A hurdle to withdraw.',
    { withdraw: 'I can withdraw it with effect for the future, but only by letter.' },
    { violated: ['withdrawal_ease'] },
  ),
  variant(
    'en',
    'selected-partners',
    'Partners without names; the form is silent about them.',
    { more: 'Selected third parties receive my address as well.' },
    { violated: ['recipients_named'] },
  ),
  variant(
    'en',
    'all-channels',
    'Every channel.',
    { more: 'It may contact me about this through any channel.' },
    { violated: ['channel'] },
  ),
  variant(
    'en',
    'opt-out',
    'Silence counts as yes.',
    { more: 'This applies unless you opt out.' },
    { violated: ['active_optin'] },
  ),
  variant(
    'en',
    'not-separate',
    'Good words between others.',
    {},
    { form: { separateFromTerms: false }, missing: ['separation'] },
  ),
  variant(
    'en',
    'one-box',
    'Three purposes, one box.',
    {},
    { form: { purposes: 3 }, missing: ['granularity'] },
  ),
];
