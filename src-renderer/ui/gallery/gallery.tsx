import '../../styles.css';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { ChartsPage } from './charts-page.tsx';
import { FieldsPage } from './fields-page.tsx';
import { ListPage } from './list-page.tsx';
import { OverlaysPage } from './overlays-page.tsx';
import { PartsPage } from './parts-page.tsx';
import { ScrollPage } from './scroll-page.tsx';
import { WorkPage } from './work-page.tsx';

const pages = {
  parts: PartsPage,
  fields: FieldsPage,
  overlays: OverlaysPage,
  list: ListPage,
  work: WorkPage,
  charts: ChartsPage,
  scroll: ScrollPage,
} as const;

const asked = new URLSearchParams(location.search);
const name = asked.get('page') ?? 'parts';
const Page = pages[name as keyof typeof pages] ?? PartsPage;
document.documentElement.dataset.theme = asked.get('theme') ?? 'light';
document.documentElement.dataset.density = asked.get('density') ?? 'standard';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <I18nProvider locale={asked.get('locale') ?? 'de-DE'}>
        <Page />
      </I18nProvider>
    </StrictMode>,
  );
}
