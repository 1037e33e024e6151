/** Width of a letter of 12 px on average, and the least gap between two words, both in px. */
const letter = 6.2;
const gap = 8;

/** Words at a place of the bar. */
export interface BarLabel {
  id: string;
  text: string;
  /** Place on the bar, 0 to 1. */
  share: number;
  anchor: 'start' | 'middle' | 'end';
}

/**
 * The labels of one line that have room on a bar of so many px, the more important ones first. What would cover another or
 * stand out at the right is left out: the same times are told beside the bar.
 */
export function labelsWithRoom<Label extends BarLabel>(labels: readonly Label[], width: number): Label[] {
  const shown: Label[] = [];
  for (const label of labels) {
    const { from, to } = extentOf(label, width);
    const isFree = shown.every((other) => {
      const taken = extentOf(other, width);
      return to + gap <= taken.from || from >= taken.to + gap;
    });
    if (isFree && to <= width + 1 && from >= -1) shown.push(label);
  }
  return shown;
}

function extentOf({ text, share, anchor }: BarLabel, width: number): { from: number; to: number } {
  const length = text.length * letter;
  const at = share * width;
  const from = { start: at, middle: at - length / 2, end: at - length }[anchor];
  return { from, to: from + length };
}
