export interface ChangedPartsProps {
  parts: readonly { kind: 'same' | 'added' | 'removed'; text: string }[];
  /** What the marks mean, for who rests on them. */
  texts: { added: string; removed: string };
}

/** Words with what came and what went: underlined and struck through, not told by colour alone. */
export function ChangedParts({ parts, texts }: ChangedPartsProps) {
  return parts.map(({ kind, text }, place) => {
    const key = `${place} ${kind}`;
    if (kind === 'same') return <span key={key}>{text}</span>;
    const [words, space] = [text.trimEnd(), text.slice(text.trimEnd().length)];
    return (
      <span key={key}>
        {kind === 'added' ? (
          <ins
            title={texts.added}
            data-fill=""
            className="border-b-2 border-ok-solid bg-ok-soft text-ink no-underline"
          >
            {words}
          </ins>
        ) : (
          <del title={texts.removed} data-fill="" className="bg-risk-soft text-risk line-through">
            {words}
          </del>
        )}
        {space}
      </span>
    );
  });
}
