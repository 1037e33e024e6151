import { expect, test } from 'vitest';
import { isLaw } from '../../../../src-main/engine/vendors/rules/vendor-list/law-names.ts';

test.each([
  ['GDPR', true],
  ['DSGVO-konform', true],
  ['EU GDPR compliant', true],
  ['CCPA/CPRA', true],
  ['HIPAA', true],
  ['NIS 2', true],
  ['ISO/IEC 27001', false],
  ['EU Cloud Code of Conduct', false],
  ['Data Privacy Framework (DPF)', false],
  ['GDPR certification by an accredited body', false],
])('%s is a law: %s', (name, is) => {
  expect(isLaw(name)).toBe(is);
});
