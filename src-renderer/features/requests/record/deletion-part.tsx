import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DataRequest } from '../../../../src-main/contract/requests.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { dayAt } from '../../../lib/days.ts';
import { formatDay } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useNow } from '../../../lib/use-now.ts';
import { Button } from '../../../ui/button.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { RetentionDialog } from '../log/retention-dialog.tsx';

/** Until when the request is kept, and what is left of it then. */
export function DeletionPart({ request: { deleteOn } }: { request: DataRequest }) {
  const t = useTexts('requests.record.deletion');
  const language = useLanguage();
  const { ask } = useAccess();
  const { data } = useQuery(ask.requests.retention.queryOptions());
  const [isOpen, open] = useState(false);
  const today = dayAt(useNow());
  const isDue = deleteOn !== null && deleteOn <= today;
  return (
    <section className="px-6 py-4">
      <SectionHeading>{t('title')}</SectionHeading>
      <p className="pt-1">
        {deleteOn
          ? t(isDue ? 'due' : 'on', { day: formatDay(deleteOn, language) })
          : data && t('open', { months: data.months })}
      </p>
      <p className="pt-1 text-dense text-ink-2">{t('trail')}</p>
      <div className="pt-2">
        <Button small onPress={() => open(true)}>
          {t('change')}
        </Button>
      </div>
      {isOpen && <RetentionDialog onClose={() => open(false)} />}
    </section>
  );
}
