/** Address of the letter's preview as PDF. */
export function letterReport(breachId: string, letterId: string): string {
  return `/reports?kind=breachLetter&breachId=${encodeURIComponent(breachId)}&letterId=${encodeURIComponent(letterId)}`;
}
