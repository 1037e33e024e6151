import { useQuery } from '@tanstack/react-query';
import type { DataRequest } from '../../../../src-main/contract/requests.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { formatDay } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useNow } from '../../../lib/use-now.ts';
import { usePeople } from '../../../lib/use-people.ts';
import { Button } from '../../../ui/button.tsx';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { FactList } from '../../../ui/fact-list.tsx';
import { Inspector, InspectorSection } from '../../../ui/inspector.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { standingOf, standingShape } from '../standing.ts';
import { useDueText } from '../use-due-text.ts';

/** The request of the chosen line at a glance. */
export function RowInspector({ requestId, onClose }: { requestId: string; onClose: () => void }) {
  const t = useTexts('requests');
  const { ask, shell } = useAccess();
  const { data: request, error } = useQuery(ask.requests.get.queryOptions({ input: { requestId } }));
  return (
    <Inspector
      label={t('inspector.label')}
      title={request && t(`kind.${request.kind}`)}
      subtitle={request && t('inspector.number', { number: request.number })}
      closeLabel={t('close')}
      onClose={onClose}
    >
      <FailureNotice error={error} />
      {request && (
        <>
          <div className="flex flex-wrap items-center gap-2 pb-4">
            <ButtonLink href={`/requests/${requestId}`}>{t('inspector.open')}</ButtonLink>
            <Button
              variant="quiet"
              onPress={() => void shell.window.open({ address: `/requests/${requestId}` })}
            >
              {t('inspector.inWindow')}
            </Button>
          </div>
          <InspectorSection>
            <State request={request} />
          </InspectorSection>
          <InspectorSection>
            <RowFacts request={request} />
          </InspectorSection>
          {request.note && (
            <InspectorSection title={t('inspector.note')}>
              <p className="text-dense whitespace-pre-line wrap-anywhere">{request.note}</p>
            </InspectorSection>
          )}
        </>
      )}
    </Inspector>
  );
}

function State({ request }: { request: DataRequest }) {
  const t = useTexts('requests');
  const dueText = useDueText(useNow());
  const standing = standingOf(request);
  return (
    <p className="flex flex-wrap items-center gap-2">
      <Tag status={standingShape[standing]}>{t(`state.${standing}`)}</Tag>
      <span>{dueText(request)}</span>
    </p>
  );
}

function RowFacts({ request }: { request: DataRequest }) {
  const t = useTexts('requests');
  const language = useLanguage();
  const { nameOf } = usePeople();
  const day = (value: string | null) => (value === null ? '–' : formatDay(value, language));
  const { due, answer, deleteOn, recipientsInformed } = request;
  return (
    <FactList
      facts={[
        { label: t('column.person'), value: request.person || t('noPerson') },
        { label: t('inspector.received'), value: day(request.receivedOn) },
        { label: t('inspector.channel'), value: t(`channel.${request.channel}`) },
        ...(due.isAtOnce
          ? []
          : [
              { label: t('inspector.target'), value: day(due.calendarEnd) },
              { label: t('inspector.latest'), value: day(due.latest) },
            ]),
        ...(answer ? [{ label: t('inspector.answered'), value: day(answer.on) }] : []),
        { label: t('inspector.owner'), value: nameOf(request.ownerId) ?? t('noOwner') },
        {
          label: t('inspector.recipients'),
          value: recipientsInformed.join(', ') || t('inspector.none'),
        },
        {
          label: t('inspector.suppression'),
          value: t(request.isOnSuppressionList ? 'inspector.yes' : 'inspector.no'),
        },
        { label: t('inspector.steps'), value: request.steps.length },
        ...(deleteOn ? [{ label: t('inspector.deleteOn'), value: day(deleteOn) }] : []),
      ]}
    />
  );
}
