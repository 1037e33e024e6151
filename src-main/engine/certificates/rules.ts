import type { CertificateProfile, CertificateState } from '../../contract/certificates.ts';
import type { Day } from '../../contract/values.ts';

type Standing = Pick<CertificateProfile, 'validFrom' | 'validUntil' | 'coversService' | 'coversPlace'>;

/** How far a certificate carries on a day: it counts to and on its last day, and only for what its scope covers. */
export function certificateState(certificate: Standing, day: Day): CertificateState {
  const { validFrom, validUntil, coversService, coversPlace } = certificate;
  if (validUntil !== null && validUntil < day) return 'expired';
  if (validFrom !== null && validFrom > day) return 'notYet';
  if (coversService === 'no' || coversPlace === 'no') return 'outOfScope';
  return coversService === 'yes' && coversPlace === 'yes' ? 'counts' : 'unclear';
}
