/** The instant that an address names, as ISO in UTC; null for none and for what is no time. */
export function instantOf(text: string | undefined): string | null {
  const at = Date.parse(text ?? '');
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}
