import Link from "next/link";
import { Section } from "@/components/ui/section";
import { sayWhyAlike } from "@/lib/comparison/neighbours/reasons-between";
import type { SimilarSchools } from "@/lib/insights/neighbours/find-neighbours-of";

/** The schools most like it, with the reasons and the model that chose them. */
export function Alike({ similar: { model, compared, nearest }, schoolId }: { similar: SimilarSchools; schoolId: string }) {
  return (
    <Section title="Schools like it" lede={`The nearest of ${compared.toLocaleString("en-GB")} of its phase. ${model.label}.`}>
      <ul className="one-page-alike flex max-w-text flex-col gap-1.5">
        {nearest.map(({ urn, name, council, reasons }) => (
          <li key={urn}>
            <span className="font-[550]">{name}</span>{council && <span className="text-muted">, {council}</span>}
            <span className="block text-sm text-ink-soft">{sayWhyAlike(reasons)}</span>
          </li>
        ))}
      </ul>
      <Link href={`/schools/${schoolId}/neighbours`} className="inline-flex min-h-11 items-center no-print">All fifty, and how it stands beside them</Link>
    </Section>
  );
}
