/** Slanted lines inside a rectangle that starts at y 0. */
export function hatchLines(x: number, width: number, height: number, color: string): string {
  const lines: string[] = [];
  for (let start = x - height; start < x + width; start += 3) {
    const from = Math.max(start, x);
    const to = Math.min(start + height, x + width);
    if (to > from) {
      lines.push(
        `M${from.toFixed(2)} ${(height - (from - start)).toFixed(2)}L${to.toFixed(2)} ${(height - (to - start)).toFixed(2)}`,
      );
    }
  }
  return `<path d="${lines.join('')}" stroke="${color}" stroke-width="0.8" fill="none"/>`;
}
