import { isNewSince } from "@/lib/one-to-ones/last-discussed";
import { changeInWords, isClear } from "@/lib/returns/reading/change";
import type { ReturnCell, Returned } from "@/lib/returns/reading/half-term-figures";
import { figureInWords } from "@/lib/returns/reading/words";
import { halfTermName } from "@/lib/school-year/half-term";
import type { ReturnedLine } from "./pack-figures";

/** The lines of a school's return, in the order in which the trust asks. What an item about one would say names no number: its presenter may not know how few they are. */
export function returnedLines(cells: Iterable<ReturnCell>, { term, before }: Pick<Returned, "term" | "before">, discussedAt: Date | null): ReturnedLine[] {
  return [...cells].map(({ measure, sum, change, small, sentAt }) => {
    const said = change && before ? changeInWords(change, halfTermName(before.ordinal)) : null;
    const clear = change && isClear(change) ? change.good : undefined;
    return {
      measure: `return.${measure.key}`, name: measure.name, value: figureInWords(measure, sum), of: `${sum.count} of ${sum.outOf}`, change: said, small, isNew: isNewSince(sentAt, discussedAt),
      kind: clear === undefined ? null : clear ? "going_well" : "challenge",
      title: said ? `${measure.name}: ${said.charAt(0).toLowerCase()}${said.slice(1)}` : measure.name,
      detail: `Source: the school’s own return for ${halfTermName(term.ordinal)}.`,
    };
  });
}
