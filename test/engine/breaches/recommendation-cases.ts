import { casesOfAuthorities } from './cases-authorities.ts';
import { casesOfTheBoard } from './cases-edpb-01-2021.ts';
import { everydayDisclosed } from './cases-everyday-disclosed.ts';
import { everydayMissing } from './cases-everyday-missing.ts';
import { everydayOpen } from './cases-everyday-open.ts';
import type { RecommendationCase } from './recommendation-case.ts';

/** All cases on which the recommendation is measured. An expectation changes only with a word in docs/decisions/0007-breach-risk.md. */
export const recommendationCases: RecommendationCase[] = [
  ...casesOfTheBoard,
  ...casesOfAuthorities,
  ...everydayDisclosed,
  ...everydayOpen,
  ...everydayMissing,
];
