import { Table } from "@/components/ui/table";
import type { KnownSchool, KnownTrust } from "@/lib/register/read-register-trust";
import { withItsYear } from "@/lib/school-year/day";

const missing = <span className="text-muted">Not in this edition</span>;

const nameAndNumber = ({ name, urn }: KnownSchool) => (
  <>
    {name} <span className="block text-sm font-normal text-muted">URN {urn}</span>
  </>
);

/** Facts that the register may hold, in the words of the screen. */
const facts: { label: string; of: (school: KnownSchool) => string | null; number?: true }[] = [
  { label: "Phase", of: (school) => school.phase },
  { label: "Council", of: (school) => school.localAuthority },
  { label: "Pupils", of: (school) => school.roll?.toLocaleString("en-GB") ?? null, number: true },
  { label: "Free school meals", of: (school) => (school.fsmPercent === null ? null : `${school.fsmPercent}%`), number: true },
  { label: "Joined", of: (school) => school.joinedOn && withItsYear(school.joinedOn) },
  { label: "Capacity", of: (school) => school.capacity?.toLocaleString("en-GB") ?? null, number: true },
  { label: "Ages", of: (school) => (school.lowAge === null || school.highAge === null ? null : `${school.lowAge} to ${school.highAge}`) },
  { label: "Postcode", of: (school) => school.postcode },
];

/** The schools with what is known; a fact that no school has is named below instead of filling a column with nothing. */
export function KnownSchools({ known: { schools, source } }: { known: KnownTrust }) {
  const shown = facts.filter(({ of }) => schools.some(of));
  const absent = facts.filter(({ of }) => !schools.some(of)).map(({ label }) => label.toLowerCase());
  if (schools.length === 0) return <p className="mt-8 text-muted">The register names no open school of this trust. You can add schools later.</p>;
  return (
    <div className="mt-10">
      <Table
        caption="Schools of this trust"
        columns={[
          { label: "School", cell: nameAndNumber },
          ...shown.map(({ label, of, number }) => ({ label, number, cell: (school: KnownSchool) => of(school) ?? missing })),
        ]}
        rows={schools}
        rowKey={({ urn }) => urn}
      />
      <p className="mt-4 text-sm text-muted">
        Source: the national register, {source}. {absent.length > 0 && `Not in this edition: ${absent.join(", ")}.`}
      </p>
    </div>
  );
}
