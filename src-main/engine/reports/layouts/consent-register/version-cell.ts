import type { RegisteredText } from '../../facts/consent-register.ts';
import { paragraph, status } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { hashLines } from '../consent/hash-lines.ts';

/** The version that was valid, since when, and its whole hash; or that there was none. */
export function versionCell(sheet: Sheet, text: RegisteredText): Node[] {
  const { t, format } = sheet;
  const { version, publishedAt, hash, hasDraft, isWithdrawn } = text;
  if (version === null || publishedAt === null)
    return [
      status(sheet, 'dashedCircle', t(hasDraft ? 'consentRegister.onlyDraft' : 'consentRegister.noVersion')),
    ];
  return [
    { text: t('consentRegister.version', { number: version }), style: 'cell', bold: true },
    paragraph(t('consentRegister.since', { time: format.moment(publishedAt) }), 'small'),
    ...hashLines(hash ?? ''),
    ...(isWithdrawn ? [status(sheet, 'cross', t('consentRegister.withdrawn'))] : []),
    ...(hasDraft ? [paragraph(t('consentRegister.withDraft'), 'micro')] : []),
  ];
}
