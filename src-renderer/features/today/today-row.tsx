import { useId } from 'react';
import type { TodayItem } from '../../../src-main/contract/overview.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { inLanguage } from '../../lib/format.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { classNames } from '../../ui/class-names.ts';
import { kindIcons, placeOf } from './item-place.ts';
import { type DueText, useDueText } from './use-due-text.ts';

const tones: Record<DueText['tone'], string> = {
  risk: 'text-risk',
  caution: 'text-caution',
  plain: 'text-ink',
};

export interface TodayRowProps {
  item: TodayItem;
  today: string;
  /** The most pressing one: large, with the filled button. */
  isTop?: boolean;
}

/** What its button says: of several vendors other words than of one. */
function actOf({ kind, vendorId }: TodayItem) {
  if (vendorId !== null) return kind;
  if (kind === 'vendorNotAssessed') return 'vendorsNotAssessed';
  return kind === 'placeUnknown' ? 'placesUnknown' : kind;
}

/** One thing that waits: what, why, by when, and the one way to where it is done. */
export function TodayRow({ item, today, isTop = false }: TodayRowProps) {
  const t = useTexts('today');
  const language = useLanguage();
  const due = useDueText(today)(item);
  const titleId = useId();
  const actId = useId();
  const Icon = kindIcons[item.kind];
  const Heading = isTop ? 'h2' : 'h3';
  const tone = isTop && due.tone === 'caution' && item.group === 'overdue' ? 'risk' : due.tone;
  return (
    <li
      className={classNames(
        'grid grid-cols-[16px_minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 px-6',
        '@min-[560px]:grid-cols-[16px_minmax(0,1fr)_minmax(104px,auto)_minmax(136px,auto)]',
        isTop ? 'py-5' : 'scroll-mb-24 py-2.5',
        isTop &&
          (tone === 'risk'
            ? 'shadow-[inset_4px_0_0_var(--risk-solid)]'
            : 'shadow-[inset_4px_0_0_var(--accent)]'),
      )}
    >
      <Icon
        aria-hidden
        size={16}
        strokeWidth={1.75}
        className={tone === 'plain' ? 'text-ink-2' : tones[tone]}
      />
      <div className="min-w-0">
        <Heading id={titleId} className={classNames('wrap-anywhere', isTop ? 'text-section' : 'text-base')}>
          {inLanguage(item.title, language)}
        </Heading>
        <p className="text-pretty text-ink-2">{inLanguage(item.why, language)}</p>
      </div>
      <div className="max-w-32 text-right @min-[1000px]:max-w-none @min-[1000px]:whitespace-nowrap @max-[560px]:col-start-2 @max-[560px]:row-start-2 @max-[560px]:max-w-none @max-[560px]:text-left">
        <p className={classNames('font-semibold', isTop ? 'text-base' : 'text-dense', tones[tone])}>
          {due.main}
        </p>
        <p className="text-meta text-ink-2">{due.more}</p>
      </div>
      <div className="justify-self-end">
        <ButtonLink id={actId} href={placeOf(item)} isPrimary={isTop} aria-labelledby={`${actId} ${titleId}`}>
          {t(`act.${actOf(item)}`)}
        </ButtonLink>
      </div>
    </li>
  );
}
