import Link from "next/link";
import { Section } from "@/components/ui/section";
import { StrandLabel } from "@/components/ui/strand-label";
import type { ReadByTrustees, TrusteeHome } from "@/lib/home/trustee-home";
import { halfTermInWords } from "@/lib/school-year/half-term";
import type { Strand } from "@/lib/strands/strands";

type Line = { key: string; schoolId?: string; name: string; why: string[] };

const quietWords: Record<ReadByTrustees, { name: string; why: string[] }> = {
  "bright-spot": { name: "Bright spots", why: ["None was confirmed in the last six half terms."] },
  visit: { name: "Visits between schools", why: ["None to a bright spot was closed in the last six half terms."] },
  cohort: { name: "Programmes", why: ["No cohort began in the last six half terms."] },
};

/** What stands out in each strand, and where nothing does. */
export function ByException({ exceptions: { figures, quiet, unsigned } }: Pick<TrusteeHome, "exceptions">) {
  return (
    <Section title="By exception" lede="What stands out, strand by strand, in what every trustee may read. A figure out of line asks a question; it does not answer it.">
      <div className="grid gap-8 lg:grid-cols-3">
        <StrandLines strand="goals" none={figures ? "No published figure is out of line." : "No published figure could be held against chance yet."} lines={bySchool(figures ?? [])} />
        <StrandLines
          strand="capability"
          none={quiet ? "In the last six half terms bright spots were confirmed, visits closed and cohorts begun." : "Said once the trust has six half terms."}
          lines={(quiet ?? []).map((kind) => ({ key: kind, ...quietWords[kind] }))}
        />
        <StrandLines
          strand="initiatives"
          none={unsigned ? `Each school’s review of ${halfTermInWords(unsigned.halfTerm)} is signed off.` : "No half term’s review is due yet."}
          lines={(unsigned?.schools ?? []).map(({ id, name }) => ({ key: id, schoolId: id, name, why: unsigned ? [`The review of ${halfTermInWords(unsigned.halfTerm)} is not signed off.`] : [] }))}
        />
      </div>
    </Section>
  );
}

/** One line a school, with every figure of it that is out of line. */
const bySchool = (figures: NonNullable<TrusteeHome["exceptions"]["figures"]>): Line[] =>
  [...Map.groupBy(figures, ({ schoolId }) => schoolId)].map(([schoolId, ofSchool]) => ({ key: schoolId, schoolId, name: ofSchool[0]?.school ?? "", why: ofSchool.map(({ why }) => `${why}.`) }));

const SHOWN = 6;

function StrandLines({ strand, lines, none }: { strand: Strand; lines: Line[]; none: string }) {
  return (
    <div>
      <h3><StrandLabel strand={strand} full /></h3>
      {lines.length === 0 && <p className="mt-2 text-muted">{none}</p>}
      <ul className="mt-2 flex flex-col gap-3">
        {lines.slice(0, SHOWN).map(({ key, schoolId, name, why }) => (
          <li key={key}>
            {schoolId ? <Link href={`/schools/${schoolId}/on-a-page`} prefetch={false} className="inline-flex min-h-11 items-center font-[550]">{name}</Link> : <span className="font-[550]">{name}</span>}
            {why.map((one) => <span key={one} className="mb-2 block text-ink-soft">{one}</span>)}
          </li>
        ))}
      </ul>
      {lines.length > SHOWN && <p className="mt-2 text-sm text-muted">And {lines.length - SHOWN} more; <Link href="/schools">each school’s page</Link> has its own.</p>}
    </div>
  );
}
