import type { SectionState } from '../../../src-main/contract/assessments.ts';
import type { Questionnaire } from '../../../src-main/contract/questionnaire.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { inLanguage } from '../../lib/format.ts';
import { useSectionTitle } from '../../lib/section-title.ts';
import type { Status } from '../../ui/status.ts';
import { OutlineRow } from './outline-row.tsx';

const shapes: Record<SectionState['state'], Status> = {
  open: 'open',
  inProgress: 'progress',
  complete: 'ok',
  check: 'unclear',
};

export interface OutlineSectionProps {
  section: SectionState;
  questionnaire: Questionnaire;
  /** Group one is in; null while one is in another section. */
  currentGroup: string | null;
  onGroup: (questionnaireId: string, groupId?: string) => void;
}

/** A questionnaire with its count; its groups unfold while one is in it. */
export function OutlineSection({ section, questionnaire, currentGroup, onGroup }: OutlineSectionProps) {
  const t = useTexts('assessment');
  const titleOf = useSectionTitle();
  const language = useLanguage();
  const { questionnaireId, answered, asked, state, groups } = section;
  const titles = new Map(questionnaire.groups.map(({ id, title }) => [id, inLanguage(title, language)]));
  return (
    <OutlineRow
      status={shapes[state]}
      state={t(`state.${state}`)}
      label={titleOf(questionnaire)}
      count={t('count', { answered, asked })}
      isOpen={currentGroup !== null}
      onPress={() => onGroup(questionnaireId)}
    >
      {currentGroup !== null && (
        <ul>
          {groups.map((group) => (
            <OutlineRow
              key={group.id}
              isInner
              status={shapes[group.state]}
              state={t(`state.${group.state}`)}
              label={titles.get(group.id) ?? ''}
              count={
                group.state === 'complete'
                  ? String(group.asked)
                  : t('count', { answered: group.answered, asked: group.asked })
              }
              isCurrent={group.id === currentGroup}
              onPress={() => onGroup(questionnaireId, group.id)}
            />
          ))}
        </ul>
      )}
    </OutlineRow>
  );
}
