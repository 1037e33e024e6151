import type { DataRequest } from '../../../../src-main/contract/requests.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay } from '../../../lib/format.ts';
import { usePeople } from '../../../lib/use-people.ts';
import { FactList } from '../../../ui/fact-list.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { FactsForm } from './facts-form.tsx';

/** What was asked and by whom: a form while the request is open, words once it is answered. */
export function FactsPart({ request }: { request: DataRequest }) {
  const t = useTexts('requests');
  return (
    <section className="px-6 py-4">
      <SectionHeading>{t('record.facts.title')}</SectionHeading>
      <div className="pt-3">
        {request.answer ? <Fixed request={request} /> : <FactsForm request={request} />}
      </div>
    </section>
  );
}

function Fixed({ request }: { request: DataRequest }) {
  const t = useTexts('requests');
  const language = useLanguage();
  const { nameOf } = usePeople();
  const { identity, recipientsInformed, isOnSuppressionList, note } = request;
  const day = (value: string) => formatDay(value, language);
  const facts = [
    { label: t('column.person'), value: request.person || t('noPerson') },
    { label: t('record.facts.owner'), value: nameOf(request.ownerId) ?? t('noOwner') },
    { label: t('record.identity.title'), value: t(`record.identity.options.${identity.state}`) },
    ...(identity.state === 'confirmed'
      ? [{ label: t('record.identity.confirmedOn'), value: day(identity.confirmedOn) }]
      : []),
    {
      label: t('record.facts.recipients'),
      value: recipientsInformed.join(', ') || t('inspector.none'),
    },
    { label: t('inspector.suppression'), value: t(isOnSuppressionList ? 'inspector.yes' : 'inspector.no') },
    ...(note
      ? [{ label: t('record.facts.note'), value: <span className="whitespace-pre-line">{note}</span> }]
      : []),
  ];
  return (
    <>
      <FactList align="start" facts={facts} />
      <p className="pt-3 text-dense text-ink-2">{t('record.facts.fixed')}</p>
    </>
  );
}
