import type { GroupNow } from "@/lib/institute/rehearsals/read-rehearsal";
import { spanOf } from "./people";

type Props = { groups: readonly GroupNow[]; /** Afterwards, how many rounds there were; the order in which they rehearsed then says nothing more. */ rounds?: number };

/** The groups, each with its people in the order in which they rehearse. */
export function GroupList({ groups, rounds }: Props) {
  const over = rounds !== undefined;
  const [Heading, List] = over ? (["h3", "ul"] as const) : (["h2", "ol"] as const);
  return (
    <ul className="grid gap-x-10 sm:grid-cols-2">
      {groups.map(({ number, seats, why }) => (
        <li key={number} className="border-t border-line py-5">
          <Heading className="text-lg">Group {number}</Heading>
          <List className="mt-2 flex flex-col gap-1">
            {seats.map((seat) => (
              <li key={seat.place} className="flex gap-3">{!over && <span aria-hidden="true" className="w-4 shrink-0 text-right text-muted tabular-nums">{seat.place}</span>}<span><span className="font-[550]">{seat.name}</span>{over && <span className="text-muted">{spanOf(seat, rounds)}</span>}</span></li>
            ))}
          </List>
          {why && <p className="mt-3 max-w-text text-sm text-muted">{why.words}</p>}
          {why?.warning && <p className="mt-1 max-w-text text-sm text-attention">{why.warning}</p>}
        </li>
      ))}
    </ul>
  );
}
