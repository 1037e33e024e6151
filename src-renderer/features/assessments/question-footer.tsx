import { useTexts } from '../../i18n/messages.ts';
import { Button } from '../../ui/button.tsx';
import type { Work } from './work.ts';

/** Back, later, next: the three ways from a question. */
export function QuestionFooter({ work }: { work: Work }) {
  const t = useTexts('assessment');
  const isFirst = work.steps[0] === work.step;
  return (
    <footer className="flex flex-wrap items-center gap-2 border-t border-line px-6 py-3">
      <Button isDisabled={isFirst} onPress={work.previous}>
        {t('back')}
      </Button>
      <Button variant="quiet" onPress={work.leave}>
        {t('later')}
      </Button>
      <span className="flex-1" />
      <Button variant="primary" hint={t('nextKey')} onPress={work.next}>
        {t(work.isLast ? 'toDecision' : 'next')}
      </Button>
    </footer>
  );
}
