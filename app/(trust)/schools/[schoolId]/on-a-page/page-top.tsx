import { BackLink } from "@/components/ui/back-link";
import { buttonLook } from "@/components/ui/button-look";
import { Icon } from "@/components/ui/icon";
import { type Day, withItsYear } from "@/lib/school-year/day";
import { phaseWord } from "@/lib/schools/phase-word";
import type { SchoolPage } from "@/lib/schools/read-school";
import { listed } from "@/lib/words";

type Props = { school: SchoolPage; trust: string; today: Day; inConfidence: boolean };

/** Which school, who leads it, when this was made and who may read it. */
export function PageTop({ school, trust, today, inConfidence }: Props) {
  const facts = [phaseWord(school.phase), school.localAuthority, school.lowAge !== null && school.highAge !== null && `ages ${school.lowAge} to ${school.highAge}`, school.joinedOn && `in the trust since ${withItsYear(school.joinedOn)}`];
  const heads = school.leaders.filter(({ role }) => role === "principal").map(({ name }) => name);
  return (
    <>
      <div className="mb-6 flex flex-wrap items-center justify-between gap-3 no-print">
        <BackLink href={`/schools/${school.id}`}>{school.name}</BackLink>
        {inConfidence ? <a href={`/schools/${school.id}/on-a-page/pdf`} className={buttonLook("secondary")}><Icon name="download" />Download as PDF</a> : <p className="text-sm text-muted">Your browser’s print command puts this on A4.</p>}
      </div>
      <header className="mb-8 border-b-2 border-ink pb-4">
        <p className="text-sm">{trust}</p>
        <h1 className="mt-1">{school.name}</h1>
        <p className="mt-1">{facts.filter(Boolean).join(" · ")}</p>
        <p className="mt-2 text-sm text-muted">
          {heads.length > 0 && `Led by ${listed(heads)}. `}As it stood on {withItsYear(today)}.
          {inConfidence && " Holds what only the school’s leaders, their trust lead and the executive team read."}
        </p>
      </header>
    </>
  );
}
