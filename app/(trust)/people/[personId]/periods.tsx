import Link from "next/link";
import { type Day, withItsYear } from "@/lib/school-year/day";

/** `called` is what a link to its end names it by, where its words do not read so. */
type Period = { id: string; words: string; called?: string; schoolName: string | null; startsOn: Day; endsOn: Day | null };
type Props = {
  periods: readonly Period[];
  kind: "role" | "duty" | "one-to-one" | "line";
  none: string;
  today: Day;
  /** The person's address, where the reader may end what is open. */
  base?: string;
};

const when = ({ startsOn, endsOn }: Period, today: Day) => {
  if (startsOn > today) return `From ${withItsYear(startsOn)}${endsOn ? ` to ${withItsYear(endsOn)}` : ""}`;
  if (endsOn && endsOn < today) return `${withItsYear(startsOn)} to ${withItsYear(endsOn)}`;
  return `Since ${withItsYear(startsOn)}${endsOn ? `, last day ${withItsYear(endsOn)}` : ""}`;
};

/** What somebody is and was, the present first; what has ended is history and only read. */
export function Periods({ periods, kind, none, today, base }: Props) {
  if (periods.length === 0) return <p className="text-muted">{none}</p>;
  return (
    <ul className="border-t border-line">
      {periods.map((period) => {
        const over = period.endsOn !== null && period.endsOn < today;
        return (
          <li key={period.id} className={`flex min-h-14 flex-wrap items-center justify-between gap-x-4 border-b border-line py-2 ${over ? "text-muted" : ""}`}>
            <div>
              <p className={over ? "" : "font-[550]"}>
                {period.words}
                {period.schoolName && `, ${period.schoolName}`}
              </p>
              <p className="text-sm text-muted">{when(period, today)}</p>
            </div>
            {base && !over && (
              <Link href={`${base}/${kind}/${period.id}`} className="inline-flex min-h-11 items-center">
                {period.endsOn ? "Change the end" : "End"}
                <span className="sr-only"> of {period.called ?? period.words}</span>
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
