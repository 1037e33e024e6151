interface MarkupPolicy {
  createHTML(markup: string): string;
}

interface PolicyFactory {
  createPolicy(name: 'default', rules: MarkupPolicy): unknown;
}

/**
 * The content policy refuses markup built from text. The widget library empties its announcements by assigning an empty
 * one, which does no harm and would else fail while somebody types a number: that alone is let through.
 */
export function letEmptyMarkupThrough(): void {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  factory?.createPolicy('default', { createHTML: onlyEmpty });
}

/** Nothing if it is nothing; anything else is an error. */
export function onlyEmpty(markup: string): string {
  if (markup !== '') throw new TypeError('Markup is never built from text');
  return markup;
}
