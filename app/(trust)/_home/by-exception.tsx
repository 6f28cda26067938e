import Link from "next/link";
import { Section } from "@/components/ui/section";
import { StrandLabel } from "@/components/ui/strand-label";
import type { TrusteeHome } from "@/lib/home/trustee-home";
import { halfTermInWords } from "@/lib/school-year/half-term";
import { components, type Strand } from "@/lib/strands/strands";
import { counted } from "@/lib/words";

type Line = { key: string; schoolId?: string; name: string; why: string };

/** What stands out in each strand, and where nothing does. */
export function ByException({ exceptions: { figures, quiet, unsigned } }: Pick<TrusteeHome, "exceptions">) {
  return (
    <Section title="By exception" lede="What stands out, strand by strand, in what every trustee may read. A figure out of line asks a question; it does not answer it.">
      <div className="grid gap-8 lg:grid-cols-3">
        <StrandLines strand="goals" none="No published figure is out of line." lines={figures.map(({ schoolId, school, why }) => ({ key: `${schoolId}${why}`, schoolId, name: school, why: `${why}.` }))} />
        <StrandLines strand="capability" none="Each of its components has live records." lines={quiet.map((component) => ({ key: component, name: components[component].name, why: "Nothing that trustees can see in the last six half terms." }))} />
        <StrandLines
          strand="initiatives"
          none={unsigned ? `Each school’s review of ${halfTermInWords(unsigned.halfTerm)} is signed off.` : "No review is due yet."}
          lines={(unsigned?.schools ?? []).map(({ id, name }) => ({ key: id, schoolId: id, name, why: unsigned ? `The review of ${halfTermInWords(unsigned.halfTerm)} is not signed off.` : "" }))}
        />
      </div>
    </Section>
  );
}

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
            <span className="block text-ink-soft">{why}</span>
          </li>
        ))}
      </ul>
      {lines.length > SHOWN && <p className="mt-2 text-sm text-muted">And {counted(lines.length - SHOWN, "more line")}; <Link href="/schools">each school’s page</Link> has its own.</p>}
    </div>
  );
}
