import type { HelpPlace, HelpScreen } from '../../../src-main/contract/help.ts';

/** The help for an address: the text that names most of it; the one for everything else where none does. */
export function helpFor(
  screens: readonly HelpScreen[],
  pathname: string,
  search: Readonly<Record<string, unknown>>,
): HelpScreen | undefined {
  const fitting = screens.flatMap((screen) =>
    screen.places
      .filter((place) => fits(place, pathname, search))
      .map((place) => ({ screen, weight: weightOf(place) })),
  );
  return fitting.sort((one, other) => other.weight - one.weight)[0]?.screen;
}

function fits(
  { path, search: wanted = {} }: HelpPlace,
  pathname: string,
  search: Readonly<Record<string, unknown>>,
): boolean {
  if (!Object.entries(wanted).every(([name, value]) => search[name] === value)) return false;
  if (path === '*') return true;
  const parts = path.split('/');
  const here = pathname.split('/');
  return parts.length === here.length && parts.every((part, at) => part === '$' || part === here[at]);
}

/** A named part weighs more than one that stands for any; what the search adds decides between views of a page. */
function weightOf({ path, search = {} }: HelpPlace): number {
  if (path === '*') return 0;
  const named = path.split('/').filter((part) => part !== '' && part !== '$').length;
  return 1 + 100 * named + Object.keys(search).length;
}
