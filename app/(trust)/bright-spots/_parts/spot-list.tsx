import Link from "next/link";
import type { ListedBrightSpot } from "@/lib/bright-spots/list-bright-spots";
import { capital } from "@/lib/words";

type Props = { spots: readonly ListedBrightSpot[]; without?: "school" | "element" };

/** Bright spots in a list: what it is, where, for which element, and whom to ask. */
export function SpotList({ spots, without }: Props) {
  return (
    <ul className="max-w-text border-t border-line">
      {spots.map((spot) => (
        <li key={spot.id} className="relative border-b border-line py-3 hover:bg-wash">
          <Link href={`/bright-spots/${spot.id}`} className="font-[550] no-underline after:absolute after:inset-0 hover:underline">{spot.name}</Link>
          <p className="text-sm text-muted">
            {[without !== "school" && spot.school, without !== "element" && `for ‘${spot.element}’`, `ask ${spot.host}`].filter((said) => said !== false).map((said, at) => (at === 0 ? capital(said) : said)).join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  );
}
