import type { BreachNotice, NoticePhase } from '../../../../src-main/contract/breach-notification.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Button } from '../../../ui/button.tsx';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { currentAbout } from '../decisions/current.ts';
import type { Shown } from '../record/use-breach.ts';
import { AuthorityPart } from './authority-part.tsx';
import type { Said } from './chapters.ts';
import { Completeness } from './completeness.tsx';
import { CopyButton } from './copy-button.tsx';
import { NotNotifying } from './not-notifying.tsx';
import { NotifyButton } from './notify-button.tsx';
import { ReferencePart } from './reference-part.tsx';

export interface NoticeSideProps {
  shown: Shown;
  /** What the next one would say. */
  said: Said;
  phases: readonly NoticePhase[];
  /** The one that was sent and is on paper; null for the next. */
  notice: BreachNotice | null;
  onAsk: (phase: NoticePhase) => void;
}

/** What can be done with the notification on paper, and the authority it goes to. */
export function NoticeSide({ shown, said, phases, notice, onAsk }: NoticeSideProps) {
  const t = useTexts('breachSteps');
  const { breach } = shown;
  const decided = currentAbout(breach.decisions, 'authority');
  const isRefrained = decided?.decision.result === 'doNotNotify' && breach.notices.length === 0;
  const isProcessor = breach.role === 'processor';
  const report = `/reports?kind=breachNotification&breachId=${encodeURIComponent(breach.id)}${
    notice ? `&noticeId=${encodeURIComponent(notice.id)}` : ''
  }`;
  const [next] = phases;
  return (
    <>
      {(isRefrained || isProcessor) && <NotNotifying breach={breach} decision={decided} />}
      {notice === null && !isRefrained && !isProcessor && (
        <>
          <Completeness fields={breach.nextNotice.fields} phase={breach.nextNotice.phase} />
          <NotifyButton breach={breach} onAsk={() => next && onAsk(next)} />
        </>
      )}
      {notice && <ReferencePart notice={notice} isClosed={shown.isClosed} />}
      <div className="flex flex-wrap gap-2">
        <ButtonLink href={report}>{t('notification.pdf')}</ButtonLink>
        <CopyButton shown={shown} said={notice?.content ?? said} notice={notice} />
        {phases.includes('withdrawal') && (
          <Button variant="quiet" onPress={() => onAsk('withdrawal')}>
            {t('notification.withdraw')}
          </Button>
        )}
      </div>
      {!isProcessor && <AuthorityPart shown={shown} />}
    </>
  );
}
