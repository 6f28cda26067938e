/** A place in pixels, or in percent of the picture. */
type At = { x: string | number; y: string | number };

const REACH = 13;

/** The school's own figure. */
export const OwnMark = ({ x, y }: At) => <circle cx={x} cy={y} r="6" fill="var(--ink)" className="mark-own" />;

/** Where it may truly lie. */
export const RangeMark = ({ from, to, y }: { from: string | number; to: string | number; y: string | number }) => <line x1={from} x2={to} y1={y} y2={y} stroke="var(--ink)" strokeWidth="3" strokeLinecap="round" className="mark-range" />;

/** What it is compared with: England, or England's schools of its phase. */
export const BesideMark = ({ x, y }: At) => (
  <svg x={x} y={y} className="overflow-visible">
    <line y1={-REACH} y2={REACH} stroke="var(--muted)" strokeWidth="3" className="mark-beside" />
  </svg>
);

/** The schools of its trust as one. */
export const TrustMark = ({ x, y }: At) => (
  <svg x={x} y={y} className="overflow-visible">
    <path d="M0 -8L7 0L0 8L-7 0Z" fill="var(--paper)" stroke="var(--series-1)" strokeWidth="2.5" className="mark-trust" />
  </svg>
);

/** What a reader set beside it. */
export const SetMark = ({ x, y }: { x: number; y: number }) => <rect x={x - 5} y={y - 5} width="10" height="10" fill="var(--paper)" stroke="var(--series-3)" strokeWidth="2.5" className="mark-set" />;
