import { useTexts } from '../i18n/messages.ts';
import { Link } from '../ui/link.tsx';

/** What stands at an address that leads nowhere. */
export function NotFoundPage() {
  const t = useTexts('frame');
  return (
    <div className="max-w-160 p-6">
      <h1 className="pb-3 font-serif text-title">{t('notFoundTitle')}</h1>
      <p className="pb-3 text-ink-2">{t('notFoundText')}</p>
      <Link href="/today">{t('toToday')}</Link>
    </div>
  );
}
