// Builds the gallery of ui components for looking at and measuring; never part of the app.
// Usage: node scripts/gallery.mjs [folder], default out/gallery
import { resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

await build({
  configFile: false,
  root: resolve(import.meta.dirname, '../src-renderer/ui/gallery'),
  base: './',
  plugins: [react(), tailwindcss()],
  logLevel: 'warn',
  build: {
    outDir: resolve(process.argv[2] ?? 'out/gallery'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 1500,
  },
});
