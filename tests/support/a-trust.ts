import { v7 } from "@/lib/submissions/uuid";
import { makeTrustKey } from "@/lib/confidentiality/trust-key";
import type { Role } from "@/lib/db/generated/enums";
import { type Asker, type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { findViewer } from "@/lib/viewers/find-viewer";
import type { Viewer } from "@/lib/viewers/viewer";
import { londonDay } from "@/lib/clock";
import { asDate } from "@/lib/school-year/day";

/** Thursday of Autumn 2, week 3: when tests happen unless they say otherwise. */
export const THEN = new Date("2026-11-19T12:00:00Z");
const LONG_AGO = asDate("2020-09-01");

const halfTerms2026 = [
  ["2026-09-03", "2026-10-23"], ["2026-11-02", "2026-12-18"], ["2027-01-04", "2027-02-12"],
  ["2027-02-22", "2027-03-25"], ["2027-04-12", "2027-05-28"], ["2027-06-07", "2027-07-21"],
] as const;

export type School = { id: string; trustId: string; name: string };

/** A trust founded for one test, with its year's half terms and an administrator. Trusts never meet, so tests share a database. */
export async function aTrust(name = "Hawthorn Learning Trust") {
  const trustId = v7();
  const administratorId = v7();
  const asAdministrator: Asker = { trustId, personId: administratorId, today: londonDay(THEN) };
  const arrange = <T>(work: (db: TenantDb) => Promise<T>) => withTenant(asAdministrator, work);

  await arrange(async (db) => {
    await db.trust.create({ data: { trustId, name } });
    await makeTrustKey(db, trustId);
    await db.person.create({ data: { trustId, id: administratorId, name: "Mina Okafor", email: `mina-${administratorId}@example.org` } });
    await db.rolePeriod.create({ data: { trustId, personId: administratorId, role: "trust_administrator", startsOn: LONG_AGO } });
    await db.halfTerm.createMany({
      data: halfTerms2026.map(([startsOn, endsOn], index) => ({ trustId, academicYear: 2026, ordinal: index + 1, startsOn: asDate(startsOn), endsOn: asDate(endsOn) })),
    });
  });

  const trust = {
    trustId,
    arrange,
    /** The person as a page would know them, at a moment. */
    viewer: async (personId: string, at = THEN): Promise<Viewer> => {
      const { sessionVersion } = await arrange((db) => db.person.findUniqueOrThrow({ where: { trustId_id: { trustId, id: personId } } }));
      const viewer = await findViewer({ trustId, personId, sessionVersion }, at);
      if (!viewer) throw new Error("No such viewer");
      return viewer;
    },
    administrator: (at = THEN) => trust.viewer(administratorId, at),
    school: async (school = "Oakfield Primary"): Promise<School> => {
      const id = v7();
      await arrange((db) => db.school.create({ data: { trustId, id, urn: id.slice(-12), name: school, phase: "Primary" } }));
      return { id, trustId, name: school };
    },
    person: async (person: string, ...held: { role: Role; school?: School; startsOn?: string; endsOn?: string }[]): Promise<Viewer> => {
      const id = v7();
      await arrange(async (db) => {
        await db.person.create({ data: { trustId, id, name: person, email: `${person.toLowerCase().replaceAll(/\W+/g, ".")}-${id}@example.org` } });
        for (const { role, school, startsOn, endsOn } of held)
          await db.rolePeriod.create({
            data: { trustId, personId: id, role, schoolId: school?.id ?? null, startsOn: startsOn ? asDate(startsOn) : LONG_AGO, endsOn: endsOn ? asDate(endsOn) : null },
          });
      });
      return trust.viewer(id);
    },
    /** A principal of the schools; with a lead, their one-to-ones are arranged. */
    principalOf: async (schools: School[], lead?: Viewer, name = "Sam Principal"): Promise<Viewer> => {
      const principal = await trust.person(name, ...schools.map((school) => ({ role: "principal" as const, school })));
      if (lead) await trust.oneToOne(principal, lead);
      return trust.viewer(principal.personId);
    },
    oneToOne: (leader: Viewer, lead: Viewer, endsOn?: string) =>
      arrange((db) => db.oneToOne.create({ data: { trustId, leaderId: leader.personId, leadId: lead.personId, startsOn: LONG_AGO, endsOn: endsOn ? asDate(endsOn) : null } })),
    executive: (name = "Asha Executive") => trust.person(name, { role: "trust_executive" }),
    /** The same viewer at another moment, with the roles of that day. */
    later: (viewer: Viewer, at: Date) => trust.viewer(viewer.personId, at),
  };
  return trust;
}

export type Trust = Awaited<ReturnType<typeof aTrust>>;

/** Everybody who must not learn that a record of this school exists, by who they are. */
export async function outsidersTo(trust: Trust): Promise<Record<string, Viewer>> {
  const elsewhere = await aTrust("Another Trust");
  const otherSchool = await trust.school("Elm Grove Primary");
  return {
    "another school's principal": await trust.principalOf([otherSchool], undefined, "Noor Elsewhere"),
    "a teacher": await trust.person("Toby Teacher", { role: "teacher", school: otherSchool }),
    "the trust administrator": await trust.administrator(),
    "a trustee": await trust.person("Vera Trustee", { role: "trustee" }),
    "another trust's executive": await elsewhere.executive(),
  };
}

