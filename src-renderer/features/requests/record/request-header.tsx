import type { DataRequest } from '../../../../src-main/contract/requests.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay } from '../../../lib/format.ts';
import { Button } from '../../../ui/button.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { useBeginAnswer } from '../answer/use-begin-answer.ts';
import { standingOf, standingShape } from '../standing.ts';
import { RequestMenu } from './request-menu.tsx';

/** Which request it is and where it stands. */
export function RequestHeader({ request }: { request: DataRequest }) {
  const t = useTexts('requests');
  const language = useLanguage();
  const standing = standingOf(request);
  const { number, kind, receivedOn, channel } = request;
  const received = t('record.subtitle', {
    day: formatDay(receivedOn, language),
    channel: t(`channel.${channel}`),
  });
  return (
    <header className="flex flex-wrap items-start gap-x-4 gap-y-2 border-b border-line bg-desk px-6 py-4">
      <div className="min-w-0 flex-1 basis-72">
        <h1 className="font-serif text-title tracking-[-.005em] wrap-anywhere">{t(`kind.${kind}`)}</h1>
        <p className="text-ink-2">
          {t('record.number', { number })}, {received}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-2 pt-1">
        <Tag status={standingShape[standing]}>{t(`state.${standing}`)}</Tag>
        {!request.answer && <AnswerButton request={request} />}
        <RequestMenu request={request} />
      </div>
    </header>
  );
}

/** What every open request waits for; with a draft the editor below has the filled button. */
function AnswerButton({ request }: { request: DataRequest }) {
  const t = useTexts('requests.record.answer');
  const { begin, canBegin, isRunning } = useBeginAnswer(request);
  return (
    <Button
      variant={request.draft ? 'secondary' : 'primary'}
      isDisabled={!canBegin}
      isPending={isRunning}
      onPress={begin}
    >
      {t(request.draft ? 'show' : 'act')}
    </Button>
  );
}
