import type { Bilingual } from '../../../contract/values.ts';
import { foldedWords } from '../../kernel/folded-text.ts';

/** A question of ours as words are compared with it. */
export interface OwnQuestion {
  id: string;
  label: Bilingual;
  text: Bilingual;
}

export interface NearQuestion {
  id: string;
  /** From 0 to 1: cosine of the words that both have, rare words counting more. */
  score: number;
}

export interface WordIndex {
  near(asked: string, among?: readonly string[]): NearQuestion[];
}

/** Words that stand in every question say nothing. */
const empty = new Set(
  (
    'does your have with that this there from into they them their which what when where been will are the and for not you any how all is do ' +
    'haben werden wird sind eine einen einer eines der die das den dem des und oder nicht ihre ihrer ihrem auch sich wie bei fur mit von vom zum zur alle'
  ).split(' '),
);

function stemsOf(text: string): string[] {
  return foldedWords(text.slice(0, 2000))
    .filter((word) => word.length > 2 && !empty.has(word))
    .map((word) => word.slice(0, 6));
}

/** Compares wordings of others with our questions, in both languages at once. */
export function wordIndex(questions: readonly OwnQuestion[]): WordIndex {
  const documents = questions.flatMap(({ id, label, text }) =>
    (['de', 'en'] as const).map((language) => ({
      id,
      stems: new Set(stemsOf(`${label[language]} ${text[language]}`)),
    })),
  );
  const counts = new Map<string, number>();
  for (const { stems } of documents) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const weight = (stem: string) => Math.log(1 + documents.length / (counts.get(stem) ?? documents.length));
  const norm = (stems: Iterable<string>) =>
    Math.sqrt([...stems].reduce((sum, stem) => sum + weight(stem) ** 2, 0));
  const measured = documents.map((document) => ({ ...document, length: norm(document.stems) }));
  return {
    near: (asked, among) => {
      const own = new Set(stemsOf(asked).filter((stem) => counts.has(stem)));
      const length = norm(own);
      if (length === 0) return [];
      const best = new Map<string, number>();
      for (const { id, stems, length: other } of measured) {
        if (among && !among.includes(id)) continue;
        const shared = [...own]
          .filter((stem) => stems.has(stem))
          .reduce((sum, stem) => sum + weight(stem) ** 2, 0);
        const score = other === 0 ? 0 : shared / (length * other);
        if (score > (best.get(id) ?? 0)) best.set(id, score);
      }
      return [...best].map(([id, score]) => ({ id, score })).sort((one, two) => two.score - one.score);
    },
  };
}
