import { type Zippable, zipSync } from 'fflate';

/** A file on its way into an archive; its path has slashes and no leading one. */
export interface ZipEntry {
  path: string;
  content: Uint8Array;
}

/** Pictures and PDFs are compressed already; trying again costs time only. */
const compressed = /\.(png|jpe?g|gif|webp|pdf|zip)$/i;

/** A zip archive with its entries in the order of their paths, all of one time: the same entries give the same bytes. `wall` holds the local time in its UTC parts. */
export function zipOf(entries: readonly ZipEntry[], wall: Date): Uint8Array {
  // The library reads the parts of the local time back, whatever the zone of this computer is.
  const mtime = new Date(
    wall.getUTCFullYear(),
    wall.getUTCMonth(),
    wall.getUTCDate(),
    wall.getUTCHours(),
    wall.getUTCMinutes(),
    wall.getUTCSeconds(),
  );
  const ordered = entries.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const files: Zippable = Object.fromEntries(
    ordered.map(({ path, content }) => [path, [content, { level: compressed.test(path) ? 0 : 9, mtime }]]),
  );
  return zipSync(files);
}
