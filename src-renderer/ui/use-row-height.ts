import { useSyncExternalStore } from 'react';
import tokens from './tokens.json' with { type: 'json' };

type Density = keyof typeof tokens.rows;

/** Height of a list row in px, as `data-density` of the page says. */
export function useRowHeight(): number {
  return useSyncExternalStore(onDensityChange, currentRowHeight);
}

function onDensityChange(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-density'] });
  return () => observer.disconnect();
}

function currentRowHeight(): number {
  const density = document.documentElement.dataset.density;
  return isDensity(density) ? tokens.rows[density] : tokens.rows.standard;
}

function isDensity(name: string | undefined): name is Density {
  return name !== undefined && name in tokens.rows;
}
