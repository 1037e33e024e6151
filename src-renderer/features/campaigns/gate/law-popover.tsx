import type { GateItem } from '../../../../src-main/contract/campaign-gate.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay, inLanguage } from '../../../lib/format.ts';
import { Link } from '../../../ui/link.tsx';
import { Popover } from '../../../ui/popover.tsx';
import type { GateView } from './use-gate-view.ts';

/** The article of a condition; behind it what it asks for, what proves it, and as of when the law was read. */
export function LawPopover({ item, law }: { item: GateItem } & Pick<GateView, 'law'>) {
  const t = useTexts('gate.conditions');
  const language = useLanguage();
  const basis = inLanguage(item.basis, language);
  const title = inLanguage(item.title, language);
  return (
    <Popover label={t('help', { title })} trigger={<Link>{basis}</Link>}>
      <div className="grid gap-2">
        <p className="text-base font-semibold">{title}</p>
        <p className="font-semibold text-ink-2">{basis}</p>
        <ConditionHelp item={item} />
        <p className="text-meta text-ink-2">{t('law', { day: formatDay(law.asOf, language) })}</p>
      </div>
    </Popover>
  );
}

/** What a condition asks, what proves it and how much it weighs. */
export function ConditionHelp({ item }: { item: GateItem }) {
  const t = useTexts('gate.conditions');
  const language = useLanguage();
  return (
    <>
      <p>{inLanguage(item.question, language)}</p>
      <p>
        <span className="text-ink-2">{t('evidence')}:</span> {inLanguage(item.evidence, language)}
      </p>
      <p className="text-ink-2">{t(`severityText.${item.severity}`)}</p>
    </>
  );
}
