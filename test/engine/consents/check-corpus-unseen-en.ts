import { type CorpusText, wording } from './check-corpus-text.ts';

const hints = ['withdrawal_future', 'voluntary', 'double_optin', 'frequency'];

/** English wordings held back while the rules were written, to see how they fare on texts they were not made for. */
export const unseenInEnglish: CorpusText[] = [
  wording(
    'en',
    'unseen-theatre',
    'A theatre, complete.',
    'We would love to send you our programme! If you agree here, Westbank Theatre Ltd will e-mail you invitations to premieres, concerts and readings about once a month. For this we process your email address. Your consent is voluntary; you can buy tickets without it. After you submit the form you will get a confirmation email. You can withdraw your consent at any time with effect for the future, for example via the link at the end of each message. Learn more in our privacy policy.',
  ),
  wording(
    'en',
    'unseen-bank',
    'Telephone and e-mail in one sentence, no way to withdraw it easily.',
    'Eastheath Savings plc may contact me by telephone and email with marketing about mortgages and savings. I can withdraw this consent.',
    { missing: ['data_types', 'withdrawal_ease', 'privacy_notice_link', ...hints] },
  ),
  wording(
    'en',
    'unseen-raffle',
    'A raffle tied to advertising with sponsors.',
    'Entry is only possible if you agree to receive advertising by email and SMS from our sponsors and partners. Unsubscribe at any time.',
    {
      missing: ['controller_identity', 'subject_of_ads', 'data_types', 'privacy_notice_link', ...hints],
      violated: ['no_tying', 'recipients_named'],
      form: { requiredForService: true, thirdParties: true },
    },
  ),
  wording(
    'en',
    'unseen-shop',
    'A shop that presets the consent.',
    'Unless you tell us otherwise, Nautilus Fashion Ltd will email you regular news and offers on dresses and shoes. We use the email address from your order. You can unsubscribe with one click at any time. For our privacy notice see the footer.',
    { missing: ['withdrawal_future', 'voluntary', 'double_optin', 'frequency'], violated: ['active_optin'] },
  ),
  wording(
    'en',
    'unseen-gym',
    'A gym; the hurdle is a visit.',
    'I agree that South Fitness Ltd sends me offers for classes via WhatsApp. I may revoke my agreement only in person at the front desk or by registered letter.',
    { missing: ['data_types', 'privacy_notice_link', ...hints], violated: ['withdrawal_ease'] },
  ),
  wording(
    'en',
    'unseen-software',
    'Software; measurement told beside the newsletter in one box.',
    'Yes, Crossfield Software SE may email me its product newsletter about warehouse management every two weeks and see whether I open it. It uses my email address, opens and clicks. The subscription is voluntary and starts with a confirmation link. I can end it at any time for the future; one click on "unsubscribe" will do. Details: privacy notice.',
    { form: { tracking: true, purposes: 2 }, missing: ['granularity'] },
  ),
  wording(
    'en',
    'unseen-charity',
    'A charity that shares nothing.',
    'I would like to hear from the Westmark Food Bank Foundation by post and email about fundraising and volunteering. My postal address and email address are used for this alone and not given to third parties. I can revoke this informally at any time. Data protection information: westmark-food.example/privacy',
    { missing: hints },
  ),
  wording(
    'en',
    'unseen-dealer',
    'A dealer, every channel and every group company.',
    'I consent to the use of my data by Lenk Motors Ltd and all companies of the Lenk group for any advertising purposes by any means.',
    {
      missing: [
        'plain_language', // 26 words, overlooked when it was written
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
    'en',
    'unseen-council',
    'A council and its newsletter.',
    'On request Greenmeadow Council sends you its newsletter on culture and roadworks, once a week by email. Only your email address is stored. It is used for no other purpose. Please confirm your subscription via the link in the email we send you. Subscribing is voluntary. You can unsubscribe at any time with effect for the future. You will find the privacy information below.',
  ),
  wording(
    'en',
    'unseen-clinic',
    'A practice with data on health that is not explicit.',
    'The Weidner Clinic Ltd texts me reminders about check-ups and advertises extra treatments for skin and hair. It uses my mobile number and my diagnoses for text messages. I can withdraw at any time. I have received the privacy notice.',
    { form: { specialCategories: true }, missing: ['explicit_special', ...hints] },
  ),
];
