import type { ReactNode } from "react";

type Props = { upName: string; targetName: string; largest: number; children: ReactNode };

/** What stands around a funnel: what goes up, how far it goes across, what each line is. */
export function FunnelFrame({ upName, targetName, largest, children }: Props) {
  return (
    <>
      <p className="mb-2 text-sm text-muted">{upName}</p>
      {children}
      <div className="flex justify-between pt-1 text-sm text-muted tabular-nums">
        <span>0 pupils</span>
        <span>{largest} pupils</span>
      </div>
      <ul className="picture-key mt-2 flex flex-wrap gap-x-6 text-sm text-muted">
        <Key words={targetName} stroke="var(--ink)" width={2} />
        <Key words="95% limits" stroke="var(--muted)" width={1.5} />
        <Key words="99.8% limits" stroke="var(--muted)" width={1.5} dashes="2 4" />
        <li className="inline-flex items-center gap-2">
          <svg width="14" height="14" focusable="false"><circle cx="7" cy="7" r="6" fill="var(--attention)" /></svg>
          Beyond a limit, named
        </li>
      </ul>
    </>
  );
}

function Key({ words, stroke, width, dashes }: { words: string; stroke: string; width: number; dashes?: string }) {
  return (
    <li className="inline-flex items-center gap-2">
      <svg width="28" height="8" focusable="false"><line x1="0" x2="28" y1="4" y2="4" stroke={stroke} strokeWidth={width} strokeDasharray={dashes} /></svg>
      {words}
    </li>
  );
}
