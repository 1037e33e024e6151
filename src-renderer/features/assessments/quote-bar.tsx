import { Quote } from 'lucide-react';
import { useTexts } from '../../i18n/messages.ts';
import { Button } from '../../ui/button.tsx';
import type { Work } from './work.ts';

/** Takes the selected words as quote, or the page as evidence; both note where it stands. */
export function QuoteBar({ work, hasPages }: { work: Work; hasPages: boolean }) {
  const t = useTexts('assessment');
  const { viewer, answers, evidence, contract, step, isLocked } = work;
  const { file, selected, page } = viewer;
  if (isLocked || !file) return null;
  const take = () => {
    if (!selected) return;
    const at = selected.page === null ? null : t('page', { page: selected.page });
    answers.change(
      step.question.id,
      { quote: selected.text.slice(0, 20_000), place: at ?? selected.heading ?? file.name },
      'now',
    );
    viewer.seekQuote();
    contract.show(null);
    document.getSelection()?.removeAllRanges();
    evidence.cite(file, at);
  };
  return (
    <div className="flex flex-wrap items-center gap-2 border-t border-line px-4 py-2">
      <Button small icon={Quote} isDisabled={selected === null} onPress={take}>
        {t('takeQuote')}
      </Button>
      {hasPages && (
        <Button small variant="quiet" onPress={() => evidence.cite(file, t('page', { page }))}>
          {t('citePage')}
        </Button>
      )}
    </div>
  );
}
