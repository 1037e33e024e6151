/** Facts of a form that are true or not, in the order in which they are asked. */
export const formFacts = [
  'prechecked',
  'requiredForService',
  'separateFromTerms',
  'tracking',
  'profiling',
  'thirdParties',
  'thirdCountry',
  'specialCategories',
  'children',
] as const;
