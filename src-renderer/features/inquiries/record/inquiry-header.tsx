import { useNavigate } from '@tanstack/react-router';
import {
  AppWindow,
  BellRing,
  CalendarPlus,
  CircleSlash,
  Ellipsis,
  FileInput,
  History,
  Send,
  Trash2,
} from 'lucide-react';
import { useState } from 'react';
import type { Inquiry } from '../../../../src-main/contract/inquiries.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useFailureText } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { toasts } from '../../../lib/ui-store.ts';
import { useIsTold } from '../../../lib/use-is-told.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Link } from '../../../ui/link.tsx';
import { Menu, type MenuItem } from '../../../ui/menu.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { standingOf, standingShape } from '../standing.ts';
import { useInquiryCalendar } from '../use-inquiry-calendar.ts';
import type { Receive } from '../use-receive.ts';
import { CloseDialog } from './close-dialog.tsx';
import { StepDialog } from './step-dialog.tsx';

type Asked = 'sent' | 'reminded' | 'close' | null;

/** Whom the inquiry goes to, where it stands and what comes next. */
export function InquiryHeader({ inquiry, receive }: { inquiry: Inquiry; receive: Receive }) {
  const t = useTexts('inquiries');
  const [asked, ask] = useState<Asked>(null);
  const { vendorId, vendorName, serviceName, state } = inquiry;
  const standing = standingOf(inquiry);
  const isOut = state === 'sent' || state === 'reminded';
  return (
    <header className="flex flex-wrap items-start gap-x-4 gap-y-2 border-b border-line bg-desk px-6 py-4">
      <div className="min-w-0 flex-1 basis-72">
        <h1 className="font-serif text-title tracking-[-.005em] wrap-anywhere">
          {t('record.title', { vendor: vendorName })}
        </h1>
        <p className="text-ink-2">
          <Link href={`/vendors/${vendorId}`}>{vendorName}</Link>, {serviceName}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-2 pt-1">
        <Tag status={standingShape[standing]}>{t(`state.${standing}`)}</Tag>
        {state === 'draft' && (
          <Button variant="primary" icon={Send} onPress={() => ask('sent')}>
            {t('record.markSent')}
          </Button>
        )}
        {isOut && (
          <>
            <Button icon={BellRing} onPress={() => ask('reminded')}>
              {t('record.markReminded')}
            </Button>
            <Button variant="primary" icon={FileInput} isPending={receive.isReading} onPress={receive.choose}>
              {t('receive')}
            </Button>
          </>
        )}
        <InquiryMenu inquiry={inquiry} onClose={() => ask('close')} />
      </div>
      {(asked === 'sent' || asked === 'reminded') && (
        <StepDialog inquiry={inquiry} step={asked} onClose={() => ask(null)} />
      )}
      {asked === 'close' && <CloseDialog inquiry={inquiry} onClose={() => ask(null)} />}
    </header>
  );
}

function InquiryMenu({ inquiry, onClose }: { inquiry: Inquiry; onClose: () => void }) {
  const { id, state, vendorName, dueOn } = inquiry;
  const calendar = useInquiryCalendar();
  const isTold = useIsTold(id);
  const t = useTexts('inquiries');
  const { engine, shell } = useAccess();
  const navigate = useNavigate();
  const done = useDoneToast();
  const failureText = useFailureText();
  const discard = async () => {
    try {
      await engine.inquiries.discardAll({ inquiryIds: [id] });
      done(t('record.discarded'));
      void navigate({ to: '/inquiries' });
    } catch (error) {
      toasts.add({ text: failureText(error).title });
    }
  };
  const items: (MenuItem | 'separator')[] = [
    {
      id: 'window',
      label: t('record.inWindow'),
      icon: AppWindow,
      onAction: () => void shell.window.open({ address: `/inquiries/${id}` }),
    },
    {
      id: 'history',
      label: t('record.history'),
      icon: History,
      onAction: () => void navigate({ to: '/audit', search: { subject: id } }),
    },
    ...(isTold || ((state === 'sent' || state === 'reminded') && dueOn !== null)
      ? [
          {
            id: 'calendar',
            label: t('calendar.save'),
            icon: CalendarPlus,
            onAction: () => void calendar({ filter: { view: 'all', search: '' }, inquiryId: id }, vendorName),
          },
        ]
      : []),
    ...(state === 'closed' ? [] : (['separator'] as const)),
    ...(state === 'draft'
      ? [{ id: 'discard', label: t('record.discard'), icon: Trash2, onAction: () => void discard() }]
      : []),
    ...(state !== 'draft' && state !== 'closed'
      ? [{ id: 'close', label: t('record.close'), icon: CircleSlash, onAction: onClose }]
      : []),
  ];
  return (
    <Menu
      label={t('record.menu')}
      trigger={<IconButton icon={Ellipsis} label={t('record.menu')} />}
      items={items}
    />
  );
}
