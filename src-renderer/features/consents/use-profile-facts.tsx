import type { PublishedProfile } from '../../../src-main/contract/consent-record.ts';
import { useTexts } from '../../i18n/messages.ts';
import type { Fact } from '../../ui/fact-list.tsx';
import { Tag } from '../../ui/tag.tsx';

const told = ['name', 'purpose', 'channel', 'procedure'] as const;

/** What a text is about; its kind never changes once a version was published. */
export type ProfileToday = Pick<PublishedProfile, (typeof told)[number]>;

/** Name, purpose, channel and procedure that a version fixed; what is otherwise today is marked and says so. */
export function useProfileFacts(): (then: PublishedProfile | null, today: ProfileToday) => Fact[] {
  const t = useTexts('consents');
  const page = useTexts('consent');
  const words = (profile: ProfileToday): Record<(typeof told)[number], string> => ({
    name: profile.name,
    purpose: profile.purpose,
    channel: profile.channel ? t(`channel.${profile.channel}`) : '',
    procedure: profile.procedure ? t(`procedure.${profile.procedure}`) : '',
  });
  return (then, today) => {
    if (then === null) return [];
    const [was, is] = [words(then), words(today)];
    return told
      .filter((key) => was[key] !== '' || is[key] !== '')
      .map((key) => ({
        label: t(`column.${key}`),
        value:
          was[key] === is[key] ? (
            was[key]
          ) : (
            <>
              {was[key] || '–'}{' '}
              <Tag bare status="caution">
                {page('facts.today')}
              </Tag>{' '}
              {is[key] || '–'}
            </>
          ),
      }));
  };
}

/** Whether a version was published under other words than its text has today. */
export function isOtherToday(then: PublishedProfile | null, today: ProfileToday): boolean {
  return then !== null && told.some((key) => then[key] !== today[key]);
}
