export interface FlowStation {
  id: string;
  name: string;
  /** What is done there and where: "Versand, DE". */
  place: string;
  /** Inside EU or EEA; outside stands right of the border. */
  isInside: boolean;
  /** What is wrong on the way there: "SCC, TIA fehlt"; draws the way dashed in red. */
  problem?: string;
}

export interface FlowPlace {
  station: FlowStation;
  x: number;
  y: number;
  width: number;
}

export interface FlowWay {
  id: string;
  path: string;
  hasProblem: boolean;
}

export interface FlowLabel {
  id: string;
  text: string;
  x: number;
  y: number;
  width: number;
}

export interface Flow {
  places: readonly FlowPlace[];
  ways: readonly FlowWay[];
  labels: readonly FlowLabel[];
  borderX: number;
  height: number;
}

export const NODE_HEIGHT = 44;
const ROW = 52;
const CHAR = 6.4;

/** Places the stations in four columns: we, vendor, subs inside, and whoever is outside right of the border. */
export function layoutFlow(
  own: FlowStation,
  vendor: FlowStation,
  subs: readonly FlowStation[],
  width: number,
): Flow {
  const node = Math.round(width * 0.19);
  const step = Math.round(width * 0.235);
  const borderX = Math.round(width * 0.73);
  const outsideX = width - node - 1;
  // A vendor outside stands in the column of the outside subs: it takes a lane of its own among them.
  const vendorLane = vendor.isInside ? null : Math.ceil(subs.length / 2);
  const lanes = Math.max(1, subs.length + (vendorLane === null ? 0 : 1));
  const middle = (vendorLane ?? (lanes - 1) / 2) * ROW;
  const laneOf = (place: number) => (vendorLane !== null && place >= vendorLane ? place + 1 : place);
  const at = (station: FlowStation, x: number, y: number): FlowPlace => ({
    station,
    x: station.isInside ? x : outsideX,
    y,
    width: node,
  });
  const ownPlace = at(own, 0, middle);
  const vendorPlace = at(vendor, step, middle);
  const subPlaces = subs.map((sub, place) => at(sub, 2 * step, laneOf(place) * ROW));
  const pairs = [[ownPlace, vendorPlace] as const, ...subPlaces.map((sub) => [vendorPlace, sub] as const)];
  return {
    places: [ownPlace, vendorPlace, ...subPlaces],
    ways: pairs.map(([from, to]) => ({
      id: to.station.id,
      path: wayBetween(from, to),
      hasProblem: to.station.problem !== undefined,
    })),
    labels: pairs.flatMap(([from, to]) => labelOn(from, to)),
    borderX,
    height: Math.max(lanes * ROW, NODE_HEIGHT + 24) + 16,
  };
}

function wayBetween(from: FlowPlace, to: FlowPlace): string {
  const y1 = from.y + NODE_HEIGHT / 2;
  const y2 = to.y + NODE_HEIGHT / 2;
  if (to.x < from.x + from.width) {
    const x = to.x + to.width / 2;
    const edge = to.y < from.y ? to.y + NODE_HEIGHT : to.y;
    if (to.x < from.x) return `M${from.x} ${y1}H${x}V${edge}`;
    return `M${x} ${to.y < from.y ? from.y : from.y + NODE_HEIGHT}V${edge}`;
  }
  const x1 = from.x + from.width;
  const bend = x1 + 14;
  return y1 === y2 ? `M${x1} ${y1}H${to.x}` : `M${x1} ${y1}H${bend}V${y2}H${to.x}`;
}

function labelOn(from: FlowPlace, to: FlowPlace): FlowLabel[] {
  const text = to.station.problem;
  if (text === undefined || to.x < from.x + from.width) return [];
  const x = from.x + from.width + 22;
  const width = Math.min(text.length * CHAR + 12, to.x - x);
  return [{ id: to.station.id, text, x, y: to.y + NODE_HEIGHT / 2 + 4, width }];
}
