import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { classNames } from './class-names.ts';

/** What every field takes, whatever it holds. */
export interface FieldBasics {
  label: string;
  /** Keeps the label for screen readers only. */
  hideLabel?: boolean | undefined;
  description?: ReactNode;
  /** What is wrong and what to do; shown below, announced with the field. */
  error?: string | undefined;
  isRequired?: boolean | undefined;
  isDisabled?: boolean | undefined;
  isReadOnly?: boolean | undefined;
  autoFocus?: boolean | undefined;
  /** Target of the links of an error summary. */
  id?: string | undefined;
  name?: string | undefined;
  onBlur?: (() => void) | undefined;
}

/** The edge and padding of everything one types or picks in. */
export const controlLook = classNames(
  'w-full rounded-control border border-line-strong bg-surface text-base text-ink',
  'data-disabled:border-dashed data-disabled:bg-transparent data-disabled:text-ink-3',
  'data-invalid:border-risk-solid data-invalid:shadow-[inset_0_0_0_1px_var(--risk-solid)]',
);

/** What one may read and copy but not change. */
export const readOnlyLook = 'read-only:border-line read-only:bg-transparent';

/** The box around a control with parts: a button, a unit. */
export const groupLook = classNames(
  'flex min-h-8 w-full items-stretch overflow-hidden rounded-control border border-line-strong bg-surface',
  'data-disabled:border-dashed data-disabled:bg-transparent data-invalid:border-risk-solid',
  'data-invalid:shadow-[inset_0_0_0_1px_var(--risk-solid)]',
  'has-[input[readonly]]:border-line has-[input[readonly]]:bg-transparent',
  'focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent',
);

/** The words above a control. */
export function FieldLabel({
  children,
  hide,
  isRequired,
}: {
  children: ReactNode;
  hide?: boolean;
  isRequired?: boolean;
}) {
  return (
    <Label className={hide ? 'sr-only' : 'mb-1 block text-base font-semibold text-ink'}>
      {children}
      {isRequired && <span aria-hidden> *</span>}
    </Label>
  );
}

/** Help and error below a control, in this order. */
export function FieldNotes({ description, error }: { description?: ReactNode; error?: string | undefined }) {
  return (
    <>
      {description !== undefined && (
        <Text slot="description" className="mt-1 block text-dense text-ink-2 wrap-anywhere">
          {description}
        </Text>
      )}
      <FieldError className="mt-1 flex items-start gap-1.5 text-dense text-risk">
        <CircleAlert aria-hidden size={14} strokeWidth={2} className="mt-0.5 shrink-0" />
        {error}
      </FieldError>
    </>
  );
}

/** The state props that react-aria's fields share, without the empty ones. */
export function fieldState(props: FieldBasics) {
  return {
    isInvalid: props.error !== undefined,
    ...(props.isRequired ? { isRequired: true } : {}),
    ...(props.isDisabled ? { isDisabled: true } : {}),
    ...(props.autoFocus ? { autoFocus: true } : {}),
    ...(props.id ? { id: props.id } : {}),
    ...(props.name ? { name: props.name } : {}),
    ...(props.onBlur ? { onBlur: props.onBlur } : {}),
    validationBehavior: 'aria' as const,
  };
}
