import { lazy, Suspense, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

const BareList = lazy(() => import('./bare-list.tsx'));

/** One line of text, or after `#list` the barest list that can be scrolled. */
function Page() {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  if (hash !== '#list') return <p data-ready="">Hello</p>;
  return (
    <Suspense>
      <BareList />
    </Suspense>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
