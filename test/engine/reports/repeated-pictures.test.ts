import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { shape } from '../../../src-main/engine/reports/drawing/shapes.ts';
import { svg } from '../../../src-main/engine/reports/drawing/svg.ts';
import { installRepeatedPictures } from '../../../src-main/engine/reports/print/repeated-pictures.ts';

const require = createRequire(import.meta.url);
const Renderer = require('pdfmake/js/Renderer.js').default;
const SVGMeasure = require('pdfmake/js/SVGMeasure.js').default;
// The printer's own copy of what writes the file.
const PdfDocument = createRequire(require.resolve('pdfmake'))('pdfkit');

/** The printer's own classes stay as they are: only these are taught. */
class Drawer extends Renderer {}
class Measurer extends SVGMeasure {}
installRepeatedPictures(Drawer, Measurer);

const tick = shape('tick', 8.5, '#1a7f37', '#ffffff');
const clear = svg(10, 10, '<rect width="10" height="10" fill="#336699" fill-opacity="0.4"/>');
const gradient = svg(
  10,
  10,
  '<defs><linearGradient id="g"><stop offset="0" stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient></defs><rect width="10" height="10" fill="url(#g)"/>',
);
const group = svg(10, 10, '<g opacity="0.5"><rect width="10" height="10"/><circle r="4"/></g>');

/** What a document holds in which each picture stands three times on each of two pages. */
async function printed(drawer: { prototype: object }, pictures: readonly string[]): Promise<string> {
  const document = new PdfDocument({
    compress: false,
    autoFirstPage: false,
    info: { CreationDate: new Date(0) },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.on('end', resolve));
  const self = Object.assign(Object.create(drawer.prototype), { pdfDocument: document });
  for (const page of [1, 2]) {
    document.addPage();
    for (const place of [1, 2, 3])
      for (const picture of pictures)
        self.renderSVG({ svg: picture, x: 10.5 * place, y: 20 * page, _width: 10, _height: 10 });
  }
  document.end();
  await ended;
  return Buffer.concat(chunks).toString('latin1');
}

test.each([
  ['a shape of status', [tick]],
  [
    'several shapes',
    [tick, shape('cross', 8.5, '#b42318', '#ffffff'), shape('clock', 8.5, '#555555', '#ffffff')],
  ],
  ['transparency', [clear, tick]],
  ['a gradient, drawn anew each time', [gradient]],
  ['a group of its own, drawn anew each time', [group, tick]],
])('%s: the file is the same as without remembering', async (_name, pictures) => {
  const plain = (text: string) => text.replaceAll(/\/ID \[.*?\]/gs, '');
  expect(plain(await printed(Drawer, pictures))).toBe(plain(await printed(Renderer, pictures)));
});

test('a remembered size is that of the picture, and its own each time', () => {
  const measurer = new Measurer();
  const size = measurer.measureSVG(tick);
  expect(size).toEqual(new SVGMeasure().measureSVG(tick));
  size.width = 99;
  expect(measurer.measureSVG(tick)).toEqual({ width: 8.5, height: 8.5 });
  expect(measurer.writeDimensions(tick, { width: 4, height: 4 })).not.toBe(
    measurer.writeDimensions(tick, { width: 5, height: 5 }),
  );
});
