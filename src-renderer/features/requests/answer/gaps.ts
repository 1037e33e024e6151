/** Places that the draft left open, as they stand in brackets. */
export function gapsIn(text: string): string[] {
  return text.match(/\[[^\]\n]{3,200}\]/gu) ?? [];
}
