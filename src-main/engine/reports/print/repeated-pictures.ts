/** The parts of the printer that this file reaches into; their shape is that of pdfmake 0.3.11. */
interface Drawer {
  prototype: { renderSVG(this: DrawerSelf, picture: Picture): unknown };
}

interface DrawerSelf {
  pdfDocument: DrawnDocument;
}

interface DrawnDocument {
  page: { ext_gstates: Record<string, unknown> };
  addContent(data: unknown): DrawnDocument;
  save(): DrawnDocument;
  translate(x: number, y: number): DrawnDocument;
  restore(): DrawnDocument;
}

interface Measurer {
  prototype: {
    measureSVG(svg: unknown): Size;
    writeDimensions(svg: unknown, size: Size): unknown;
  };
}

interface Size {
  width?: number | undefined;
  height?: number | undefined;
}

interface Picture {
  svg: unknown;
  x: number;
  y: number;
  options?: unknown;
  link?: unknown;
  linkToPage?: unknown;
  linkToDestination?: unknown;
}

/** What a picture wrote between moving to its place and going back, with the transparencies that it named. */
interface Drawing {
  content: string;
  states: Readonly<Record<string, unknown>>;
}

/** Longer pictures are charts, of which no two are alike. */
const longest = 4000;
/** So many pictures are remembered of a document. */
const most = 500;

/**
 * Draws a small picture that stands on many lines once and writes the same marks at each further place. A register of 100
 * pages has 5,000 shapes of status; parsing and drawing each anew took two fifths of its time.
 */
export function installRepeatedPictures(drawer: Drawer, measurer: Measurer): void {
  const { renderSVG } = drawer.prototype;
  const drawings = new WeakMap<DrawnDocument, Map<string, Drawing | null>>();
  Object.assign(drawer.prototype, {
    renderSVG(this: DrawerSelf, picture: Picture) {
      const { svg } = picture;
      if (!isPlain(picture) || !isShort(svg)) return renderSVG.call(this, picture);
      const known = drawings.get(this.pdfDocument) ?? new Map<string, Drawing | null>();
      drawings.set(this.pdfDocument, known);
      const drawing = known.get(svg);
      if (drawing) return repeat(this.pdfDocument, drawing, picture);
      const drawn = recorded(this.pdfDocument, () => renderSVG.call(this, picture));
      if (known.size < most) known.set(svg, drawn);
      return undefined;
    },
  });
  installMeasuring(measurer);
}

/** A picture is parsed twice before it is drawn: to learn its size, and to write down the size that it gets. */
function installMeasuring(measurer: Measurer): void {
  const { measureSVG, writeDimensions } = measurer.prototype;
  const sizes = new Map<string, Size>();
  const sized = new Map<string, unknown>();
  Object.assign(measurer.prototype, {
    measureSVG(svg: unknown) {
      if (!isShort(svg)) return measureSVG.call(this, svg);
      return { ...remembered(sizes, svg, () => measureSVG.call(this, svg)) };
    },
    writeDimensions(svg: unknown, size: Size) {
      if (!isShort(svg)) return writeDimensions.call(this, svg, size);
      return remembered(sized, `${size.width} ${size.height} ${svg}`, () =>
        writeDimensions.call(this, svg, size),
      );
    },
  });
}

function remembered<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const old = known.get(key);
  if (old !== undefined) return old;
  const made = make();
  if (known.size >= most) known.clear();
  known.set(key, made);
  return made;
}

function isShort(svg: unknown): svg is string {
  return typeof svg === 'string' && svg.length <= longest;
}

function isPlain({ options, link, linkToPage, linkToDestination }: Picture): boolean {
  return [options, link, linkToPage, linkToDestination].every((one) => one === undefined);
}

/** Draws, and gives what was written; null for what names anything but plain colours and transparencies of the page. */
function recorded(document: DrawnDocument, draw: () => void): Drawing | null {
  const lines: string[] = [];
  const { addContent } = document;
  document.addContent = function record(data: unknown) {
    lines.push(String(data));
    return addContent.call(this, data);
  };
  try {
    draw();
  } finally {
    document.addContent = addContent;
  }
  const [begin, place = '', ...rest] = lines;
  if (begin !== 'q' || !/^1 0 0 1 \S+ \S+ cm$/.test(place) || rest.pop() !== 'Q') return null;
  const content = rest.join('\n');
  const names = [...content.matchAll(/\/(\w+) (\w+)/g)].map(([, name = '', operator = '']) => ({
    name,
    operator,
  }));
  const states = names.filter(({ operator }) => operator === 'gs').map(({ name }) => name);
  const isPlainColour = ({ name, operator }: { name: string; operator: string }) =>
    /^cs$/i.test(operator) && /^Device(?:RGB|CMYK|Gray)$/.test(name);
  if (!names.every((named) => named.operator === 'gs' || isPlainColour(named))) return null;
  const kept = states.map((name) => [name, document.page.ext_gstates[name]] as const);
  return kept.some(([, state]) => state === undefined) ? null : { content, states: Object.fromEntries(kept) };
}

function repeat(document: DrawnDocument, { content, states }: Drawing, { x, y }: Picture): void {
  Object.assign(document.page.ext_gstates, states);
  document.save().translate(x, y);
  document.addContent(content);
  document.restore();
}
