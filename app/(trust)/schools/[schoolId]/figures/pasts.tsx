import { withItsYear } from "@/lib/school-year/day";
import type { SchoolPast } from "@/lib/school-data/series/read-school-figures";

/** Which numbers the history goes back to, and which schools joined without adding their figures. */
export function Pasts({ pasts }: { pasts: readonly SchoolPast[] }) {
  if (pasts.length === 0) return null;
  return (
    <ul className="mb-6 max-w-text text-ink-soft">
      {pasts.map(({ urn, name, joinedOn, goesOn }) => {
        const past = name ? `${name} (URN ${urn})` : `the school with URN ${urn}`;
        const on = joinedOn ? withItsYear(joinedOn) : "a day that the register does not say";
        return <li key={urn}>{goesOn ? `Until ${on} it was ${past}; figures from then are marked.` : `It joined with ${past} on ${on}; that school’s figures are not added to these.`}</li>;
      })}
    </ul>
  );
}
