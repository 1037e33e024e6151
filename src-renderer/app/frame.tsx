import { Link, Outlet } from '@tanstack/react-router';
import { Building2, FileText, ListTodo, SlidersHorizontal } from 'lucide-react';
import { Suspense } from 'react';
import { useTexts } from '../i18n/messages.ts';
import { Waiting } from '../ui/waiting.tsx';

const areas = [
  { to: '/today', icon: ListTodo, text: 'today' },
  { to: '/vendors', icon: Building2, text: 'vendors' },
  { to: '/reports', icon: FileText, text: 'reports' },
  { to: '/settings/$section', params: { section: 'company' }, icon: SlidersHorizontal, text: 'settings' },
] as const;

/** The desk around every page: areas on the left, the page in the middle. */
export function Frame() {
  const t = useTexts('frame');
  return (
    <div className="grid h-full grid-cols-[208px_minmax(0,1fr)]">
      <nav className="border-r border-line bg-sunken p-2">
        {areas.map(({ icon: Icon, text, ...link }) => (
          <Link key={text} {...link} className="flex h-8 items-center gap-2 rounded-control px-2 text-ink-2">
            <Icon size={16} aria-hidden />
            {t(text)}
          </Link>
        ))}
      </nav>
      <main>
        <Suspense fallback={<Waiting text={t('loading')} />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}
