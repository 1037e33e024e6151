/** Measures of A4 and its margins in points (1/72 inch). */
export const paper = {
  width: 595.28,
  height: 841.89,
  left: 56,
  right: 56,
  top: 72,
  bottom: 64,
  /** Left margin of letters: 25 mm, as DIN 5008 asks. */
  letterLeft: 70.87,
} as const;

/** Width of the text area in points. */
export function textWidth(isLandscape: boolean): number {
  return (isLandscape ? paper.height : paper.width) - paper.left - paper.right;
}
