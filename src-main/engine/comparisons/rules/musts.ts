import type { Musts } from '../../../contract/comparison-record.ts';
import type { MustCell } from '../../../contract/comparison-view.ts';
import type { Question } from '../../../contract/questionnaire.ts';
import type { Bilingual } from '../../../contract/values.ts';
import { lawText } from '../../law/wording.ts';
import { agreementMust } from './agreement-must.ts';
import type { CandidateFacts, ComparisonFacts } from './candidate-facts.ts';
import { costMust } from './cost-must.ts';
import { levelMust } from './level-must.ts';
import { questionMust } from './question-must.ts';
import { transferMust } from './transfer-must.ts';

/** A must with its title and how a candidate stands to it. */
export interface MustRule {
  id: string;
  title: Bilingual;
  cellOf(candidate: CandidateFacts): MustCell;
}

/** The chosen musts in the order in which they are shown: law first, then price, then single questions. */
export function mustRules(musts: Musts, { asOf, candidates, controls }: ComparisonFacts): MustRule[] {
  const { maxYearlyCents } = musts;
  const rules: (MustRule | false)[] = [
    musts.agreement && {
      id: 'agreement',
      title: lawText('Pflichtinhalte des AVV (Art. 28 Abs. 3)', 'Mandatory DPA content (Art. 28(3))'),
      cellOf: ({ run }) => agreementMust(run, asOf),
    },
    musts.transfer && {
      id: 'transfer',
      title: lawText('Übermittlung zulässig (Art. 44)', 'Transfer permitted (Art. 44)'),
      cellOf: ({ run }) => transferMust(run, asOf),
    },
    musts.level && {
      id: 'level',
      title: lawText('Niveau reicht (Art. 32)', 'Level sufficient (Art. 32)'),
      cellOf: ({ run }) => levelMust(run, asOf, controls),
    },
    maxYearlyCents !== null && {
      id: 'cost',
      title: costTitle(maxYearlyCents),
      cellOf: ({ yearlyCents }) => costMust(yearlyCents, maxYearlyCents),
    },
    ...musts.questionIds.map((questionId) => ({
      id: `question:${questionId}`,
      title: questionOf(candidates, questionId)?.label ?? { de: questionId, en: questionId },
      cellOf: ({ run }: CandidateFacts) => questionMust(run, questionId, asOf),
    })),
  ];
  return rules.filter((rule) => rule !== false);
}

/** The question as the newest of the runs knows it. */
function questionOf(candidates: readonly CandidateFacts[], questionId: string): Question | undefined {
  return candidates
    .flatMap(({ run }) => run?.questionnaires ?? [])
    .flatMap(({ questions }) => questions)
    .find(({ id }) => id === questionId);
}

function costTitle(cents: number): Bilingual {
  const amount = (language: string) =>
    (cents / 100).toLocaleString(language, { maximumFractionDigits: cents % 100 === 0 ? 0 : 2 });
  return { de: `Kosten bis ${amount('de-DE')} € im Jahr`, en: `Cost up to €${amount('en-GB')} a year` };
}
