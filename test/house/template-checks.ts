import { z } from 'zod';

export type BilingualAt = { path: string; text: { de: string; en: string } };

/** All texts in both languages inside a template, each with its path. */
export function bilingualTexts(value: unknown, path = ''): BilingualAt[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => bilingualTexts(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const { de, en } = value as Record<string, unknown>;
  if (typeof de === 'string' && typeof en === 'string') return [{ path, text: { de, en } }];
  return entries.flatMap(([key, item]) => bilingualTexts(item, path === '' ? key : `${path}.${key}`));
}

/**
 * Texts of at least four words that read the same in both languages: one of them was not translated.
 * Titles of documents keep the language of the document.
 */
export function sameInBothLanguages(texts: BilingualAt[]): BilingualAt[] {
  return texts
    .filter(({ path }) => !/\.documents\[\d+\]\.title$/.test(path))
    .filter(({ text }) => text.de === text.en && text.de.split(/\s+/).length >= 4);
}

/** German references to law that may break at the line end, for example "Art. 28" with a plain space. */
export function plainSpacesInLaw(texts: BilingualAt[]): BilingualAt[] {
  return texts.filter(({ text }) => /(\bArt\.|\bAbs\.|\blit\.|\bNr\.|§) [\dIVa-z]/.test(text.de));
}

/** Texts that promise what nobody can promise. */
export function promisesOfLawfulness(texts: BilingualAt[]): BilingualAt[] {
  const german =
    /rechtssicher|DSGVO-konform|rechtskonform|100\s?% sicher|garantiert (rechtmäßig|zulässig|sicher)/i;
  const english =
    /fully compliant|GDPR[- ]compliant|guaranteed (lawful|legal|secure)|legally watertight|100\s?% secure/i;
  return texts.filter(({ text }) => german.test(text.de) || english.test(text.en));
}

/** The same schema, refusing unknown keys at every depth. */
export function strict(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodObject) {
    const shape = Object.entries(schema.shape as Record<string, z.ZodType>).map(
      ([key, part]) => [key, strict(part)] as const,
    );
    return z.strictObject(Object.fromEntries(shape));
  }
  if (schema instanceof z.ZodArray) return withChecks(z.array(strict(schema.element as z.ZodType)), schema);
  if (schema instanceof z.ZodOptional) return strict(schema.unwrap() as z.ZodType).optional();
  if (schema instanceof z.ZodNullable) return strict(schema.unwrap() as z.ZodType).nullable();
  if (schema instanceof z.ZodDefault) return strict(schema.unwrap() as z.ZodType).optional();
  return schema;
}

/** Keeps rules like "at least one" of the original array. */
function withChecks(array: z.ZodType, original: z.ZodType): z.ZodType {
  return array.refine(
    (items) => !Array.isArray(items) || items.length > 0 || original.safeParse([]).success,
    'must not be empty',
  );
}
