import type { AnswerValue } from '../../src-main/contract/assessments.ts';
import type { AnswerKind } from '../../src-main/contract/questionnaire.ts';
import { useTexts } from '../i18n/messages.ts';
import { Segmented } from '../ui/segmented.tsx';
import type { Status } from '../ui/status.ts';

type Segment = Exclude<AnswerValue, 'unknown'>;

const segments: { id: Segment; status: Status; kbd: string }[] = [
  { id: 'fulfilled', status: 'ok', kbd: '1' },
  { id: 'partly', status: 'caution', kbd: '2' },
  { id: 'missing', status: 'risk', kbd: '3' },
  { id: 'notApplicable', status: 'na', kbd: '0' },
];

const offered: Record<AnswerKind, readonly Segment[]> = {
  degrees: ['fulfilled', 'partly', 'missing', 'notApplicable'],
  yesNo: ['fulfilled', 'missing', 'notApplicable'],
  statement: ['fulfilled', 'notApplicable'],
};

export interface AnswerSegmentsProps {
  questionId: string;
  kind: AnswerKind;
  value: AnswerValue | null;
  onChange: (value: AnswerValue | null) => void;
  isReadOnly?: boolean;
  /** 1, 2, 3 and 0 answer. */
  shortcuts: boolean;
}

/** The answers that a question can get, side by side; "still unclear" stands elsewhere. */
export function AnswerSegments({
  questionId,
  kind,
  value,
  onChange,
  isReadOnly,
  shortcuts,
}: AnswerSegmentsProps) {
  const t = useTexts('assessment');
  // An answer that came from elsewhere is shown even where it is not offered.
  const shown = segments.filter(({ id }) => offered[kind].includes(id) || id === value);
  return (
    <Segmented
      key={questionId}
      label={t('answer')}
      value={value === 'unknown' ? null : value}
      onChange={onChange}
      options={shown.map((segment) => ({ ...segment, label: t(`kinds.${kind}.${segment.id}`) }))}
      isReadOnly={isReadOnly ?? false}
      shortcuts={shortcuts}
    />
  );
}
