import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import type { Role } from "@/lib/db/generated/enums";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import { asDay, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { canTakePart } from "../policy";
import { asFacilitator, type Term } from "./readers";

export type Member = { id: string; personId: string; name: string; school: string | null; job: Role; joinedOn: Day; leftOn: Day | null };
export type FoundCohort = {
  id: string; name: string; startsOn: Day; endsOn: Day; nominationsCloseOn: Day; open: boolean;
  programme: { id: string; kind: string; name: string; about: string; places: number; groupSize: number; fewestSessions: number; mostSessions: number; sessionMinutes: number; onlineSessions: number };
  facilitators: { id: string; personId: string; name: string }[];
  /** Who ran it when, those who no longer do among them. */
  terms: Term[];
  /** Everybody to its members and facilitators; themselves to somebody who has left; their own staff to a head; otherwise nobody. */
  members: Member[];
  /** The viewer in it. */
  runs: boolean;
  takesPart: boolean;
  /** The viewer's own nomination that is not withdrawn. */
  nominationId: string | null;
};

const name = { select: { name: true } };

/** A cohort as the viewer may see it. One statement. @throws NotFound where there is none */
export async function findCohort(db: TenantDb, viewer: Viewer, id: string): Promise<FoundCohort> {
  const { trustId, personId: me, today } = viewer;
  const found = isId(id)
    ? await db.cohort.findUnique({
        where: { trustId_id: { trustId, id } },
        include: {
          programme: true,
          cohortFacilitatorAsCohort: { include: { person: asFacilitator }, orderBy: { startsOn: "asc" } },
          cohortMemberAsCohort: { include: { person: name, school: name }, orderBy: { person: { name: "asc" } } },
          nominationAsCohort: { where: { personId: me, withdrawnAt: null }, select: { id: true } },
        },
        relationLoadStrategy: "join",
      })
    : null;
  if (!found) throw new NotFound();
  const facilitators = found.cohortFacilitatorAsCohort.filter(({ endsOn }) => !endsOn || asDay(endsOn) >= today).map(({ id: one, personId, person }) => ({ id: one, personId, name: person.name }));
  const members = found.cohortMemberAsCohort.map(({ id: one, personId, person, school, job, joinedOn, leftOn }) => ({
    id: one, personId, name: person.name, school: school?.name ?? null, job, joinedOn: asDay(joinedOn), leftOn: leftOn && asDay(leftOn),
  }));
  const { kind, about, places, groupSize, fewestSessions, mostSessions, sessionMinutes, onlineSessions } = found.programme;
  return {
    id, name: found.name, startsOn: asDay(found.startsOn), endsOn: asDay(found.endsOn), nominationsCloseOn: asDay(found.nominationsCloseOn), open: asDay(found.nominationsCloseOn) >= today,
    programme: { id: found.programmeId, name: found.programme.name, kind, about, places, groupSize, fewestSessions, mostSessions, sessionMinutes, onlineSessions },
    facilitators, terms: found.cohortFacilitatorAsCohort, members,
    runs: facilitators.some(({ personId }) => personId === me) && viewer.duties.some(({ duty }) => duty === "facilitator"),
    takesPart: members.some(({ personId, leftOn }) => personId === me && (!leftOn || leftOn >= today)),
    nominationId: found.nominationAsCohort[0]?.id ?? null,
  };
}

/** The same in a transaction of its own. @throws NotFound for whoever does not work in the trust */
export async function readCohort(viewer: Viewer, id: string): Promise<FoundCohort> {
  if (!canTakePart(viewer)) throw new NotFound();
  return withTenant(viewer, (db) => findCohort(db, viewer, id));
}

/** Who is in it today. */
export const membersNow = (cohort: Pick<FoundCohort, "members">, today: Day): Member[] => cohort.members.filter(({ leftOn }) => !leftOn || leftOn >= today);

/** Whether a number of people makes whole groups; a warning for the facilitators, never a wall. */
export const makesWholeGroups = (people: number, groupSize: number): boolean => people % groupSize === 0;
