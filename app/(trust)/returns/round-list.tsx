import Link from "next/link";
import { DateText } from "@/components/ui/date-text";
import { halfTermInWords } from "@/lib/school-year/half-term";
import type { ListedRound } from "@/lib/returns/rounds/list-rounds";
import { counted } from "@/lib/words";

/** The half terms with a return, each with what of it the reader may open. */
export function RoundList({ rounds }: { rounds: readonly ListedRound[] }) {
  return (
    <ul className="mb-12 max-w-text border-t border-line">
      {rounds.map((round) => (
        <li key={round.id} className="border-b border-line py-4">
          <h2 className="text-xl">
            {round.schools > 0 ? <Link href={`/returns/${round.id}`} className="inline-flex min-h-11 items-center">{halfTermInWords(round)}</Link> : halfTermInWords(round)}
          </h2>
          <p className="text-muted">
            {round.schools > 0 ? (round.schools === 1 ? (round.sent === 1 ? "Sent" : "Not sent yet") : `${round.sent} of ${counted(round.schools, "school")} sent`) : "Open to every school"}, for <DateText day={round.dueOn} form="year" />
          </p>
          {round.released && <Link href={`/returns/${round.id}/everybody`} className="inline-flex min-h-11 items-center">What everybody may see<span className="sr-only"> of {halfTermInWords(round)}</span></Link>}
        </li>
      ))}
    </ul>
  );
}
