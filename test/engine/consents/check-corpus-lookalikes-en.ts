import { type CorpusText, variant } from './check-corpus-text.ts';

const withoutTopic = ['purpose_specific', 'subject_of_ads'];

/** English wordings with words that look like an element or a violation and are none. */
export const lookalikesInEnglish: CorpusText[] = [
  variant(
    'en',
    'no-newsletter',
    'A newsletter that is not sent is no purpose.',
    {
      who: 'Yes, Tidewell Gardens Ltd may write to me by e-mail, at most once a month. It does not send a newsletter.',
    },
    { missing: withoutTopic },
  ),
  variant('en', 'nothing-to-partners', 'Nothing goes to partners.', {
    more: 'We do not share my details with selected partners or affiliates.',
  }),
  variant('en', 'never-to-partners', 'A denial by "never".', {
    more: 'My details are never passed to our partners.',
  }),
  variant('en', 'without-affiliates', 'A denial by "without".', {
    data: 'It uses my e-mail address for this, without any transfer to affiliates.',
  }),
  variant(
    'en',
    'no-telephone',
    'Channels that are ruled out.',
    {
      who: 'Yes, Tidewell Gardens Ltd may send me its newsletter about garden plants at most once a month, but no phone calls, SMS or post.',
      data: 'It uses my name for this.',
      confirm: 'I confirm it through a link.',
      withdraw: 'I can withdraw it at any time with effect for the future.',
    },
    { missing: ['channel'] },
  ),
  variant(
    'en',
    'blog-post',
    'A post that nobody carries.',
    {
      who: 'Yes, Tidewell Gardens Ltd may send me its newsletter about garden plants and the latest blog post, at most once a month.',
      data: 'It uses my name for this.',
      confirm: 'I confirm it through a link.',
      withdraw: 'I can withdraw it at any time with effect for the future.',
    },
    { missing: ['channel'] },
  ),
  variant(
    'en',
    'withdrawal-channel',
    'E-mail is the way to withdraw, not the channel of the advertising.',
    {
      who: 'Yes, Tidewell Gardens Ltd may send me its newsletter about garden plants, at most once a month.',
      data: 'It uses my name for this.',
      confirm: 'I confirm it through a link.',
      withdraw:
        'I can withdraw it at any time with effect for the future, by e-mail to stop@tidewell.example.',
    },
    { missing: ['channel'] },
  ),
  variant(
    'en',
    'close-links',
    'Links of another kind.',
    { withdraw: 'I can withdraw it with effect for the future. The company has close links to growers.' },
    { missing: ['withdrawal_ease'] },
  ),
  variant(
    'en',
    'link-to-notice',
    'The link leads to the notice.',
    {
      withdraw: 'I can withdraw it with effect for the future.',
      notice: 'The link leads to the privacy notice.',
    },
    { missing: ['withdrawal_ease'] },
  ),
  variant(
    'en',
    'any-time-of-something-else',
    '"at any time" belongs to another matter.',
    {
      withdraw:
        'Tidewell Gardens Ltd may stop the newsletter at any time. I can withdraw my consent with effect for the future.',
    },
    { missing: ['withdrawal_ease'] },
  ),
  variant(
    'en',
    'brand-name',
    'The name of the newsletter.',
    { data: 'The newsletter appears under the name “Green Thumb”.' },
    { missing: ['data_types'] },
  ),
  variant(
    'en',
    'own-address',
    'The address of the company.',
    { data: 'Questions are answered at our e-mail address info@tidewell.example.' },
    { missing: ['data_types'] },
  ),
  variant(
    'en',
    'limited-edition',
    'A limited offer is no company.',
    {
      who: 'Yes, please send me your newsletter about seeds in limited editions by e-mail, at most once a month. The Limited Edition box is part of it.',
    },
    { missing: ['controller_identity'] },
  ),
  variant(
    'en',
    'machine-controller',
    'A controller that is a device.',
    {
      who: 'Yes, please send me your newsletter about irrigation controllers by e-mail, at most once a month. Each controller is tested.',
    },
    { missing: ['controller_identity'] },
  ),
  variant(
    'en',
    'phone-model',
    'A model that ends like a legal form.',
    {
      who: 'Yes, please send me your newsletter about apps for the iPhone SE by e-mail, at most once a month.',
    },
    { missing: ['controller_identity'] },
  ),
  variant(
    'en',
    'offers-as-verb',
    'What the company offers is not what it sends.',
    {
      who: 'Yes, Tidewell Gardens Ltd, which offers courses, may write to me by e-mail, at most once a month.',
    },
    { missing: withoutTopic },
  ),
  variant(
    'en',
    'offers-in-withdrawal',
    'Offers appear only where they are to end.',
    {
      who: 'Yes, Tidewell Gardens Ltd may write to me by e-mail, at most once a month.',
      withdraw:
        'If I no longer want offers, I can withdraw at any time with effect for the future, by the unsubscribe link in each e-mail.',
    },
    { missing: withoutTopic },
  ),
  variant(
    'en',
    'marketing-in-company',
    'Marketing is in the name of the company.',
    { who: 'Yes, Crowfoot Marketing Ltd may write to me by e-mail, at most once a month.' },
    { missing: withoutTopic },
  ),
  variant(
    'en',
    'words-in-address',
    'Words inside an e-mail address.',
    {
      who: 'Yes, Tidewell Gardens Ltd may write to me by e-mail from newsletter@offers-about-plants.example, at most once a month.',
    },
    { missing: withoutTopic },
  ),
  variant(
    'en',
    'withdraw-cash',
    'What is withdrawn is money.',
    { withdraw: 'Vouchers can be used at any time to withdraw cash.' },
    { missing: ['withdrawal_right', 'withdrawal_ease', 'withdrawal_future'] },
  ),
  variant('en', 'not-only-in-writing', 'More ways than writing.', {
    withdraw:
      'I can withdraw it not only in writing but also at any time with effect for the future by e-mail to stop@tidewell.example.',
  }),
  variant('en', 'no-longer-wished', '"if I do not wish to receive it any more" ends a consent.', {
    withdraw:
      'If I do not wish to receive it any more, I can withdraw at any time with effect for the future, by the unsubscribe link in each e-mail.',
  }),
  variant('en', 'nothing-ticked', 'The box is empty.', {
    more: 'No box is ticked, so I need not untick any.',
  }),
  variant('en', 'not-all-channels', 'All channels are ruled out.', {
    more: 'It does not use all channels, just e-mail.',
  }),
  variant('en', 'by-all-means', 'A figure of speech, not a channel.', {
    more: 'By all means ask us about plants.',
  }),
  variant('en', 'no-other-purpose', 'All purposes are ruled out.', {
    more: 'It does not use the data for any purpose but this.',
  }),
  variant('en', 'no-condition', 'Consent is no condition.', {
    more: 'This consent is not a condition for the download.',
  }),
  variant('en', 'in-terms-of', '"terms" of speech.', {
    more: 'In plain terms, the newsletter is about plants.',
  }),
];
