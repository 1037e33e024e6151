import type { OwnContent } from '../../../contract/own-questionnaires.ts';
import { withFirmSpaces } from './wording-checks.ts';

/** The content with what nobody can type: spaces in German references to law that do not break at the line end. */
export function firmContent(content: OwnContent): OwnContent {
  return firm(content) as OwnContent;
}

function firm(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(firm);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'de' && typeof inner === 'string' ? withFirmSpaces(inner) : firm(inner),
    ]),
  );
}
