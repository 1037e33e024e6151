import { type ReactNode, useState } from 'react';
import type { ChangeListPreview } from '../../../../src-main/contract/consent-import.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatNumber } from '../../../lib/format.ts';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { ReadyRows } from './ready-rows.tsx';
import { WrongRows } from './wrong-rows.tsx';

/** What would become of each row: first those that need something. */
export function ListPreview({ preview, children }: { preview: ChangeListPreview; children: ReactNode }) {
  const t = useTexts('changeList');
  const language = useLanguage();
  const { wrong, readyCount, knownCount, newPlaces, total } = preview;
  const [chosen, choose] = useState<'wrong' | 'ready' | null>(null);
  const shown = chosen ?? (wrong.length > 0 ? 'wrong' : 'ready');
  const figure = (value: number) => formatNumber(value, language);
  return (
    <section className="grid gap-2">
      <SectionHeading>{t('preview.title')}</SectionHeading>
      <p role="status" className="text-ink-2">
        {t('preview.sum', { total: figure(total), ready: figure(readyCount), wrong: figure(wrong.length) })}{' '}
        {newPlaces > 0 && t('preview.newPlaces', { count: newPlaces, shown: figure(newPlaces) })}{' '}
        {knownCount > 0 && t('preview.known', { count: knownCount, shown: figure(knownCount) })}
      </p>
      <div className="py-2">{children}</div>
      <Tabs
        label={t('preview.title')}
        selected={shown}
        onSelect={choose}
        tabs={[
          { id: 'wrong', label: t('preview.wrong'), count: wrong.length },
          { id: 'ready', label: t('preview.ready'), count: readyCount },
        ]}
      >
        {shown === 'wrong' ? <WrongRows rows={wrong} /> : <ReadyRows preview={preview} />}
      </Tabs>
    </section>
  );
}
