import { assertNever, type Bilingual } from '../../../contract/values.ts';
import { LetterFamily, type LetterWording } from '../../../contract/wordings.ts';
import { type LetterPaper, type Letters, letterGroups, textsWithin } from '../../kernel/own-letter-words.ts';
import type { GuidedFamily, LetterGuide } from '../../letter-guide.ts';
import { placesIn } from './places.ts';

/** A text that can be put in own words, as it is shipped. */
export type ShippedText = Omit<LetterWording, 'de' | 'en'>;

/** Subjects, headings and what stands at the head of a page. */
const oneLine = /^subject|Subject$|^addressees\.|^\w+Question\.|^noticePoint\.|Overline$|^running$/;

/** Every text of letters that a company can put in its own words, in the order of the guide. */
export function shippedTexts(letters: Letters, guide: LetterGuide): ShippedText[] {
  return LetterFamily.options.flatMap((family) => {
    const guided = guide.families[family];
    const texts = textsOf(letters, family);
    const { version, asOf, source } = originOf(letters, family, guided);
    return guided.groups.flatMap(({ title, texts: group }) =>
      group.map(({ path, name, needs = [] }) => {
        const shipped = texts.get(path);
        if (!shipped) throw new Error(`The guide to letters names ${family}/${path}, which is not there`);
        const places = placesIn(shipped.de).map((place) => {
          const told = guided.places[place];
          if (!told) throw new Error(`The guide to letters does not say what {${place}} of ${family} is`);
          return { name: place, ...told, law: needs.find((need) => need.place === place)?.law ?? null };
        });
        return {
          ...{ key: `${family}/${path}`, family, familyTitle: guided.title, group: title, name },
          ...{
            isLine: oneLine.test(path),
            shipped,
            version,
            asOf,
            source,
            places,
          },
        };
      }),
    );
  });
}

/** Texts of a family by their path. */
export function textsOf(letters: Letters, family: LetterFamily): ReadonlyMap<string, Bilingual> {
  switch (family) {
    case 'request':
      return new Map(textsWithin(letters.request));
    case 'breach':
      return new Map([...textsWithin(letters.breach), ...paperTexts(letters, 'breachPaper', family)]);
    case 'inquiry':
    case 'demand':
    case 'objection':
      return new Map(paperTexts(letters, family, family));
    default:
      return assertNever(family);
  }
}

function paperTexts(letters: Letters, paper: LetterPaper, family: LetterFamily): [string, Bilingual][] {
  return letterGroups[paper].flatMap(([group, prefix]) =>
    textsWithin(letters[paper].texts[group] ?? {}).map(([path, text]): [string, Bilingual] => [
      `${prefix.slice(family.length + 1)}${path}`,
      text,
    ]),
  );
}

/** Version, day and source of a family's shipped words. */
export function originOf(
  letters: Letters,
  family: LetterFamily,
  guided: Pick<GuidedFamily, 'source'>,
): { version: string; asOf: string; source: Bilingual } {
  const texts = letters[family];
  const { version, asOf } = texts;
  return { version, asOf, source: ('source' in texts ? texts.source : guided.source) ?? { de: '', en: '' } };
}
