import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import type { DataRequest } from '../../../../src-main/contract/requests.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { dayAt } from '../../../lib/days.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { formatDay } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { useNow } from '../../../lib/use-now.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ExtensionDialog } from './extension-dialog.tsx';

/** What was extended and why, or until when it can be (Art. 12(3) sentences 2, 3 GDPR). */
export function ExtensionPart({ request }: { request: DataRequest }) {
  return request.extension ? <Told request={request} /> : <Offer request={request} />;
}

function Told({ request: { id, extension } }: { request: DataRequest }) {
  const t = useTexts('requests.record.extension');
  const language = useLanguage();
  const { engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  if (!extension) return null;
  const day = formatDay(extension.toldOn, language);
  const retract = async () => {
    if (await deed.run(() => engine.requests.retractExtension({ requestId: id }))) done(t('retracted'));
  };
  return (
    <div className="grid gap-2 border-t border-line pt-2">
      {extension.counts ? (
        <p>{t('told', { months: extension.months, day })}</p>
      ) : (
        <Notice tone="risk" title={t('tooLate', { day })} />
      )}
      <p className="text-dense text-ink-2 whitespace-pre-line wrap-anywhere">{extension.reason}</p>
      <div>
        <Button small variant="quiet" isPending={deed.isRunning} onPress={() => void retract()}>
          {t('retract')}
        </Button>
      </div>
      <FailureNotice error={deed.error} />
    </div>
  );
}

function Offer({ request }: { request: DataRequest }) {
  const t = useTexts('requests.record.extension');
  const language = useLanguage();
  const [isOpen, open] = useState(false);
  const today = dayAt(useNow());
  const { extensionBy } = request.due;
  if (extensionBy === null || today > extensionBy) return null;
  return (
    <div className="grid justify-items-start gap-2 border-t border-line pt-2">
      <p className="text-dense text-ink-2">{t('until', { day: formatDay(extensionBy, language) })}</p>
      <Button small icon={CalendarPlus} onPress={() => open(true)}>
        {t('act')}
      </Button>
      {isOpen && <ExtensionDialog request={request} onClose={() => open(false)} />}
    </div>
  );
}
