import { type ReactNode, useState } from 'react';
import type { DuplicateChoice, VendorListPreview } from '../../../../src-main/contract/vendor-import.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatNumber } from '../../../lib/format.ts';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { DuplicateRows } from './duplicate-rows.tsx';
import { ReadyVendors } from './ready-vendors.tsx';
import { WrongVendors } from './wrong-vendors.tsx';

export interface ListPreviewProps {
  preview: VendorListPreview;
  onChoose: (line: number, choice: DuplicateChoice) => void;
  children: ReactNode;
}

type Shown = 'wrong' | 'known' | 'new';

/** What would become of each row: first those that need something. */
export function ListPreview({ preview, onChoose, children }: ListPreviewProps) {
  const t = useTexts('vendorList');
  const language = useLanguage();
  const { wrong, duplicates, newCount, completedCount, withoutCountry, total } = preview;
  const [chosen, choose] = useState<Shown | null>(null);
  const shown = chosen ?? (wrong.length > 0 ? 'wrong' : duplicates.length > 0 ? 'known' : 'new');
  const figure = (value: number) => formatNumber(value, language);
  return (
    <section className="grid gap-2">
      <SectionHeading>{t('preview.title')}</SectionHeading>
      <p role="status" className="text-ink-2">
        {t('preview.sum', {
          total: figure(total),
          fresh: figure(newCount),
          known: figure(duplicates.length),
          wrong: figure(wrong.length),
        })}{' '}
        {completedCount > 0 &&
          t('preview.completed', { count: completedCount, shown: figure(completedCount) })}{' '}
        {withoutCountry > 0 &&
          t('preview.withoutCountry', { count: withoutCountry, shown: figure(withoutCountry) })}
      </p>
      <div className="py-2">{children}</div>
      <Tabs
        label={t('preview.title')}
        selected={shown}
        onSelect={choose}
        tabs={[
          { id: 'wrong', label: t('preview.wrong'), count: wrong.length },
          { id: 'known', label: t('preview.known'), count: duplicates.length },
          { id: 'new', label: t('preview.new'), count: newCount },
        ]}
      >
        {shown === 'wrong' && <WrongVendors rows={wrong} />}
        {shown === 'known' && <DuplicateRows rows={duplicates} onChoose={onChoose} />}
        {shown === 'new' && <ReadyVendors preview={preview} />}
      </Tabs>
    </section>
  );
}
