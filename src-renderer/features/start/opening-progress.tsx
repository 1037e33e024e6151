/** Says that the key is being computed; the page stays usable meanwhile. */
export function OpeningProgress({ isRunning, text }: { isRunning: boolean; text: string }) {
  return (
    <div role="status">
      {isRunning && (
        <div className="late pt-2">
          <div aria-hidden className="h-1 overflow-hidden rounded-badge bg-neutral-soft">
            <div className="working-bar h-full w-1/3 bg-accent" />
          </div>
          <p className="pt-1 text-dense text-ink-2">{text}</p>
        </div>
      )}
    </div>
  );
}
