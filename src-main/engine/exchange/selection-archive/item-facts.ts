import { shownPlaces } from '../../../contract/letter-places.ts';
import type { SelectedFact } from '../../../contract/selections.ts';
import { assertNever, type Bilingual, type Language } from '../../../contract/values.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { namedPlaces } from '../../letter-guide.ts';
import { countryNameOf } from '../../reports/facts/country-name.ts';
import { formatsFor } from '../../reports/formats.ts';
import { type Translate, translatorOf } from '../../reports/texts.ts';
import type { ArchiveItem } from './selection-format.ts';

/** What a thing is called; a questionnaire has a name in each language, or in one of them. */
export function itemName(item: ArchiveItem, language: Language): string {
  switch (item.kind) {
    case 'text':
    case 'vendor':
      return item.profile.name;
    case 'persona':
      return item.content.label;
    case 'questionnaire':
      return titleIn(item.content.title, language);
    case 'model':
      return item.content.name;
    case 'wording':
      return item.name[language];
    default:
      return assertNever(item);
  }
}

/** A title in a language, or in the other one where it has none. */
export function titleIn(title: Bilingual, language: Language): string {
  return title[language] || title.de || title.en;
}

/** Parts of a path that only hold the others together. */
const frames: ReadonlySet<string> = new Set(['profile', 'content']);
/** Fields whose values come from closed lists and have a word. */
const listed: ReadonlySet<string> = new Set([
  'kind',
  'channel',
  'procedure',
  'placement',
  'buyingRole',
  'key',
  'basis',
  'parentMitigation',
  'tool',
  'role',
  'value',
  'source',
  'repeat',
  'severity',
  'answerKind',
  'minLevel',
  'fact',
  'answers',
  'confidence',
]);

/** Every value of a thing as it stands in the file, in its order; empty ones say nothing and are left out. */
export function factsOf(
  tools: Pick<QueryTools, 'templates'>,
  item: ArchiveItem,
  language: Language,
): SelectedFact[] {
  const file = tools.templates.reportTexts('selection-words');
  const t = translatorOf([file], language);
  const words = file.texts.word ?? {};
  const controls = new Map(tools.templates.controls().controls.map(({ id, label }) => [id, label]));
  const law = tools.templates.transferLaw();
  const own = (name: Record<Language, string>) => name[language];
  const { day } = formatsFor(language, 'UTC');
  const told = (field: string, value: unknown) => {
    const text = String(value);
    if (typeof value === 'string' && /^country$|Country$/.test(field))
      return countryNameOf({ own }, law, text);
    if (/^\d{4}-\d\d-\d\d$/.test(text)) return day(text);
    if (field === 'control') return controls.get(text)?.[language] ?? text;
    if (typeof value !== 'boolean' && !listed.has(field)) return text;
    return text
      .split('; ')
      .map((part) => (Object.hasOwn(words, part) ? t(`word.${part}`) : part))
      .join('; ');
  };
  return leaves(valuesOf(tools, item, language), []).map(({ path, value }) => ({
    label: labelOf(path, t),
    value: told(path.findLast((part) => typeof part === 'string') ?? '', value),
  }));
}

/** What of a thing is told; of own words not the shipped ones of which they were made, and places as they are called. */
function valuesOf(
  { templates }: Pick<QueryTools, 'templates'>,
  item: ArchiveItem,
  language: Language,
): object {
  if (item.kind === 'wording') {
    const places = namedPlaces(templates.letterGuide(), item.key);
    const shown = (side: typeof item.de) => side && shownPlaces(side.words, places, language);
    return { wording: { de: shown(item.de), en: shown(item.en) } };
  }
  const { kind: _kind, ...values } = item;
  return values;
}

interface Leaf {
  path: readonly (string | number)[];
  value: string | number | boolean;
}

function leaves(value: unknown, path: readonly (string | number)[]): Leaf[] {
  if (value === null || value === '' || value === undefined) return [];
  if (Array.isArray(value)) {
    if (value.every((part) => typeof part === 'string'))
      return value.length === 0 ? [] : [{ path, value: value.join('; ') }];
    return value.flatMap((part, index) => leaves(part, [...path, index + 1]));
  }
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, key]));
  return [{ path, value: typeof value === 'number' || typeof value === 'boolean' ? value : String(value) }];
}

/** `services.1.locations.2.country` as "Leistung 1, Ort 2, Land". */
function labelOf(path: Leaf['path'], t: Translate): string {
  const parts: string[] = [];
  for (const part of path) {
    if (typeof part === 'number') parts.push(`${parts.pop() ?? ''} ${part}`);
    else if (!frames.has(part)) parts.push(t(`field.${part}`));
  }
  return parts.join(', ');
}
