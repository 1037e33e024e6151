import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Link } from '../../../ui/link.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { currentAbout } from '../decisions/current.ts';
import { pageOf } from '../record/use-breach.ts';

/** What was decided about telling people, because the letters rest on it. */
export function PeopleNotice({ breach }: { breach: Breach }) {
  const t = useTexts('breachSteps');
  if (breach.role === 'processor') {
    return <Notice tone="accent" title={t('letters.processor')} />;
  }
  const decided = currentAbout(breach.decisions, 'people');
  const link = <Link href={pageOf(breach.id, 'decisions')}>{t('letters.toDecision')}</Link>;
  if (!decided) {
    return (
      <Notice tone="neutral" title={t('letters.undecided')} actions={link}>
        {t('letters.undecidedText')}
      </Notice>
    );
  }
  const result = decided.decision.result as 'tell' | 'doNotTell' | 'tellPublicly';
  return (
    <Notice
      tone={result === 'doNotTell' ? 'neutral' : 'accent'}
      title={t(`letters.decided.${result}`)}
      actions={link}
    >
      {result === 'doNotTell' && <span className="whitespace-pre-wrap wrap-anywhere">{decided.reason}</span>}
    </Notice>
  );
}
