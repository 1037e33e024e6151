/** The sign of Obhut: a sheet held in an open hand. */
export function ObhutSign() {
  return (
    <svg width="40" height="40" viewBox="0 0 24 24" aria-hidden="true" className="shrink-0">
      <path d="M7 2.5h10v10H7z" fill="var(--paper)" stroke="var(--accent)" strokeWidth="1.5" />
      <path d="M6.25 1.75h5v2h-5z" fill="var(--accent)" />
      <path
        d="M3 10v2.5a9 9 0 0 0 18 0V10"
        fill="none"
        stroke="var(--accent)"
        strokeWidth="2.5"
        strokeLinecap="square"
      />
    </svg>
  );
}
