import type { ReactNode } from "react";

/** What stands around the line of one S: its name, how it stands now, the trust's four words. */
export function YearFrame({ label, now, words, children }: { label: string; now: string; words: readonly string[]; children: ReactNode }) {
  return (
    <div className="year-line">
      <p>
        <span className="font-[550]">{label}</span>
        <span className="block text-sm text-muted">{now}</span>
      </p>
      <ul className="direction-words year-words">
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
      {children}
    </div>
  );
}
