import { useSearch } from '@tanstack/react-router';
import { Gallery } from './gallery.tsx';
import { PreviewPage } from './preview-page.tsx';

/** Reports: the gallery, or one of them with its live preview. */
export function ReportsPage() {
  const { kind } = useSearch({ from: '/reports' });
  return kind ? <PreviewPage key={kind} kind={kind} /> : <Gallery />;
}
