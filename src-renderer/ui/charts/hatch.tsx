/** The pattern for what is unknown or missing; `id` must be unique on the page. */
export function Hatch({ id }: { id: string }) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="5" height="5" fill="var(--surface)" />
      <rect width="2" height="5" fill="var(--line-strong)" />
    </pattern>
  );
}
