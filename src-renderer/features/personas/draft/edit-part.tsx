import type { ReactNode } from 'react';
import {
  BuyingPhase,
  BuyingRole,
  type DataPointState,
} from '../../../../src-main/contract/persona-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { ChipsField } from '../../../ui/chips-field.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { ShownPersona } from '../shown-persona.ts';
import { fieldId } from '../use-persona-words.ts';
import { DataFields } from './data-fields.tsx';
import { LinesField } from './lines-field.tsx';

export interface EditPartProps {
  shown: ShownPersona;
  diet: readonly DataPointState[];
}

const open = 'still open';

/** Every field of a persona; what is typed saves itself. */
export function EditPart({ shown, diet }: EditPartProps) {
  const t = useTexts('personas');
  const { draft } = shown;
  return (
    <div className="grid max-w-220 gap-7 px-6 py-5">
      <Who shown={shown} />
      <FieldGroup title={t('part.wants')}>
        <Pair>
          <Lines shown={shown} name="goals" />
          <Lines shown={shown} name="pains" />
          <Lines shown={shown} name="objections" hint={t('hint.objections')} />
          <Lines shown={shown} name="criteria" />
        </Pair>
      </FieldGroup>
      <FieldGroup title={t('part.reach')}>
        <Lines shown={shown} name="habits" />
        <Pair>
          <Chips shown={shown} name="channels" />
          <div />
          <Chips shown={shown} name="wordsToUse" />
          <Chips shown={shown} name="wordsToAvoid" />
        </Pair>
      </FieldGroup>
      <FieldGroup title={t('part.journey')}>
        <div className="grid gap-4 @min-[680px]:grid-cols-3">
          {BuyingPhase.options.map((phase) => (
            <div key={phase} className="grid content-start gap-3">
              <h3 className="text-base font-semibold">{t(`phase.${phase}`)}</h3>
              <LinesInPhase shown={shown} name="questions" phase={phase} />
              <LinesInPhase shown={shown} name="touchpoints" phase={phase} />
            </div>
          ))}
        </div>
      </FieldGroup>
      <FieldGroup title={t('part.data')}>
        <DataFields draft={draft} diet={diet} />
      </FieldGroup>
      <Sources shown={shown} />
    </div>
  );
}

function Who({ shown: { draft } }: { shown: ShownPersona }) {
  const t = useTexts('personas');
  const { label, role, buyingRole } = draft.value;
  const leave = () => void draft.flush();
  return (
    <FieldGroup title={t('part.who')}>
      <TextField
        id={fieldId('label')}
        label={t('field.label')}
        description={t('create.labelHint')}
        isRequired
        maxLength={500}
        value={label}
        onChange={(next) => draft.type({ label: next })}
        onBlur={leave}
        error={label.trim() === '' ? t('draft.labelMissing') : undefined}
      />
      <Pair>
        <TextField
          id={fieldId('role')}
          label={t('field.role')}
          description={t('hint.role')}
          maxLength={500}
          value={role}
          onChange={(next) => draft.type({ role: next })}
          onBlur={leave}
        />
        <Select
          label={t('field.buyingRole')}
          options={[
            ...BuyingRole.options.map((id) => ({ id: id as string, label: t(`role.${id}`) })),
            { id: open, label: t('role.open') },
          ]}
          value={buyingRole ?? open}
          onChange={(id) => draft.choose({ buyingRole: id === open ? null : BuyingRole.parse(id) })}
        />
      </Pair>
    </FieldGroup>
  );
}

function Sources({ shown: { draft } }: { shown: ShownPersona }) {
  const t = useTexts('personas');
  const { basis, talks } = draft.value;
  return (
    <FieldGroup title={t('part.sources')}>
      <TextArea
        id={fieldId('basis')}
        label={t('field.basis')}
        description={t('hint.basis')}
        value={basis}
        onChange={(next) => draft.type({ basis: next.slice(0, 20_000) })}
        onBlur={() => void draft.flush()}
      />
      <div className="max-w-60">
        <NumberField
          id={fieldId('talks')}
          label={t('field.talks')}
          description={t('hint.talks')}
          minValue={0}
          maxValue={10_000}
          value={talks}
          onChange={(next) => draft.choose({ talks: next === null ? null : Math.round(next) })}
        />
      </div>
    </FieldGroup>
  );
}

interface NamedProps<Name extends string> {
  shown: ShownPersona;
  name: Name;
  hint?: string;
}

function Lines({
  shown: { draft },
  name,
  hint,
}: NamedProps<'goals' | 'pains' | 'objections' | 'criteria' | 'habits'>) {
  const t = useTexts('personas');
  return (
    <LinesField
      id={fieldId(name)}
      label={t(`field.${name}`)}
      description={hint ?? t('hint.lines')}
      entries={draft.value[name]}
      onChange={(entries) => draft.type({ [name]: entries })}
      onBlur={() => void draft.flush()}
    />
  );
}

function LinesInPhase({
  shown: { draft },
  name,
  phase,
}: NamedProps<'questions' | 'touchpoints'> & { phase: BuyingPhase }) {
  const t = useTexts('personas');
  const value = draft.value[name];
  return (
    <LinesField
      id={fieldId(`${name}.${phase}`)}
      label={t('fieldInPhase', { field: t(`field.${name}`), phase: t(`phase.${phase}`) })}
      entries={value[phase]}
      onChange={(entries) => draft.type({ [name]: { ...value, [phase]: entries } })}
      onBlur={() => void draft.flush()}
    />
  );
}

function Chips({ shown: { draft }, name }: NamedProps<'channels' | 'wordsToUse' | 'wordsToAvoid'>) {
  const t = useTexts('personas');
  return (
    <ChipsField
      id={fieldId(name)}
      label={t(`field.${name}`)}
      addLabel={t('addChip')}
      removeLabel={(value) => t('removeChip', { value })}
      values={draft.value[name]}
      onChange={(values) => draft.choose({ [name]: values })}
    />
  );
}

function FieldGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-4">
      <div className="border-b border-line pb-1">
        <SectionHeading>{title}</SectionHeading>
      </div>
      {children}
    </section>
  );
}

function Pair({ children }: { children: ReactNode }) {
  return <div className="grid gap-4 @min-[620px]:grid-cols-2">{children}</div>;
}
