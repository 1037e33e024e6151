import type { Plugin } from 'vite';

/**
 * Writes scripts in ASCII alone: one sign beyond it, and V8 would keep the whole text with two bytes a sign. Where a
 * raw text is read, as by String.raw, it is an expression in which the escape means the same sign.
 */
export const asciiOnly: Plugin = {
  name: 'ascii-only',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = inAscii(file.code);
  },
};

/** Every sign beyond ASCII as its escape, which scripts and JSON read alike. */
export function inAscii(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
