import { type DotsScale, placeOn } from "@/components/charts/dots-scale";
import { stacked } from "@/components/charts/dots-stack";

type Props = {
  scale: DotsScale;
  ends: readonly [string, string];
  own: { name: string; number: number; range?: { lower: number; upper: number } };
  /** The others, and what they are called in the key: 'Similar schools'. */
  others: readonly number[];
  othersName: string;
  middle?: number;
};

const LINE = 46;
const STEP = 9;

/** One school's dot with its range over the dots of others and their middle. Hidden from screen readers: a sentence and a table say the same. */
export function DotsOnStrip({ scale, ends, own, others, othersName, middle }: Props) {
  const at = (value: number) => placeOn(scale, value);
  const dots = stacked(scale, others);
  const foot = LINE + STEP * Math.max(0, ...dots.map(({ level }) => level));
  return (
    <div aria-hidden="true" className="max-w-form">
      <svg width="100%" height={foot + 14} focusable="false" className="overflow-visible">
        <line x1="0" x2="100%" y1={LINE} y2={LINE} stroke="var(--line)" />
        {middle !== undefined && <line x1={at(middle)} x2={at(middle)} y1="32" y2={foot + 14} stroke="var(--ink)" strokeWidth="3" />}
        {dots.map(({ number, level }) => <circle key={`${level} ${number}`} cx={at(number)} cy={LINE + STEP * level} r="4" fill="var(--paper)" stroke="var(--muted)" strokeWidth="1.5" />)}
        {own.range && <line x1={at(own.range.lower)} x2={at(own.range.upper)} y1="16" y2="16" stroke="var(--ink)" strokeWidth="3" strokeLinecap="round" />}
        <circle cx={at(own.number)} cy="16" r="6" fill="var(--ink)" />
      </svg>
      <div className="flex justify-between text-sm text-muted">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </div>
      <ul className="mt-2 flex flex-wrap gap-x-6 text-sm text-muted">
        <li className="inline-flex items-center gap-2">
          <svg width="14" height="14" focusable="false"><circle cx="7" cy="7" r="5.5" fill="var(--ink)" /></svg>
          {own.range ? `${own.name}, and where it may truly lie` : own.name}
        </li>
        <li className="inline-flex items-center gap-2">
          <svg width="14" height="14" focusable="false"><circle cx="7" cy="7" r="4" fill="none" stroke="var(--muted)" strokeWidth="1.5" /></svg>
          {othersName}
        </li>
        {middle !== undefined && (
          <li className="inline-flex items-center gap-2">
            <svg width="4" height="18" focusable="false"><line x1="2" x2="2" y1="0" y2="18" stroke="var(--ink)" strokeWidth="3" /></svg>
            The middle one
          </li>
        )}
      </ul>
    </div>
  );
}
