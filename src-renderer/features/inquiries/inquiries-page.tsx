import { useNavigate } from '@tanstack/react-router';
import { CalendarPlus, FileInput, Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { ExportButton } from '../../lib/export-button.tsx';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { usePageKeys } from '../../lib/use-page-keys.ts';
import { useSavedTable } from '../../lib/use-saved-table.ts';
import { VendorAreaTabs } from '../../lib/vendor-area-tabs.tsx';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useInquiryAddress } from './list/inquiry-address.ts';
import { InquiryTable } from './list/inquiry-table.tsx';
import { NewInquiryDialog } from './new/new-inquiry-dialog.tsx';
import { useInquiryCalendar } from './use-inquiry-calendar.ts';
import { useReceive } from './use-receive.ts';

/** Questionnaires that went out to vendors, and what came back. */
export function InquiriesPage() {
  const t = useTexts('inquiries');
  const standards = useTexts('standards');
  const list = useInquiryAddress();
  const navigate = useNavigate();
  const receive = useReceive(null);
  const table = useSavedTable();
  const calendar = useInquiryCalendar();
  const [isNew, setNew] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const { vendors, view, search: wanted } = list.address;
  const save = () =>
    table.save((language) => ({
      kind: 'inquiryList',
      filter: { view, search: wanted.slice(0, 200) },
      language,
    }));
  const create = () => setNew(true);
  usePageKeys({ n: create, f: () => search.current?.select(), e: save });
  const close = () => {
    setNew(false);
    if (vendors !== undefined) list.refine({ vendors: undefined });
  };
  const created = (inquiryIds: readonly string[]) => {
    const [inquiryId] = inquiryIds;
    close();
    if (inquiryIds.length === 1 && inquiryId)
      void navigate({ to: '/inquiries/$inquiryId', params: { inquiryId } });
  };
  return (
    <div className="@container flex h-full min-h-0 flex-col overflow-y-auto">
      <PageHeader
        title={t('title')}
        subtitle={t('subtitle')}
        actions={
          <>
            <ButtonLink href="/inquiries/import">{standards('title')}</ButtonLink>
            <ExportButton isPending={table.isSaving} onPress={save} />
            <Button
              icon={CalendarPlus}
              onPress={() =>
                void calendar({ filter: { view, search: wanted.slice(0, 200) }, inquiryId: null }, '')
              }
            >
              {t('calendar.save')}
            </Button>
            <Button icon={FileInput} isPending={receive.isReading} onPress={receive.choose}>
              {t('receive')}
            </Button>
            <Button variant="primary" icon={Plus} onPress={create}>
              {t('new')}
            </Button>
          </>
        }
      >
        <VendorAreaTabs />
      </PageHeader>
      {(receive.error ?? table.error) !== null && (
        <div className="px-6 pt-4">
          <FailureNotice error={receive.error ?? table.error} />
        </div>
      )}
      <div className="h-3 shrink-0 bg-desk" />
      <InquiryTable list={list} search={search} onCreate={create} />
      {(isNew || vendors !== undefined) && (
        <NewInquiryDialog
          vendorIds={vendors?.split(',').filter((id) => id !== '') ?? []}
          onClose={close}
          onCreated={created}
        />
      )}
    </div>
  );
}
