import type { LevelGap } from '../../../../src-main/contract/assessments.ts';
import type { MeasureLevel } from '../../../../src-main/contract/values.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { inLanguage } from '../../../lib/format.ts';
import { PlainTable } from '../../../ui/plain-table.tsx';
import { Tag } from '../../../ui/tag.tsx';

/** Vendor against what the protection need requires and what we do ourselves, control by control. */
export function MeasuresTab({ levels }: { levels: readonly LevelGap[] | null }) {
  const t = useTexts('vendor');
  const language = useLanguage();
  if (!levels) return <p className="bg-surface px-6 py-5 text-ink-2">{t('measures.none')}</p>;
  const word = (level: MeasureLevel | null) => (level ? t(`levels.${level}`) : t('levels.notAssessed'));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: in narrow windows the table is scrolled sideways by keyboard
    <section aria-label={t('measures.table')} tabIndex={0} className="overflow-x-auto bg-surface px-6 py-5">
      <p className="max-w-170 pb-3 text-ink-2">{t('levels.explain')}</p>
      <PlainTable
        caption={t('measures.table')}
        hideCaption
        rows={levels}
        rowId={({ control }) => control}
        columns={[
          {
            id: 'measure',
            header: t('levels.measure'),
            isRowHeader: true,
            cell: ({ label }) => inLanguage(label, language),
          },
          { id: 'vendor', header: t('levels.vendor'), cell: ({ vendorLevel }) => word(vendorLevel) },
          { id: 'needed', header: t('levels.needed'), cell: ({ neededLevel }) => word(neededLevel) },
          {
            id: 'own',
            header: t('levels.own'),
            cell: ({ ownLevel }) => (ownLevel ? word(ownLevel) : '–'),
          },
          {
            id: 'proof',
            header: t('levels.proof'),
            cell: ({ isProved, vendorLevel }) =>
              vendorLevel ? t(isProved ? 'levels.proved' : 'levels.declared') : '–',
          },
          { id: 'state', header: t('levels.state'), cell: (level) => <LevelState level={level} /> },
        ]}
      />
    </section>
  );
}

function LevelState({ level: { vendorLevel, isBelowNeed, isBelowOwn } }: { level: LevelGap }) {
  const t = useTexts('vendor');
  if (vendorLevel === null) {
    return (
      <Tag bare status="open">
        {t('levels.notAssessed')}
      </Tag>
    );
  }
  const text = isBelowNeed ? 'levels.belowNeed' : isBelowOwn ? 'levels.belowOwn' : 'levels.enough';
  return (
    <Tag bare status={isBelowNeed ? 'risk' : isBelowOwn ? 'caution' : 'ok'}>
      {t(text)}
    </Tag>
  );
}
