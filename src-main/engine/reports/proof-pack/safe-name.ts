const spelledOut: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
  ẞ: 'SS',
};

/** Longest name of a thing within a file name; a path stays short enough for every system. */
const longest = 60;

/**
 * A name that every system and every unzip program writes in the same way: letters A to Z, digits, dots and hyphens.
 * It never points into another folder; a name without any such letter becomes the given one.
 */
export function safeName(name: string, instead: string, most = longest): string {
  const plain = name
    .normalize('NFC')
    .replace(/[äöüÄÖÜßẞ]/g, (letter) => spelledOut[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .slice(0, most)
    .replace(/[.-]*\.[.-]*/g, '.')
    .replace(/^[.-]+|[.-]+$/g, '');
  return plain === '' ? instead : plain;
}

/** The same for the name of a file, whose ending stays. */
export function safeFileName(name: string, instead: string, most = longest): string {
  const [ending = ''] = /\.[A-Za-z0-9]{1,8}$/.exec(name) ?? [];
  return `${safeName(name.slice(0, name.length - ending.length), instead, most)}${ending}`;
}

/** The path, or with a number before its ending where it is taken already; upper and lower case are one name to Windows. */
export function freePath(path: string, taken: ReadonlySet<string>): string {
  const [, stem = path, ending = ''] = /^(.*?)((?:\.[A-Za-z0-9]+)*)$/.exec(path) ?? [];
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? path : `${stem}-${count}${ending}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
