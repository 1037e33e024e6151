import type { LevelGap } from '../../../../../src-main/contract/assessments.ts';
import type { MeasureLevel } from '../../../../../src-main/contract/values.ts';
import { useLanguage, useTexts } from '../../../../i18n/messages.ts';
import { formatDay, inLanguage } from '../../../../lib/format.ts';
import { Button } from '../../../../ui/button.tsx';
import { PlainTable } from '../../../../ui/plain-table.tsx';
import { Tag } from '../../../../ui/tag.tsx';

export interface LevelListProps {
  levels: readonly LevelGap[];
  onCompensate: (control: string) => void;
}

/** Control by control: what is needed, what we have, what the vendor has, its proof, and what makes up for a gap. */
export function LevelList({ levels, onCompensate }: LevelListProps) {
  const t = useTexts('vendor');
  const language = useLanguage();
  const word = (level: MeasureLevel | null) => (level ? t(`levels.${level}`) : t('levels.notAssessed'));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: in narrow windows the table is scrolled sideways by keyboard
    <section aria-label={t('measures.table')} tabIndex={0} className="overflow-x-auto">
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
          {
            id: 'own',
            header: t('levels.own'),
            cell: ({ ownLevel }) => (ownLevel ? word(ownLevel) : '–'),
          },
          { id: 'needed', header: t('levels.needed'), cell: ({ neededLevel }) => word(neededLevel) },
          { id: 'vendor', header: t('levels.vendor'), cell: ({ vendorLevel }) => word(vendorLevel) },
          {
            id: 'proof',
            header: t('levels.proof'),
            cell: ({ isProved, vendorLevel }) =>
              vendorLevel ? t(isProved ? 'levels.proved' : 'levels.declared') : '–',
          },
          { id: 'state', header: t('levels.state'), cell: (level) => <LevelState level={level} /> },
          {
            id: 'compensation',
            header: t('levels.compensation'),
            cell: (level) => <Compensated level={level} onCompensate={() => onCompensate(level.control)} />,
          },
        ]}
      />
    </section>
  );
}

function LevelState({ level }: { level: LevelGap }) {
  const t = useTexts('vendor');
  const { vendorLevel, isBelowNeed, isBelowOwn, isShort } = level;
  if (vendorLevel === null) {
    return (
      <Tag bare status="open">
        {t('levels.notAssessed')}
      </Tag>
    );
  }
  // Above the protection need nobody had to answer: that is shown, and blocks nothing.
  if (isBelowOwn && !isShort) {
    return (
      <Tag bare status="minor">
        {t('levels.notAsked')}
      </Tag>
    );
  }
  const text = isBelowNeed ? 'levels.belowNeed' : isBelowOwn ? 'levels.belowOwn' : 'levels.enough';
  const status = isShort ? (level.compensation?.isInForce ? 'caution' : 'risk') : 'ok';
  return (
    <Tag bare status={status}>
      {t(text)}
    </Tag>
  );
}

function Compensated({ level, onCompensate }: { level: LevelGap; onCompensate: () => void }) {
  const t = useTexts('vendor');
  const c = useTexts('compensation');
  const language = useLanguage();
  const { compensation, isShort, label } = level;
  if (!isShort && compensation === null) return '–';
  const day = compensation ? formatDay(compensation.validUntil, language) : '';
  const word = compensation
    ? c(compensation.isInForce ? 'inForce' : 'expired', { day })
    : t('levels.missing');
  const act = t(compensation ? 'levels.show' : 'levels.record');
  return (
    <span className="flex flex-wrap items-center gap-2">
      <span className={compensation?.isInForce ? '' : 'font-semibold text-risk'}>{word}</span>
      <Button
        small
        variant="quiet"
        onPress={onCompensate}
        aria-label={`${act}: ${inLanguage(label, language)}`}
      >
        {act}
      </Button>
    </span>
  );
}
