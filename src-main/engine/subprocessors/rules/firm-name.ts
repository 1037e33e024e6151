import { nameCore } from '../../kernel/company-names.ts';
import { foldedWords } from '../../kernel/folded-text.ts';

/** Legal forms that registers of vendors do not fold away but lists of sub-processors carry. */
const moreForms = /\b(?:pbc|ulc|pvt|proprietary|private limited|s\.?r\.?o|a\.?s|sp\.? z ?o\.? ?o|e\.?k)\.?$/i;

/** How a firm is called in a list: its core without legal form, and what stands in brackets or behind "formerly". */
export interface FirmName {
  /** All of it, folded: "Wolkenhof (Archiv)" and "Wolkenhof" are two entries of a list. */
  full: string;
  core: string;
  aliases: string[];
}

/** Takes the name of a firm apart. */
export function firmName(name: string): FirmName {
  const inside = [...name.matchAll(/\(([^()]{1,200})\)/g)].map(([, text = '']) => text);
  const outside = name.replace(/\([^()]{0,200}\)/g, ' ');
  const [main = '', ...further] = outside.split(
    /\b(?:formerly(?: known as)?|previously|fka|f\/k\/a|aka|a\/k\/a|d\/b\/a|dba|now|vormals|fr(?:ü|ue)her|ehemals|jetzt|bisher)\b:?/i,
  );
  const core = firmKey(main);
  const aliases = [...inside, ...further]
    .map((text) =>
      text.replace(
        /^\s*(?:formerly(?: known as)?|previously|fka|aka|dba|now|vormals|früher|ehemals|jetzt|bisher)\b:?/i,
        '',
      ),
    )
    .map(firmKey)
    .filter((alias) => alias !== '' && alias !== core);
  return { full: [core, ...aliases].join('+'), core, aliases };
}

/** Key under which a firm is the same however it is written: without case, accents, punctuation and legal form. */
export function firmKey(name: string): string {
  const bare = name.replace(/[,.\s]+$/, '').replace(moreForms, '');
  return nameCore(bare) || foldedWords(name).join('');
}
