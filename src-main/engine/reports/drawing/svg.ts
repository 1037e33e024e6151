/** Makes any text safe inside SVG: markup becomes text, characters that XML forbids are dropped. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** A picture drawn at 1:1 point; a name tells what it shows where nobody draws it. */
export function svg(width: number, height: number, body: string, name?: string): string {
  const w = Number(width.toFixed(2));
  const h = Number(height.toFixed(2));
  const shown = name ? ` data-shape="${name}"` : '';
  return `<svg width="${w}" height="${h}" viewBox="0 0 ${w} ${h}"${shown}>${body}</svg>`;
}
