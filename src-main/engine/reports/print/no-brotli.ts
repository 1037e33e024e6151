import { registerHooks } from 'node:module';

const url = 'file:///no-brotli.cjs';

/** Leaves out the decoder of fonts packed for the web, 0.8 MB that our TrueType files never need. Before the printer is loaded. */
export function leaveOutBrotli(): void {
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'brotli/decompress.js' ? { url, shortCircuit: true } : next(specifier, context),
    load: (address, context, next) =>
      address === url
        ? { format: 'commonjs', source: 'module.exports = null;', shortCircuit: true }
        : next(address, context),
  });
}
