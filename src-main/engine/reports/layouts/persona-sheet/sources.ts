import type { PersonaFacts } from '../../facts/persona.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printableLine, shortenLines } from '../../typography.ts';
import { type Detail, linesOf } from './detail.ts';

const width = 483;

/** Where the features come from, and that no real person is meant. */
export function sources(sheet: Sheet, facts: PersonaFacts, detail: Detail): Node[] {
  const { t, colors } = sheet;
  const { talks } = facts.content;
  const told = talks === null ? '' : t('personaSheet.talks', { count: talks });
  const basis = shownBasis(facts, detail) || t('personaSheet.open');
  return [
    {
      text: t('personaSheet.sources'),
      style: 'cell',
      bold: true,
      color: colors.accent,
      tag: 'H2',
      margin: [0, 8, 0, 1],
    },
    { text: [basis, told].filter(Boolean).join(' · '), style: 'cell', tag: 'P' },
    { text: t('personaSheet.invented'), style: 'micro', margin: [0, 3, 0, 0] },
  ];
}

/** About how high the part is, in points. */
export function sourcesHeight(facts: PersonaFacts, detail: Detail): number {
  return 22 + linesOf(`${shownBasis(facts, detail)} · 99 Gespräche ausgewertet`, width, 9) * 11.4 + 24;
}

function shownBasis({ content }: PersonaFacts, detail: Detail): string {
  return printableLine(shortenLines(content.basis, detail.sourceLines, width, 9));
}
