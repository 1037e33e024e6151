/** From a real instant on, a drill's own time runs from an own one at a speed; at zero it stands still. */
export interface Stretch {
  realFrom: string;
  ownFrom: string;
  speed: number;
}

/** Later than this no instant can be written down; only a drill that is left running for years comes near it. */
const latest = Date.UTC(9999, 11, 31);

/** A drill's own time at a real one, both in milliseconds since 1970. A clock that was set back never turns it back. */
export function ownTimeAt(stretch: Stretch, real: number): number {
  const passed = Math.max(0, real - Date.parse(stretch.realFrom));
  return Math.min(latest, Math.round(Date.parse(stretch.ownFrom) + passed * stretch.speed));
}

/** The stretch that begins at a real time: from where the last one has come, at another speed. */
export function changePace(last: Stretch, real: number, speed: number): Stretch {
  return {
    realFrom: new Date(real).toISOString(),
    ownFrom: new Date(ownTimeAt(last, real)).toISOString(),
    speed,
  };
}

/** Whole real minutes in which a drill's time ran, until a real time; while it stood still nobody practised. */
export function minutesPlayed(stretches: readonly Stretch[], until: number): number {
  const played = stretches.reduce((sum, { realFrom, speed }, index) => {
    const next = stretches[index + 1];
    const end = next ? Date.parse(next.realFrom) : until;
    return speed === 0 ? sum : sum + Math.max(0, end - Date.parse(realFrom));
  }, 0);
  return Math.round(played / 60_000);
}
