import Link from "next/link";
import { ThreeSTable } from "@/app/(trust)/insights/three-s-table";
import { Section } from "@/components/ui/section";
import { sayHowSchoolsStand } from "@/lib/insights/say-how-schools-stand";
import { schoolHelix } from "@/lib/insights/helix/pages";
import type { ThreeSRow } from "@/lib/insights/three-s-table";
import type { Viewer } from "@/lib/viewers/viewer";
import { type HalfTerm, halfTermInWords } from "@/lib/school-year/half-term";

const SHOWN = 8;

type Props = { rows: ThreeSRow[]; halfTerm: HalfTerm | undefined; viewer: Viewer; fullTable?: boolean; own?: boolean };

/** How the schools stand in the half term we are in, those that need most first. */
export function ThreeSs({ rows, halfTerm, viewer, fullTable = false, own = false }: Props) {
  if (!halfTerm || rows.length === 0) return null;
  const shown = fullTable ? rows.slice(0, SHOWN) : rows;
  return (
    <Section title={own ? (rows.length > 1 ? "My schools" : "My school") : "How the schools stand"} lede={own ? undefined : sayHowSchoolsStand(rows)}>
      <ThreeSTable rows={shown} descriptors={viewer.trust.descriptors} caption={`How the schools stand, ${halfTermInWords(halfTerm)}`} leaders={!own} />
      <p className="mt-3 text-sm text-muted">
        {halfTermInWords(halfTerm)}, from the latest check-in{rows.length > 1 && " of each school"}. ‘Was’ is how it stood at the end of the half term before. {fullTable && rows.length > SHOWN && `The ${SHOWN} that need most. `}
        {fullTable && <Link href="/insights/three-ss">{rows.length > SHOWN ? `All ${rows.length} schools` : "Any half term, filters and the file"}</Link>}
      </p>
      {own && (
        <ul className="mt-1 flex flex-wrap gap-x-6">
          {rows.map(({ schoolId, school }) => (
            <li key={schoolId} className="flex flex-wrap gap-x-6">
              <Link href={`/schools/${schoolId}/on-a-page`} prefetch={false} className="inline-flex min-h-11 items-center">{rows.length > 1 ? `${school} on a page` : "My school on a page"}</Link>
              <Link href={schoolHelix(schoolId)} prefetch={false} className="inline-flex min-h-11 items-center">{rows.length > 1 ? `The braid of ${school}` : "My school’s braid"}</Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
