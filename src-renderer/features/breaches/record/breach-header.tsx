import type { ReactNode } from 'react';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { SecondPersonNotice } from '../../../lib/second-person/second-person-notice.tsx';
import { usePeople } from '../../../lib/use-people.ts';
import { formatDayTime } from '../../../lib/zoned-time.ts';
import { Link } from '../../../ui/link.tsx';
import type { Status } from '../../../ui/status.ts';
import { Tag } from '../../../ui/tag.tsx';
import { DrillMark } from '../drill/drill-mark.tsx';
import { particularIn } from '../facts/particular-in.ts';
import { useParticularText } from '../facts/particular-text.ts';
import { CaseMenu } from './case-menu.tsx';
import { spanText } from './span.ts';
import { TitleField } from './title-field.tsx';
import type { Shown } from './use-breach.ts';
import { useVendorName } from './use-vendor-name.ts';

const stateShape: Readonly<Record<Breach['state'], Status>> = {
  suspicion: 'unclear',
  running: 'due',
  notified: 'ok',
  closed: 'na',
};

/** Which case it is: its name, what is known of kind and people, and who is behind it. */
export function BreachHeader({ shown }: { shown: Shown }) {
  const t = useTexts('breach');
  const { breach, isPast } = shown;
  return (
    <header className="border-b border-line bg-desk px-6 py-4">
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-72">
          <TitleField breach={breach} isReadOnly={isPast || shown.isClosed} />
          <Subtitle breach={breach} />
          <VendorTold breach={breach} />
          {!isPast && <SecondPersonNotice subjectId={breach.id} />}
        </div>
        <div className="flex flex-wrap items-center gap-2 pt-1">
          {breach.isDrill && <DrillMark />}
          <Tag status={stateShape[breach.state]}>{t(`state.${breach.state}`)}</Tag>
          {!isPast && <CaseMenu breach={breach} />}
        </div>
      </div>
    </header>
  );
}

function Subtitle({ breach }: { breach: Breach }) {
  const t = useTexts('breach');
  const word = useParticularText(breach.clock.zone);
  const vendorName = useVendorName(breach.vendorId);
  const { nameOf } = usePeople();
  const known = (key: 'kinds' | 'subjectCount') => {
    const state = particularIn(breach.particulars, key);
    return state?.particular.value == null ? null : word(state.particular);
  };
  const count = particularIn(breach.particulars, 'subjectCount')?.particular;
  const many = count?.key === 'subjectCount' && count.value ? count.value.to : 0;
  const people = known('subjectCount');
  const owner = nameOf(breach.ownerId);
  const parts: { id: string; text: ReactNode }[] = [
    { id: 'number', text: t(breach.isDrill ? 'drillNumber' : 'number', { number: breach.number }) },
    { id: 'kinds', text: known('kinds') },
    { id: 'people', text: people && t('people', { people, many }) },
    {
      id: 'vendor',
      text: vendorName && (
        <>
          <Link href={`/vendors/${breach.vendorId}`}>{vendorName}</Link> {t(`vendorAs.${breach.role}`)}
        </>
      ),
    },
    { id: 'owner', text: owner && t('owner', { name: owner }) },
  ];
  const shown = parts.filter(({ text }) => text);
  return (
    <p className="text-ink-2">
      {shown.map(({ id, text }, place) => (
        <span key={id}>
          {place > 0 && ', '}
          {text}
        </span>
      ))}
    </p>
  );
}

/** When the vendor knew, against what its contract says (Art. 33(2) GDPR); our own period runs apart from it. */
function VendorTold({ breach: { clock, contractHours, vendorId } }: { breach: Breach }) {
  const t = useTexts('breach');
  const language = useLanguage();
  const name = useVendorName(vendorId) ?? t('theVendor');
  const { processor, zone } = clock;
  if (!processor) return null;
  const { awareAt, toldAt, isLate } = processor;
  const known = formatDayTime(awareAt, zone, language);
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-2 text-dense text-ink-2">
      <span>
        {toldAt
          ? t('vendorTold', { name, time: known, after: spanText(Date.parse(awareAt), Date.parse(toldAt)) })
          : t('vendorKnew', { name, time: known })}{' '}
        {contractHours === null ? t('vendorNoHours') : t('vendorHours', { hours: contractHours })}
      </span>
      {contractHours !== null && (
        <Tag bare status={isLate ? 'risk' : 'ok'}>
          {t(isLate ? 'vendorLate' : 'vendorInTime')}
        </Tag>
      )}
    </p>
  );
}
