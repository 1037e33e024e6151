// Renders the register once in a process of its own and says how long it took and how much memory the process needed.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PdfPrinter } from '../../../src-main/engine/kernel/engine-context.ts';
import type { PrintDefinition } from '../../../src-main/engine/reports/print/definition.ts';
import { fontsIn, installedFonts } from '../../../src-main/engine/reports/print/fonts.ts';
import { leftMargin } from '../../../src-main/engine/reports/print/page-frame.ts';
import { paper } from '../../../src-main/engine/reports/print/paper.ts';
import { tableLayouts } from '../../../src-main/engine/reports/print/table-layouts.ts';
import { typeStyles } from '../../../src-main/engine/reports/print/type-styles.ts';
import { createPrinter } from '../../../src-main/engine/reports/printer.ts';
import { openCompanyFile } from '../prepare/engine.ts';

/** What one rendering in a process of its own gives. */
export interface Rendering {
  milliseconds: number;
  pages: number;
  peakMiB: number;
  /** Processor time of the whole process until then, in milliseconds: fair where others use the machine too. */
  cpu: number;
  /** Milliseconds that calls waited for the database meanwhile. */
  waits: number[];
}

type Request = { kind: 'vendorRegister'; language: 'de'; filter: typeof everything };
const everything = {
  search: '',
  view: 'all' as const,
  statuses: [],
  roles: [],
  risks: [],
  countries: [],
  protectionNeeds: [],
};
const request: Request = { kind: 'vendorRegister', language: 'de', filter: everything };

const [, , what, file = '', definitionFile = ''] = process.argv;
if (what === 'definition') await keepDefinition();
else process.stdout.write(JSON.stringify(what === 'bare' ? await renderBare() : await renderProduct()));

/** The tables as the product lays them out, for the bare contender. */
async function keepDefinition(): Promise<void> {
  const printer: PdfPrinter = {
    print: (definition) => {
      writeFileSync(definitionFile, JSON.stringify(definition));
      return Promise.resolve({ bytes: new Uint8Array(), pages: 1, unprinted: '' });
    },
    close: () => Promise.resolve(),
  };
  const engine = await openCompanyFile(file, printer);
  for await (const _event of await engine.client.reports.render(request)) {
    // Only the definition is wanted.
  }
  await engine.close();
}

async function renderProduct(): Promise<Rendering> {
  const printer = createPrinter({
    worker: new URL('../../../src-main/engine/reports/print-worker.ts', import.meta.url),
    fonts: installedFonts(import.meta.url),
  });
  const engine = await openCompanyFile(file, printer);
  const waits: number[] = [];
  const start = performance.now();
  let asked = start;
  const asking = setInterval(async () => {
    asked = performance.now();
    await engine.client.vendors.get({ vendorId: 'v-7' });
    waits.push(performance.now() - asked);
  }, 20);
  let pages = 0;
  for await (const event of await engine.client.reports.render(request)) {
    if ('report' in event) pages = event.report.pages;
  }
  const milliseconds = performance.now() - start;
  clearInterval(asking);
  const peakMiB = peakMemory();
  await engine.close();
  return { milliseconds, pages, peakMiB, cpu: cpuTime(), waits };
}

async function renderBare(): Promise<Rendering> {
  const definition = JSON.parse(readFileSync(definitionFile, 'utf8')) as PrintDefinition;
  const start = performance.now();
  const require = createRequire(import.meta.url);
  const pdfmake = require('pdfmake');
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  pdfmake.setFonts(fontsIn(installedFonts(import.meta.url)));
  pdfmake.setTableLayouts(tableLayouts(definition.colors));
  const styles = typeStyles(definition.colors);
  let pages = 0;
  await pdfmake
    .createPdf({
      pageSize: 'A4',
      pageOrientation: 'landscape',
      pageMargins: [leftMargin(definition.frame), paper.top, paper.right, paper.bottom],
      styles,
      defaultStyle: styles.body,
      content: definition.content,
      footer: (_page: number, total: number) => {
        pages = total;
        return '';
      },
    })
    .getBuffer();
  return { milliseconds: performance.now() - start, pages, peakMiB: peakMemory(), cpu: cpuTime(), waits: [] };
}

/** The most memory this process ever had resident, in MiB. */
function peakMemory(): number {
  return process.resourceUsage().maxRSS / 1024;
}

function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
