// Loads the packages that stay outside the bundles as the engine does and says which of their files that needs.
import { createRequire, registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { leaveOutBrotli } from '../../../src-main/engine/reports/print/no-brotli.ts';

const files = new Set<string>();
registerHooks({
  load: (url, context, next) => {
    if (url.startsWith('file:') && url.includes('/node_modules/')) files.add(fileURLToPath(url));
    return next(url, context);
  },
});

leaveOutBrotli();
const require = createRequire(import.meta.url);
await import('@zxcvbn-ts/core');
require('better-sqlite3');
const pdfmake = require('pdfmake');
pdfmake.setFonts({ Sans: { normal: require.resolve('source-sans/TTF/SourceSans3-Regular.ttf') } });
await pdfmake.createPdf({ content: 'Obhut', defaultStyle: { font: 'Sans' } }).getBuffer();
process.stdout.write(JSON.stringify([...files]));
