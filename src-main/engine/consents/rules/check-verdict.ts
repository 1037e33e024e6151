import type { CheckAnswer, CheckedElement, ConsentElement } from '../../../contract/consent-check.ts';

/** `fail` when something that has to be there is missing or violated, `warn` when only something recommended is. */
export function verdictOf(
  checked: readonly CheckedElement[],
  elements: readonly ConsentElement[],
): CheckAnswer['verdict'] {
  const recommended = new Set(
    elements.filter(({ requirement }) => requirement === 'recommended').map(({ id }) => id),
  );
  const flaws = checked.filter(({ state }) => state !== 'present');
  if (flaws.some(({ id }) => !recommended.has(id))) return 'fail';
  return flaws.length > 0 ? 'warn' : 'pass';
}
