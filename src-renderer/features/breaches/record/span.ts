/** `66 h 10 min`, `40 min`: whole minutes between two instants in ms, the same in both languages. */
export function spanText(from: number, to: number): string {
  const whole = Math.floor(Math.abs(to - from) / 60_000);
  const hours = Math.floor(whole / 60);
  const minutes = `${whole % 60}\u00A0min`;
  return hours === 0 ? minutes : `${hours}\u00A0h\u00A0${minutes}`;
}
