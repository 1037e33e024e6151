import { type CorpusText, variant, wording } from './check-corpus-text.ts';

/** English wordings in which nothing that applies is missing. */
export const completeInEnglish: CorpusText[] = [
  variant('en', 'ground', 'The complete wording of which others are variants.', {}),
  wording(
    'en',
    'formal-address',
    'Addressed with "you", another order of the elements.',
    'Would you like to hear from us? Lindqvist Marine B.V. will e-mail you a monthly newsletter on sails and rigging. We only use your name and e-mail address. Signing up is voluntary. You will receive a message with a link to confirm your subscription. You may unsubscribe at any time with effect for the future; one click is enough. Details are in our privacy policy.',
  ),
  wording(
    'en',
    'company-limited',
    'Legal form spelled out, opt-in called double.',
    'I agree that Fernhollow Pottery Limited sends me offers for glazes and kilns by e-mail every two weeks. It uses my e-mail address and first name. My consent is voluntary and takes effect by double opt-in. I can revoke it at any time for the future, by e-mail to stop@fernhollow.example. See the data protection notice.',
  ),
  wording(
    'en',
    'foundation',
    'A foundation and invitations.',
    'The Marlow Wetlands Foundation may invite me by e-mail to walks and talks about wetland birds, about four times per year. It uses my e-mail address. This is voluntary, and there is no disadvantage if I decline. I confirm through an e-mail that I will receive. I can withdraw at any time; this does not affect the lawfulness of processing before the withdrawal. More in the privacy policy.',
  ),
  wording(
    'en',
    'telephone',
    'Telephone as channel, a text message confirms the number.',
    'Yes, Hartwell Doors LLC may call me at most twice per quarter with offers for industrial doors and maintenance. It uses my name and phone number. I confirm the number through a link in a text message. My consent is voluntary. I can withdraw it at any time with effect for the future, in the call or through the contact form. More in the privacy notice.',
  ),
  wording(
    'en',
    'messenger',
    'Messenger and text messages.',
    'I agree that Anton Roastery Ltd sends me offers for coffee and accessories by WhatsApp or SMS once a week. It uses my mobile number and my name. This is voluntary. I confirm my subscription through a link in the first message. I can withdraw at any time with effect for the future; replying “stop” is enough. The privacy notice applies.',
  ),
  wording(
    'en',
    'post',
    'Printed matter by post.',
    'Yes, please send me the catalogue with advertising for tents and backpacks by post twice a year. The controller is Ridgeline Outfitters plc. It uses my name and postal address. This is voluntary. The company sends an e-mail with a link so that I can confirm. I can withdraw my consent at any time with effect for the future, informally and free of charge. More in the privacy policy.',
  ),
  wording(
    'en',
    'tracking',
    'Measurement told, with a way to do without.',
    'Yes, Harbourlight Lamps Ltd may measure which of its e-mails I open and which links I click. This way I receive offers for lamps that suit me better, once per month. It uses my e-mail address and a tracking pixel. This is voluntary; I get the newsletter without measurement as well. I confirm my consent through an e-mail. I can withdraw at any time with effect for the future, by the link in each e-mail. More in the privacy notice.',
    { form: { tracking: true } },
  ),
  wording(
    'en',
    'profiling',
    'A score explained, with tracking.',
    'Yes, Colby Scales Ltd may build a score from my sector and my clicks in its e-mails. It decides which offers about scales I receive by e-mail, at most one per week. Consent is voluntary. I confirm it through a separate e-mail. I can withdraw at any time with effect for the future, by the link in each e-mail. More in the privacy notice.',
    { form: { tracking: true, profiling: true } },
  ),
  variant(
    'en',
    'recipient-named',
    'The one who sends is named.',
    { more: 'Its service provider Papercrane Mail Inc. sends the e-mails.' },
    { form: { thirdParties: true } },
  ),
  variant(
    'en',
    'partners-named',
    'Partners, but each with its name.',
    { more: 'Our partners Seedling Ltd and Papercrane Mail Inc. receive my e-mail address as well.' },
    { form: { thirdParties: true } },
  ),
  variant(
    'en',
    'third-country',
    'Country and risk are told.',
    {
      more: 'My data reach the United States. There is a risk that authorities access them and that I have no effective remedy.',
    },
    { form: { thirdCountry: true } },
  ),
  variant(
    'en',
    'explicit-health',
    'Explicit, with the delicate detail.',
    { data: 'I explicitly consent to the use of my e-mail address and my pollen allergy for this.' },
    { form: { specialCategories: true } },
  ),
  variant(
    'en',
    'age',
    'An age limit.',
    { more: 'I am at least 16 years old.' },
    { form: { children: true } },
  ),
  variant(
    'en',
    'age-parents',
    'Parents agree for younger children.',
    { more: 'If I am younger, a parent or guardian agrees for me.' },
    { form: { children: true } },
  ),
  variant('en', 'two-boxes', 'Two purposes, two boxes.', {}, { form: { checkboxes: 2, purposes: 2 } }),
  variant('en', 'opt-out-any-time', 'Opting out as withdrawal, not as a preset.', {
    withdraw: 'I can opt out at any time with effect for the future, by a link in each e-mail.',
  }),
];
