import { expect, it } from 'vitest';
import type { CertificateState, Shown } from '../../../src-main/contract/certificates.ts';
import type { CertificateFact } from '../../../src-main/engine/assessments/rules/certificate-facts.ts';
import { backingOf } from '../../../src-main/engine/assessments/rules/confidence.ts';
import { certificateState } from '../../../src-main/engine/certificates/rules.ts';

const day = '2026-11-23';
type Dates = [from: string | null, until: string | null];

it.each<[string, Dates, Shown, Shown, CertificateState]>([
  ['covers both, valid', ['2026-01-01', '2027-01-01'], 'yes', 'yes', 'counts'],
  ['on its last day', [null, '2026-11-23'], 'yes', 'yes', 'counts'],
  ['the day after', [null, '2026-11-22'], 'yes', 'yes', 'expired'],
  ['on its first day', ['2026-11-23', null], 'yes', 'yes', 'counts'],
  ['the day before it begins', ['2026-11-24', null], 'yes', 'yes', 'notYet'],
  ['another place', [null, null], 'yes', 'no', 'outOfScope'],
  ['another service', [null, null], 'no', 'yes', 'outOfScope'],
  ['nobody looked', [null, null], 'yes', 'unclear', 'unclear'],
])('%s', (_name, [validFrom, validUntil], coversService, coversPlace, expected) => {
  expect(certificateState({ validFrom, validUntil, coversService, coversPlace }, day)).toBe(expected);
});

const hash = 'a'.repeat(64);
const attachment = {
  hash,
  name: 'c.pdf',
  type: 'application/pdf',
  size: 1,
  addedAt: '2026-01-01T00:00:00.000Z',
};
const fact = (changes: Partial<CertificateFact>): CertificateFact => ({
  validFrom: null,
  validUntil: null,
  isOutOfScope: false,
  ...changes,
});
const answer = {
  evidence: [
    {
      id: 'e',
      attachment,
      title: 'c',
      page: null,
      datedOn: '2026-01-01',
      expiresOn: null,
      certificateId: null,
    },
  ],
};

it.each([
  ['no certificate behind the file', new Map(), 'proved'],
  ['one that covers us', new Map([[hash, fact({ validUntil: '2026-11-23' })]]), 'proved'],
  ['one that ended yesterday', new Map([[hash, fact({ validUntil: '2026-11-22' })]]), 'expired'],
  ['one that begins tomorrow', new Map([[hash, fact({ validFrom: '2026-11-24' })]]), 'expired'],
  ['one that does not cover us', new Map([[hash, fact({ isOutOfScope: true })]]), 'selfDeclared'],
] as const)('Art. 5(2) GDPR: a claim is backed by its file: %s', (_name, certificates, expected) => {
  expect(backingOf(answer, 'technicalMeasures', day, certificates)).toBe(expected);
});

const cited = {
  evidence: [
    {
      id: 'e',
      attachment: null,
      title: 'ISO 27001',
      page: null,
      datedOn: null,
      expiresOn: '2026-01-31',
      certificateId: 'iso',
    },
  ],
};

it.each([
  ['renewed since: its days in the register count', { validUntil: '2027-01-01' }, 'proved'],
  ['on its last day', { validUntil: '2026-11-23' }, 'proved'],
  ['ended yesterday', { validUntil: '2026-11-22' }, 'expired'],
  ['not yet begun', { validFrom: '2026-11-24' }, 'expired'],
  ['without an end, 24 months old to the day', { validFrom: '2024-11-23' }, 'proved'],
  ['without an end, older', { validFrom: '2024-11-22' }, 'expired'],
  ['out of scope', { isOutOfScope: true }, 'selfDeclared'],
  ['taken away since', null, 'selfDeclared'],
] as const)('A cited certificate without a file, %s', (_name, changes, expected) => {
  const certificates = changes === null ? new Map() : new Map([['iso', fact(changes)]]);
  expect(backingOf(cited, 'technicalMeasures', day, certificates)).toBe(expected);
});
