import { ProtectionNeed } from '../../../../src-main/contract/values.ts';
import { ProcessingRole, VendorStatus } from '../../../../src-main/contract/vendor-record.ts';
import { RiskLevel } from '../../../../src-main/contract/vendor-register.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { countryName } from '../../../lib/format.ts';
import type { TokenKind } from './question.ts';

/** The values a filter can take, countries aside: they are found by typing. */
export const tokenValues: Record<Exclude<TokenKind, 'countries'>, readonly string[]> = {
  statuses: VendorStatus.options,
  roles: ProcessingRole.options,
  risks: RiskLevel.options,
  needs: ProtectionNeed.options,
};

/** The word for a value of a filter. */
export function useTokenWord(): (kind: TokenKind, value: string) => string {
  const t = useTexts('vendors');
  const language = useLanguage();
  return (kind, value) => {
    switch (kind) {
      case 'statuses':
        return t(`status.${VendorStatus.parse(value)}`);
      case 'roles':
        return t(`role.${ProcessingRole.parse(value)}`);
      case 'risks':
        return t(`risk.${RiskLevel.parse(value)}`);
      case 'needs':
        return t(`need.${ProtectionNeed.parse(value)}`);
      case 'countries':
        return countryName(value, language);
    }
  };
}
