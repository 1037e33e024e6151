import type { Run } from './blocks.ts';

interface Face {
  name: string;
  /** Taken where the face is not installed, in this order. */
  instead: string;
  family: 'swiss' | 'roman' | 'modern';
  pitch: 'variable' | 'fixed';
}

const faces: Record<'sans' | 'serif' | 'code', Face> = {
  sans: { name: 'Source Sans 3', instead: 'Calibri,Carlito,Arial', family: 'swiss', pitch: 'variable' },
  serif: { name: 'Source Serif 4', instead: 'Cambria,Caladea,Georgia', family: 'roman', pitch: 'variable' },
  code: { name: 'Source Code Pro', instead: 'Consolas,Courier New', family: 'modern', pitch: 'fixed' },
};

/** Name of the face of a run; the display cut of the serif is its bold one here. */
export function fontName(font: Run['font']): string {
  return { Sans: faces.sans, Serif: faces.serif, Display: faces.serif, Code: faces.code }[font].name;
}

/** The table of fonts: each face of ours with those that stand in for it, so that nothing has to be embedded. */
export function fontTable(): string {
  const entries = Object.values(faces).map(
    ({ name, instead, family, pitch }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="00"/>` +
      `<w:family w:val="${family}"/><w:pitch w:val="${pitch}"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${entries.join('')}</w:fonts>`;
}
