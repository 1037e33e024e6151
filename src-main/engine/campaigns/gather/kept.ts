/** A question whose answers are kept by their key: asked again, it is not looked up again. */
export function kept<Arguments extends readonly (string | null)[], Answer>(
  ask: (...asked: Arguments) => Answer,
): (...asked: Arguments) => Answer {
  const answers = new Map<string, Answer>();
  return (...asked) => {
    const key = JSON.stringify(asked);
    if (!answers.has(key)) answers.set(key, ask(...asked));
    return answers.get(key) as Answer;
  };
}
