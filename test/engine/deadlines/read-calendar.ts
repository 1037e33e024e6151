/** An event of a calendar file, as a second program reads it. */
export interface Event {
  uid: string;
  start: string;
  summary: string;
  sequence: number;
  status: string | null;
  alarm: string | null;
}

/** A component of a calendar file (RFC 5545, 3.6) with its properties and the components inside. */
export interface Component {
  name: string;
  values(property: string): string[];
  parts: Component[];
}

/** Reads a calendar file by the grammar of RFC 5545, 3.1: unfolds its lines and nests what begins and ends. */
export function readCalendar(text: string): Component {
  const root = component('');
  const open = [root];
  for (const line of text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean)) {
    const [, property = '', value = ''] = /^([A-Z-]+)(?:;(?:"[^"]*"|[^":])*)?:(.*)$/.exec(line) ?? [];
    const inner = open.at(-1) ?? root;
    if (property === '') throw new Error(`no content line: ${line}`);
    if (property === 'BEGIN') {
      const next = component(value);
      inner.parts.push(next);
      open.push(next);
    } else if (property === 'END') {
      if (inner.name !== value) throw new Error(`${value} ends inside ${inner.name}`);
      open.pop();
    } else inner.lines.push([property, value]);
  }
  const [calendar, ...others] = root.parts;
  if (!calendar || others.length > 0 || open.length > 1) throw new Error('a file holds one calendar, closed');
  return calendar;
}

/** The events of a calendar file in their order. */
export function readEvents(text: string): Event[] {
  return readCalendar(text)
    .parts.filter(({ name }) => name === 'VEVENT')
    .map((event) => ({
      uid: event.values('UID')[0] ?? '',
      start: event.values('DTSTART')[0] ?? '',
      summary: event.values('SUMMARY')[0] ?? '',
      sequence: Number(event.values('SEQUENCE')[0]),
      status: event.values('STATUS')[0] ?? null,
      alarm: event.parts.find(({ name }) => name === 'VALARM')?.values('TRIGGER')[0] ?? null,
    }));
}

function component(name: string): Component & { parts: Open[]; lines: [string, string][] } {
  const lines: [string, string][] = [];
  return {
    name,
    lines,
    parts: [],
    values: (property) => lines.flatMap(([of, value]) => (of === property ? [value] : [])),
  };
}

type Open = ReturnType<typeof component>;
