import type { ModelContent } from '../../../../src-main/contract/scoring-model.ts';

/** A model in which nothing is decided but the usual thresholds. */
export function emptyModel(): ModelContent {
  return {
    name: '',
    productGroup: '',
    purpose: '',
    ownerId: null,
    rules: [],
    thresholds: { marketing: 50, sales: 80 },
    profiling: { basis: 'missing', note: '' },
    humanCheck: '',
    logicNotice: '',
    biasCheck: null,
    handOver: {
      marketingMeaning: '',
      salesMeaning: '',
      passedOn: [],
      reportedBack: [],
      answerDays: null,
      agreedOn: null,
      agreedBy: '',
    },
  };
}
