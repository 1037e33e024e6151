import { brotliCompressSync, constants } from 'node:zlib';

/** What is asked for seldom lies packed in the built app. */
export function packed(content: Uint8Array | string): Uint8Array {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}
