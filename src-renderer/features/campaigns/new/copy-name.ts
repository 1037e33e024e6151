/** Name for a copy in the next year: "Messe 2026" becomes "Messe 2027"; without a year the year is added. */
export function copyName(name: string, year: number): string {
  const found = /(?<!\d)20\d{2}(?!\d)/.exec(name);
  if (!found) return `${name} ${year}`;
  return name.slice(0, found.index) + year + name.slice(found.index + 4);
}
