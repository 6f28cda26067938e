import Link from "next/link";
import { Section } from "@/components/ui/section";
import { sayWhyAlike } from "@/lib/comparison/neighbours/reasons-between";
import type { ListedBrightSpot } from "@/lib/bright-spots/list-bright-spots";
import type { SimilarSchool } from "@/lib/insights/neighbours/find-neighbours-of";

/** The trust's own schools of the phase, the most alike first, with whoever agreed to be asked there. */
export function InTheTrust({ similar, spots }: { similar: readonly SimilarSchool[]; spots: readonly ListedBrightSpot[] }) {
  if (similar.length === 0) return null;
  return (
    <Section title="In the trust" lede="The most alike first. Whom to ask: those who agreed to show a bright spot there.">
      <ul className="max-w-text border-t border-line">
        {similar.map(({ urn, name, schoolId, reasons }) => {
          const here = spots.filter((spot) => spot.schoolId === schoolId);
          return (
            <li key={urn} className="border-b border-line py-3">
              <Link href={`/schools/${schoolId}`} className="font-[550]">{name}</Link>
              <span className="block text-ink-soft">{sayWhyAlike(reasons)}</span>
              {here.map(({ id, name: spot, host }) => (
                <span key={id} className="block text-sm">Ask {host} about <Link href={`/bright-spots/${id}`} className="inline-flex min-h-11 items-center sm:min-h-0">{spot}</Link></span>
              ))}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
