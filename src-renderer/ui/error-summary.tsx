import { useEffect, useRef } from 'react';

export interface FieldProblem {
  /** The id that was given to the field. */
  fieldId: string;
  text: string;
}

export interface ErrorSummaryProps {
  title: string;
  errors: readonly FieldProblem[];
}

/** All errors of a form after submit, each a way to its field; takes the focus when it appears. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0;
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown]);
  if (!shown) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className="border-l-3 border-risk-solid py-0.5 pl-3">
      <p className="font-semibold text-risk">{title}</p>
      <ul className="mt-1 text-dense">
        {errors.map((error) => (
          <li key={error.fieldId}>
            <a
              href={`#${error.fieldId}`}
              className="text-accent underline decoration-1 underline-offset-2"
              onClick={(event) => {
                event.preventDefault();
                focusField(error.fieldId);
              }}
            >
              {error.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function focusField(id: string) {
  const field = document.getElementById(id);
  const control = field?.matches('input,textarea,button')
    ? field
    : field?.querySelector<HTMLElement>('input,textarea,button,[tabindex]');
  control?.focus();
}
