/** The same day of the next year; 29 February becomes 28 February. */
export function nextYear(day: string): string {
  const year = Number(day.slice(0, 4)) + 1;
  const moved = `${year}${day.slice(4)}`;
  return Number.isNaN(Date.parse(moved)) || new Date(moved).toISOString().slice(0, 10) !== moved
    ? `${year}-02-28`
    : moved;
}
