import { useTexts } from '../../../i18n/messages.ts';
import { Link } from '../../../ui/link.tsx';

/** Names another entry by its number and leads to its line. */
export function EntryLink({ number }: { number: number | null }) {
  const t = useTexts('breach');
  if (number === null) return null;
  return <Link onPress={() => showEntry(number)}>{t('timeline.number', { number })}</Link>;
}

function showEntry(number: number): void {
  const line = document.getElementById(`entry-${number}`);
  line?.scrollIntoView({ block: 'center' });
  line?.focus({ preventScroll: true });
}
