/** The triangle of "partly" drawn into a chart, 13 px, in its text colour. */
export function CautionGlyph({ x, y }: { x: number; y: number }) {
  return (
    <g
      transform={`translate(${x} ${y}) scale(0.5417)`}
      fill="none"
      stroke="var(--caution)"
      strokeWidth={2.2}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M12 4 2.8 20h18.4z" />
      <path d="M12 10v4.5M12 17.2v.1" />
    </g>
  );
}
