import type { CheckAnswer } from '../../../../contract/consent-check.ts';
import { sortedElements } from '../../../../contract/sorted-elements.ts';
import { type Shape, shape, shapeColor } from '../../drawing/shapes.ts';
import type { CheckedLanguage, WordingCheckFacts } from '../../facts/wording-check.ts';
import { paragraph } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { hashLines } from '../consent/hash-lines.ts';
import { verdictShape } from '../consent/verdict-shape.ts';

const gravest: readonly CheckAnswer['verdict'][] = ['fail', 'warn', 'pass'];

/** The verdict over all languages, the worst counts; the figures of each; on the right the hash of what was checked. */
export function verdictBand(sheet: Sheet, facts: WordingCheckFacts): Node {
  const { colors, t } = sheet;
  const verdicts = facts.languages.flatMap(({ answer }) => answer?.verdict ?? []);
  const worst = gravest.find((verdict) => verdicts.includes(verdict));
  const kind: Shape = worst ? verdictShape[worst] : 'dash';
  const { hash } = facts.version;
  return {
    layout: 'band',
    tag: 'none',
    table: {
      widths: [30, '*', 166],
      body: [
        [
          { svg: shape(kind, 29, shapeColor(kind, colors), colors.surface), margin: [0, 4, 0, 0] },
          {
            margin: [4, 0, 0, 0],
            stack: [
              {
                text: worst ? t(`consentVerdict.${worst}`) : t('wordingCheck.nothing'),
                style: 'verdict',
                fontSize: 17,
                lineHeight: 0.95,
              },
              ...facts.languages.map((one) => paragraph(figures(sheet, facts, one), 'body', [0, 2, 0, 0])),
            ],
          },
          {
            stack: hash
              ? [{ text: t('wordingCheck.hash'), style: 'small' }, ...hashLines(hash)]
              : [paragraph(t('wordingCheck.noHash'), 'small')],
          },
        ],
      ],
    },
  };
}

function figures({ t }: Sheet, { law }: WordingCheckFacts, { language, answer }: CheckedLanguage): string {
  const name = t(`consentLanguage.${language}`);
  if (!answer) return t('wordingCheck.languageMissing', { language: name });
  const { flaws, hints, present } = sortedElements(answer, law.elements);
  return t('wordingCheck.sum', {
    language: name,
    flaws: flaws.length,
    hints: hints.length,
    present: present.length,
  });
}
