import { recordEvent } from "@/lib/audit/record-event";
import type { Role } from "@/lib/db/generated/enums";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import { asDay } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { facilitatedCohorts } from "../policy";
import { nominationKey, type NominationState, stateOf } from "./nomination";
import { isAskedToSupport } from "./support-nomination";

export type FoundNomination = {
  id: string; cohortId: string; cohort: string; programme: string; person: string; school: string | null; job: Role; statement: string; sentAt: Date;
  /** Who the viewer is in it. */
  side: "person" | "facilitator" | "head";
  /** Whether the head's word is the viewer's to say; one who also runs the cohort reads and chooses besides. */
  asked: boolean;
  state: NominationState;
  /** Whether an offer waits for the person’s answer; none does once the cohort is over. */
  offerWaits: boolean;
  toExecutives: boolean;
  support: { supports: boolean; line: string; by: string; at: Date } | null;
  withdrawnAt: Date | null;
  /** Nothing for a head, who reads none of them. */
  choices: { id: string; outcome: string; reason: string; /** The word of the head, or of the executives, as it stood then; null where none was said. */ supported: boolean | null; by: string; at: Date; answer: string | null }[];
};

/** A nomination for its person, the facilitators or the head who is asked; another's opening is written into the log. @throws NotFound for anybody else */
export async function findNomination(viewer: Viewer, nominationId: string): Promise<FoundNomination> {
  if (!isId(nominationId)) throw new NotFound();
  const name = { select: { name: true } };
  return withTenant(viewer, async (db) => {
    const found = await db.nomination.findUnique({
      where: nominationKey(viewer, nominationId),
      include: { person: name, school: name, supportedBy: name, cohort: { select: { name: true, endsOn: true, programme: name } }, nominationChoiceAsNomination: { include: { chosenBy: name }, orderBy: [{ chosenAt: "asc" }, { id: "asc" }] } },
      relationLoadStrategy: "join",
    });
    if (!found) throw new NotFound();
    const runs = (await facilitatedCohorts(db, viewer, found.cohortId)).length > 0;
    const asked = isAskedToSupport(viewer, found);
    const side = found.personId === viewer.personId ? "person" : runs ? "facilitator" : asked ? "head" : undefined;
    if (!side) throw new NotFound();
    if (side !== "person") await recordEvent(db, viewer, "nomination.opened", { subjectId: nominationId, ownerId: found.personId });
    const { id, cohortId, job, statement, sentAt, toExecutives, withdrawnAt, supports, supportLine, supportedBy, supportedAt, nominationChoiceAsNomination: choices } = found;
    const state = stateOf(choices);
    return {
      id, cohortId, job, statement, sentAt, toExecutives, withdrawnAt, side, asked, cohort: found.cohort.name, programme: found.cohort.programme.name, person: found.person.name, school: found.school?.name ?? null,
      state, offerWaits: state === "offered" && !withdrawnAt && asDay(found.cohort.endsOn) >= viewer.today,
      support: supports !== null && supportedBy && supportedAt ? { supports, line: supportLine, by: supportedBy.name, at: supportedAt } : null,
      choices: choices.map((choice) => ({ id: choice.id, outcome: choice.outcome, reason: choice.reason, supported: choice.supported, by: choice.chosenBy.name, at: choice.chosenAt, answer: choice.answer })),
    };
  });
}
