import type { StepChannel } from '../../../contract/campaign-record.ts';
import type { Bilingual } from '../../../contract/values.ts';

/** Channels as they read in a sentence. */
export const channelNames: Record<StepChannel, Bilingual> & Record<string, Bilingual | undefined> = {
  web: { de: 'Website', en: 'website' },
  email: { de: 'E-Mail', en: 'e-mail' },
  phone: { de: 'Telefon', en: 'phone' },
  sms: { de: 'SMS', en: 'SMS' },
  messenger: { de: 'Messenger', en: 'messenger' },
  post: { de: 'Post', en: 'post' },
  inPerson: { de: 'persönliches Gespräch', en: 'talk in person' },
  internal: { de: 'intern', en: 'internal' },
};
