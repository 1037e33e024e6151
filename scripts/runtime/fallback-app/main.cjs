// Starts the app whose folder is the first plain argument, as Electron's own binary does without an app inside.
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { app } = require('electron');

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (!folder) {
  process.stderr.write('Give the folder of an app as the first argument.\n');
  app.exit(2);
} else {
  const root = path.resolve(folder);
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  app.name = manifest.productName ?? manifest.name;
  if (manifest.version) app.setVersion(manifest.version);
  app.setDesktopName(manifest.desktopName ?? `${app.name}.desktop`);
  app.setAppPath(root);
  Module._load(path.join(root, manifest.main), null, true);
}
