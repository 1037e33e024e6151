/** The six tones of the design; neutral is the desk itself. */
export type Tone = 'ok' | 'caution' | 'risk' | 'wait' | 'neutral' | 'accent';

/** Every state a thing can be in; each has one shape everywhere. */
export type Status =
  | 'ok'
  | 'caution'
  | 'risk'
  | 'open'
  | 'minor'
  | 'wait'
  | 'progress'
  | 'unclear'
  | 'na'
  | 'due';

/** The tone a status is drawn in. */
export const toneOfStatus: Record<Status, Tone> = {
  ok: 'ok',
  caution: 'caution',
  risk: 'risk',
  open: 'neutral',
  minor: 'neutral',
  wait: 'wait',
  progress: 'neutral',
  unclear: 'neutral',
  na: 'neutral',
  due: 'caution',
};

/** Text colour per tone. */
export const toneText: Record<Tone, string> = {
  ok: 'text-ok',
  caution: 'text-caution',
  risk: 'text-risk',
  wait: 'text-wait',
  neutral: 'text-ink-2',
  accent: 'text-accent',
};

/** Soft fill with its text colour per tone. */
export const toneSoft: Record<Tone, string> = {
  ok: 'bg-ok-soft text-ok',
  caution: 'bg-caution-soft text-caution',
  risk: 'bg-risk-soft text-risk',
  wait: 'bg-wait-soft text-wait',
  neutral: 'bg-neutral-soft text-ink-2',
  accent: 'bg-accent-soft text-accent',
};

/** Rule or edge colour per tone. */
export const toneEdge: Record<Tone, string> = {
  ok: 'border-ok-solid',
  caution: 'border-caution-solid',
  risk: 'border-risk-solid',
  wait: 'border-wait-solid',
  neutral: 'border-line-strong',
  accent: 'border-accent',
};

/** CSS variable of the solid fill per tone, for drawings. */
export const toneFill: Record<Tone, string> = {
  ok: 'var(--ok-solid)',
  caution: 'var(--caution-solid)',
  risk: 'var(--risk-solid)',
  wait: 'var(--wait-solid)',
  neutral: 'var(--line-strong)',
  accent: 'var(--accent)',
};
