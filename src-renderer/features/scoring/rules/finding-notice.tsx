import { useQuery } from '@tanstack/react-query';
import type { FindingSeverity, ModelFinding } from '../../../../src-main/contract/scoring-check.ts';
import { useLanguage } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { Tone } from '../../../ui/status.ts';

const tones: Record<FindingSeverity, Tone> = { blocker: 'risk', major: 'caution', hint: 'neutral' };

/** What the check found, with the article it rests on. */
export function FindingNotice({ finding }: { finding: ModelFinding }) {
  const { ask } = useAccess();
  const language = useLanguage();
  const { data: law } = useQuery(ask.scoring.law.queryOptions());
  const text = law?.findings[finding.code];
  if (!text) return null;
  const detail = finding.detail === '' ? '' : ` (${finding.detail})`;
  return (
    <Notice
      tone={finding.code === 'ruleBasisMissing' ? 'risk' : tones[finding.severity]}
      title={`${text.title[language]}${detail}`}
    >
      {text.text[language]} <span className="text-ink-3">{text.basis[language]}</span>
    </Notice>
  );
}
