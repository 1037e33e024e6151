/** Says that something takes time; appears after 400 ms, so that quick answers never flicker. */
export function Waiting({ text }: { text: string }) {
  return (
    <p role="status" className="late px-6 py-4 text-dense text-ink-2">
      {text}
    </p>
  );
}
