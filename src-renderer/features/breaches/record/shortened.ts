/** The beginning of a long text: the whole of it stands with the facts and on paper. */
export function shortened(value: string, most = 60): string {
  return value.length <= most ? value : `${value.slice(0, most).trimEnd()}…`;
}
