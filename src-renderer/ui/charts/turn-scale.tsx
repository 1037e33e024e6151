import type { ReactNode } from 'react';

export interface TurnScaleProps {
  /** What the drawing says: "jetzt 35 %, ab 27 %". */
  title: string;
  /** 0 to 1. */
  from: number;
  at: number;
  fromText: string;
  atText: string;
  width?: number;
}

/** Labels closer than this stand in one line. */
const APART = 84;

/** A small scale: where it stands now, and from where on the order turns. */
export function TurnScale({ title, from, at, fromText, atText, width = 280 }: TurnScaleProps) {
  const inset = 6;
  const place = (value: number) => inset + value * (width - 2 * inset);
  const [x, turn] = [place(from), place(at)];
  return (
    <svg
      data-chart=""
      role="img"
      aria-label={title}
      viewBox={`0 0 ${width} 34`}
      width={width}
      height={34}
      className="mt-1 block h-auto max-w-full overflow-visible"
    >
      <path d={`M0 8.5H${width}`} stroke="var(--line-strong)" />
      <rect x={Math.min(x, turn)} y={6} width={Math.abs(x - turn)} height={5} fill="var(--accent)" />
      <circle cx={x} cy={8.5} r={5} fill="var(--accent)" />
      <path d={`M${turn} 1v15`} stroke="var(--ink)" strokeWidth={2} />
      {Math.abs(x - turn) < APART ? (
        <JoinedText x={(x + turn) / 2} {...{ width, fromText, atText }} isTurnFirst={turn < x} />
      ) : (
        <>
          <ScaleText x={x} width={width}>
            <NowWords text={fromText} />
          </ScaleText>
          <ScaleText x={turn} width={width}>
            <TurnWords text={atText} />
          </ScaleText>
        </>
      )}
    </svg>
  );
}

interface JoinedTextProps {
  x: number;
  width: number;
  fromText: string;
  atText: string;
  isTurnFirst: boolean;
}

/** Both words beside each other, in the order of their places. */
function JoinedText({ x, width, fromText, atText, isTurnFirst }: JoinedTextProps) {
  const now = <NowWords text={fromText} />;
  const turn = <TurnWords text={atText} />;
  return (
    <ScaleText x={x} width={width}>
      {isTurnFirst ? turn : now}
      <tspan>{'\u2002'}</tspan>
      {isTurnFirst ? now : turn}
    </ScaleText>
  );
}

function ScaleText({ x, width, children }: { x: number; width: number; children: ReactNode }) {
  const isLeft = x < 70;
  const isRight = x > width - 70;
  return (
    <text
      x={isLeft ? 0 : isRight ? width : x}
      y={29}
      fontSize={12}
      textAnchor={isLeft ? 'start' : isRight ? 'end' : 'middle'}
    >
      {children}
    </text>
  );
}

function NowWords({ text }: { text: string }) {
  return <tspan style={{ fill: 'var(--ink-2)' }}>{text}</tspan>;
}

function TurnWords({ text }: { text: string }) {
  return (
    <tspan fontWeight={600} style={{ fill: 'var(--ink)' }}>
      {text}
    </tspan>
  );
}
