import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { type FieldBasics, groupLook } from './field.tsx';
import { onTheWall } from './local-time.ts';
import { MonthPicker } from './month-picker.tsx';
import { RadioGroup } from './radio-group.tsx';
import { TimeBox } from './time-box.tsx';
import { useDayDraft } from './use-day-draft.ts';
import { type LocalTime, useLocalTime } from './use-local-time.ts';

/** What the field says, in the person's language. */
export interface DateTimeWords {
  /** "Tag" and "Uhrzeit": names of the two boxes. */
  day: string;
  time: string;
  openLabel: string;
  previousLabel: string;
  nextLabel: string;
  invalidDay: string;
  invalidTime: string;
  /** "Diese Uhrzeit gab es an dem Tag nicht …" */
  skipped: string;
  /** "Diese Uhrzeit gab es zweimal. Welche ist es?" */
  twice: string;
  /** One of the two: "02:30 Uhr (MESZ), vor der Umstellung". */
  reading: (instant: string, place: 'first' | 'second') => string;
  /** Short name of the zone at an instant: "MEZ". */
  zone: (instant: string) => string;
}

export interface DateTimeFieldProps extends FieldBasics {
  /** ISO instant; null while day and time do not name exactly one. */
  value: string | null;
  onChange: (value: string | null) => void;
  /** IANA zone in which the time is told, whatever zone the computer is in. */
  zone: string;
  words: DateTimeWords;
}

/** A moment: day and time of a zone. Asks which one is meant in the hour that comes twice, and says when there is none. */
export function DateTimeField(props: DateTimeFieldProps) {
  const { label, value, zone, words, description } = props;
  const ids = { label: useId(), notes: useId() };
  const local = useLocalTime(props);
  const [isTimeWrong, setTimeWrong] = useState(false);
  const isFixed = props.isReadOnly === true || props.isDisabled === true;
  const now = new Date().toISOString();
  const draft = useDayDraft({
    value: local.day,
    onChange: (day) => local.change({ day }),
    onWrong: () => local.change({ day: null }),
    today: onTheWall(now, zone).day,
    isFixed,
  });
  const error =
    (draft.isWrong && words.invalidDay) ||
    (isTimeWrong && words.invalidTime) ||
    (local.isSkipped && words.skipped) ||
    props.error;
  return (
    <fieldset aria-labelledby={ids.label} className="min-w-0" {...(props.id ? { id: props.id } : {})}>
      <span
        id={ids.label}
        className={props.hideLabel ? 'sr-only' : 'mb-1 block text-base font-semibold text-ink'}
      >
        {label}
        {props.isRequired && <span aria-hidden> *</span>}
      </span>
      <div className="flex flex-wrap items-center gap-2">
        <DayBox {...{ props, local, draft, now }} isInvalid={error !== undefined} describedBy={ids.notes} />
        <div className="w-20">
          <TimeBox
            label={`${label}: ${words.time}`}
            value={local.time}
            onChange={(time) => local.change({ time })}
            onWrong={setTimeWrong}
            isInvalid={error !== undefined}
            isReadOnly={props.isReadOnly ?? false}
            isDisabled={props.isDisabled ?? false}
            describedBy={ids.notes}
          />
        </div>
        <span className="text-dense text-ink-2">{words.zone(value ?? now)}</span>
      </div>
      <Notes id={ids.notes} description={description} error={error} />
      {local.twice.length > 0 && <WhichOfTwo local={local} words={words} isReadOnly={isFixed} />}
    </fieldset>
  );
}

interface DayBoxProps {
  props: DateTimeFieldProps;
  local: LocalTime;
  draft: ReturnType<typeof useDayDraft>;
  now: string;
  isInvalid: boolean;
  describedBy: string;
}

function DayBox({ props, local, draft, now, isInvalid, describedBy }: DayBoxProps) {
  const { label, words, zone } = props;
  const { openLabel, previousLabel, nextLabel } = words;
  const isDisabled = props.isDisabled ?? false;
  return (
    <AriaTextField
      aria-label={`${label}: ${words.day}`}
      aria-describedby={describedBy}
      isInvalid={isInvalid}
      isDisabled={isDisabled}
      isReadOnly={props.isReadOnly ?? false}
      autoFocus={props.autoFocus ?? false}
      autoComplete="off"
      value={draft.shown}
      onChange={draft.type}
      onBlur={draft.commit}
      onKeyDown={draft.onKeyDown}
    >
      <Group className={`${groupLook} max-w-40`} isInvalid={isInvalid} isDisabled={isDisabled}>
        <Input spellCheck={false} className="min-w-0 flex-1 bg-transparent pl-2.5 outline-none" />
        <MonthPicker
          {...{ label, openLabel, previousLabel, nextLabel }}
          value={local.day}
          today={onTheWall(now, zone).day}
          isDisabled={isDisabled || props.isReadOnly === true}
          onPick={draft.settle}
        />
      </Group>
    </AriaTextField>
  );
}

function Notes({
  id,
  description,
  error,
}: {
  id: string;
  description: ReactNode;
  error: string | undefined;
}) {
  return (
    <div id={id}>
      {description !== undefined && <p className="mt-1 text-dense text-ink-2">{description}</p>}
      {error !== undefined && (
        <p className="mt-1 flex items-start gap-1.5 text-dense text-risk">
          <CircleAlert aria-hidden size={14} strokeWidth={2} className="mt-0.5 shrink-0" />
          {error}
        </p>
      )}
    </div>
  );
}

function WhichOfTwo({
  local: { twice, chosen, choose },
  words,
  isReadOnly,
}: {
  local: LocalTime;
  words: DateTimeWords;
  isReadOnly: boolean;
}) {
  const [first = '', second = ''] = twice;
  return (
    <div className="mt-2 border-l-3 border-caution-solid pl-3">
      <RadioGroup
        label={words.twice}
        isRequired
        isReadOnly={isReadOnly}
        value={chosen}
        onChange={choose}
        options={[
          { id: first, label: words.reading(first, 'first') },
          { id: second, label: words.reading(second, 'second') },
        ]}
      />
    </div>
  );
}
