import { useState } from 'react';
import type { NoticePhase } from '../../../../src-main/contract/breach-notification.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Waiting } from '../../../ui/waiting.tsx';
import type { Shown } from '../record/use-breach.ts';
import { NoticeList } from './notice-list.tsx';
import { NoticePaper } from './notice-paper.tsx';
import { NoticeSide } from './notice-side.tsx';
import { NotifyDialog } from './notify-dialog.tsx';
import { phasesAfter } from './phases.ts';
import { useSaid } from './use-said.ts';

/** Notifications of the case on the left with what can be done, the chosen one as paper beside them. */
export function NotificationWork({ shown, wanted }: { shown: Shown; wanted: string | undefined }) {
  const t = useTexts('breachSteps');
  const { breach, law } = shown;
  const [asked, ask] = useState<NoticePhase | null>(null);
  const said = useSaid(breach);
  const { notices, nextNotice, clock } = breach;
  const phases = shown.isClosed ? [] : phasesAfter(notices);
  // Where nothing is left to send, the last one stands on paper.
  const chosen =
    notices.find(({ id }) => id === wanted) ?? (phases.length === 0 ? notices.at(-1) : undefined);
  const place = chosen ? notices.indexOf(chosen) : notices.length;
  const last = notices[place - 1];
  const before = last ? { said: last.content, at: last.at } : null;
  if (!said) return <Waiting text={t('loading')} />;
  const shared = { breachId: breach.id, number: breach.number, zone: clock.zone, law, before };
  return (
    <div className="grid min-h-full @min-[860px]:grid-cols-[minmax(260px,320px)_minmax(0,1fr)]">
      <div className="flex flex-col gap-5 border-line px-6 py-5 @max-[860px]:border-b @min-[860px]:border-r">
        {(notices.length > 0 || phases.length > 0) && (
          <NoticeList
            breachId={breach.id}
            notices={notices}
            next={phases[0] ?? null}
            shown={chosen?.id ?? null}
            zone={clock.zone}
          />
        )}
        <NoticeSide {...{ shown, said, phases }} notice={chosen ?? null} onAsk={ask} />
      </div>
      <div className="bg-desk p-6 @max-[860px]:p-4">
        {chosen ? (
          <NoticePaper
            {...shared}
            title={chosen.content.title}
            phase={chosen.phase}
            authority={chosen.content.authority}
            fields={chosen.content.fields}
            said={chosen.content}
            sent={chosen}
          />
        ) : (
          <NoticePaper
            {...shared}
            title={breach.title}
            phase={nextNotice.phase}
            authority={breach.authority}
            fields={nextNotice.fields}
            said={said}
            sent={null}
          />
        )}
      </div>
      {asked && <NotifyDialog breach={breach} first={asked} phases={phases} onClose={() => ask(null)} />}
    </div>
  );
}
