import { deflateSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { logoDataUrl } from '../../../src-main/engine/reports/facts/logo.ts';
import { recoverySheet } from '../../../src-main/engine/reports/layouts/recovery-sheet.ts';
import { sheetFor } from '../../../src-main/engine/reports/sheet.ts';
import { realPrinter } from '../open-engine.ts';
import { examine } from './read-pdf.ts';
import { companyFacts, templates } from './sample-facts.ts';

const printer = realPrinter();
afterAll(() => printer.close());

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
}

/** A PNG with transparency of the given size; `pixels` replaces its packed pixels. */
function png(width: number, height: number, pixels?: Buffer, interlace = 0): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6, 0, 0, interlace], 8);
  const packed = pixels ?? deflateSync(Buffer.alloc(height * (1 + width * 4), 2));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', packed),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function jpeg(width: number, height: number): Buffer {
  const frame = Buffer.from('ffc0001108000000000301110002110103110100', 'hex');
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), frame]);
}

test.each<[string, Buffer, boolean]>([
  ['a PNG', png(40, 24), true],
  ['a JPEG', jpeg(40, 24), true],
  ['a PNG of 4,000 pixels', png(4000, 1), true],
  ['a PNG of 4,001 pixels', png(4001, 1), false],
  ['a JPEG of 60,000 pixels', jpeg(60_000, 10), false],
  ['a PNG whose pixels are damaged', png(40, 24, Buffer.from('no pixels')), false],
  ['a PNG that ends too early', png(40, 24).subarray(0, 60), false],
  ['a PNG with too few pixels', png(40, 24, deflateSync(Buffer.alloc(10))), false],
  ['a PNG with a filter that does not exist', png(2, 2, deflateSync(Buffer.alloc(18, 5))), false],
  // 8 × 8 in seven passes: 15 rows with 64 pixels in all.
  ['an interlaced PNG', png(8, 8, deflateSync(Buffer.alloc(15 + 64 * 4)), 1), true],
  ['an interlaced PNG that is one byte short', png(8, 8, deflateSync(Buffer.alloc(14 + 64 * 4)), 1), false],
  ['a PNG whose pixels swell', png(1, 1, deflateSync(Buffer.alloc(5_000_000))), false],
  ['a JPEG without a frame', Buffer.from('ffd8ffe000104a464946', 'hex'), false],
  ['something else', Buffer.from('<svg onload="alert(1)"/>'), false],
])('%s', (_name, content, isPrinted) => {
  expect(logoDataUrl(content) !== null).toBe(isPrinted);
});

test('the logo stands on the page', async () => {
  const sheet = sheetFor(templates, 'recovery-sheet', 'de', 'Europe/Berlin');
  const company = { ...companyFacts('de'), logo: logoDataUrl(png(60, 24)) };
  const facts = { company, fileName: 'Nordlicht.obhut', rounds: 600_000, pageSize: 4096 };
  const { bytes } = await printer.print(recoverySheet(sheet, facts), {});
  expect(examine(bytes, 'pdfimages', ['-list'])).toMatch(/image +60 +24/);
});
