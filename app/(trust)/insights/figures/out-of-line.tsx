import Link from "next/link";
import { CardFold } from "@/components/ui/card-fold";
import { Icon } from "@/components/ui/icon";
import { Section } from "@/components/ui/section";
import type { FiguresRow } from "@/lib/insights/figures/gather-figures-table";
import { outOfLineIn } from "@/lib/insights/figures/say-figures";
import type { ReturnedTerm } from "@/lib/returns/reading/half-term-figures";

/** What chance alone would hardly explain, with the reason; what is to be looked at first, then what goes well. Sent for `term` or published. */
export function OutOfLine({ rows, term }: { rows: readonly FiguresRow[]; term: ReturnedTerm | undefined }) {
  const groups = [{ title: "To look at", icon: "flag" as const, lines: outOfLineIn(rows, false, term) }, { title: "Going well", icon: "better" as const, lines: outOfLineIn(rows, true, term) }].filter(({ lines }) => lines.length > 0);
  if (groups.length === 0) return null;
  return (
    <Section title="Out of line, and why" lede="By school’s name. A figure outside the limits asks a question; it does not answer it. Published attendance and suspensions are never in this list: an illness or a rule reaches many pupils at once, so limits of chance would be too narrow for them.">
      <div className="grid gap-8 lg:grid-cols-2">
        {groups.map(({ title, icon, lines }) => (
          <div key={title}>
            <h3 className="flex items-baseline gap-2"><Icon name={icon} className="size-4 translate-y-[0.12em]" />{title}</h3>
            <ul className="mt-2 flex max-w-text flex-col gap-4">
              {[...Map.groupBy(lines, ({ schoolId }) => schoolId)].map(([schoolId, ofSchool]) => (
                <li key={schoolId}>
                  <Link href={`/schools/${schoolId}/on-a-page`} prefetch={false} className="font-[550]">{ofSchool[0]?.school}</Link>
                  <CardFold summary={[...new Set(ofSchool.map(({ measure }) => measure))].join("; ")} of={`${title}, ${ofSchool[0]?.school}`} />
                  <div className="folded"><ul className="mt-1 flex flex-col gap-2 text-ink-soft">{ofSchool.map(({ why }) => <li key={why}>{why}.</li>)}</ul></div>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
}
