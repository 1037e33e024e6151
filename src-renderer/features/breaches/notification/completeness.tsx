import type { NoticeField, NoticePhase } from '../../../../src-main/contract/breach-notification.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Notice } from '../../../ui/notice.tsx';
import { StatusShape } from '../../../ui/status-shape.tsx';
import { countMandatory } from './chapters.ts';

/** How much of what Art. 33(3) GDPR asks stands; gaps never stop a first notification. */
export function Completeness({ fields, phase }: { fields: readonly NoticeField[]; phase: NoticePhase }) {
  const t = useTexts('breachSteps');
  const { all, there, open } = countMandatory(fields);
  const changed = fields.filter(({ change }) => change !== 'unchanged').length;
  return (
    <section className="flex flex-col gap-2">
      <p className="flex items-start gap-2">
        <span className="pt-0.5">
          <StatusShape status={open === 0 ? 'ok' : 'caution'} />
        </span>
        <span>{t('notification.complete', { there, all })}</span>
      </p>
      {open > 0 && phase === 'initial' && (
        <Notice tone="caution" title={t('notification.lacks', { count: open })}>
          {t('notification.lacksText')}
        </Notice>
      )}
      {phase !== 'initial' && (
        <p className="text-dense text-ink-2">{t('notification.changed', { count: changed })}</p>
      )}
    </section>
  );
}
