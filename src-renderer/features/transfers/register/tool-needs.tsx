import { ToolChoice } from '../../../../src-main/contract/vendor-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Select } from '../../../ui/select.tsx';

export interface ToolNeedsProps {
  choice: ToolChoice;
  onChange: (choice: ToolChoice) => void;
}

/** What a tool needs besides its name: said in words, and asked where it can be noted for many at once. */
export function ToolNeeds({ choice, onChange }: ToolNeedsProps) {
  const t = useTexts('transfers');
  const words = useTexts('vendor');
  const { tool, fallback } = choice;
  const isDecision = tool === 'adequacy' || tool === 'dpf';
  const hasClauses = tool === 'scc' || (isDecision && fallback === 'scc');
  return (
    <>
      <p className="text-dense">{t(`tools.needs.${tool}`)}</p>
      {isDecision && (
        <Select
          label={words('tool.fallback')}
          description={t('tools.dialog.fallbackHint')}
          options={ToolChoice.shape.fallback.options.map((id) => ({
            id,
            label:
              id === 'asNoted'
                ? t('tools.dialog.asNoted')
                : id === 'none'
                  ? words('tool.noFallback')
                  : words(`tool.${id}`),
          }))}
          value={fallback}
          onChange={(next) => onChange({ ...choice, fallback: next })}
        />
      )}
      {hasClauses && (
        <div className="grid grid-cols-[repeat(auto-fit,minmax(200px,1fr))] items-start gap-x-4 gap-y-3">
          {(['sccComplete', 'sccModuleOk'] as const).map((fact) => (
            <Known
              key={fact}
              label={words(`tool.${fact}`)}
              value={choice[fact]}
              onChange={(value) => onChange({ ...choice, [fact]: value })}
            />
          ))}
        </div>
      )}
    </>
  );
}

const answers = ['asNoted', 'yes', 'no'] as const;

function Known({
  label,
  value,
  onChange,
}: {
  label: string;
  value: boolean | null;
  onChange: (value: boolean | null) => void;
}) {
  const t = useTexts('transfers');
  const words = useTexts('vendor');
  return (
    <Select
      label={label}
      options={answers.map((id) => ({ id, label: id === 'asNoted' ? t('tools.dialog.asNoted') : words(id) }))}
      value={value === null ? 'asNoted' : value ? 'yes' : 'no'}
      onChange={(answer) => onChange(answer === 'asNoted' ? null : answer === 'yes')}
    />
  );
}
