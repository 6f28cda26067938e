import type { FullTrust } from "./full-trust/full-trust";
import type { Persona } from "./full-trust/people";
import { brightSpotRows } from "./bright-spot-rows";
import { coachingRows } from "./coaching-rows";
import { instituteRows } from "./institute-rows";
import { moduleRows } from "./module-rows";
import { gapTaskRows } from "./gap-task-rows";
import { evaluationRows } from "./evaluation-rows";
import { returnRows } from "./return-rows";
import { projectRows } from "./project-rows";
import { rubricRows } from "./rubric-rows";
import { growthRows } from "./growth-rows";
import { setRows } from "./set-rows";
import { triadRows } from "./triad-rows";
import { videoRows } from "./video-rows";

/** A record, and exactly who reads it. Whoever is not named sees nothing of it, not even that it is there. `text` is the mark in its boxes. */
export type Row = { what: string; table: string; where: string; readers: Persona[] | "everybody" | "everybody but guests"; text?: string };

const line: Persona[] = ["principal", "lead", "executive"];
const team: Persona[] = [...line, "financeDirector", "seniorLeader"];

/** Who sees a row of which table: one row of data for each kind of record. */
export function rowMatrix(full: FullTrust): Row[] {
  const { checkIns, reviews, own, people, schools } = full;
  const { former } = checkIns;
  const at = (school: { id: string }) => `"schoolId" = '${school.id}'`;
  const week = (id: string) => `"checkInId" = '${id}'`;
  const review = (id: string) => `"reviewId" = '${id}'`;
  const id = (value: string) => `id = '${value}'`;
  const mine = `"personId" = '${people.principal.personId}'`;
  const row = (what: string, table: string, where: string, readers: Row["readers"], text?: string): Row => ({ what, table, where, readers, ...(text ? { text } : {}) });
  return [
    ...(["open", "discussed"] as const).flatMap((named) => {
      const checkInId = checkIns[named].checkInId;
      return [
        row(`a shared week (${named})`, "check_in", id(checkInId), [...line, "principalOfBirch"]),
        row(`its entry about Oakfield (${named})`, "check_in_entry", `${week(checkInId)} AND ${at(schools.oakfield)}`, line, `${named}-entry-oakfield`),
        row(`its entry about Birch (${named})`, "check_in_entry", `${week(checkInId)} AND ${at(schools.birch)}`, [...line, "principalOfBirch"], `${named}-entry-birch`),
        row(`how its leader is (${named})`, "personal_part", week(checkInId), ["principal", "lead"], `${named}-personal`),
        row(`what the two say to each other (${named})`, "coaching_response", week(checkInId), line, `${named}-coaching`),
        row(`what was added to it (${named})`, "check_in_addition", week(checkInId), line, `${named}-addition`),
        row(`support wanted at Oakfield (${named})`, "support_request", `${week(checkInId)} AND ${at(schools.oakfield)}`, line, `${named}-support-oakfield`),
        row(`support wanted at Birch (${named})`, "support_request", `${week(checkInId)} AND ${at(schools.birch)}`, [...line, "principalOfBirch"], `${named}-support-birch`),
      ];
    }),
    row("the priority that an entry names", "entry_priority", `"priorityId" = '${checkIns.priorityId}'`, line),
    row("a week of the principal before", "check_in", id(former.checkInId), [...line, "formerPrincipal", "formerLead"]),
    row("an entry of the principal before", "check_in_entry", week(former.checkInId), [...line, "formerPrincipal", "formerLead"], "former-entry-oakfield"),
    row("support wanted by the principal before", "support_request", week(former.checkInId), [...line, "formerPrincipal", "formerLead"], "former-support-oakfield"),
    row("how the principal before was", "personal_part", week(former.checkInId), ["formerPrincipal", "formerLead"], "former-personal"),
    row("what the two before said to each other", "coaching_response", week(former.checkInId), ["formerPrincipal", "formerLead", "executive"], "former-coaching"),
    row("what the principal before added", "check_in_addition", week(former.checkInId), ["formerPrincipal", "formerLead", "executive"], "former-addition"),
    row("a draft", "check_in_draft", id(checkIns.draftId), ["principal"], "draft"),
    row("an action from a check-in", "action", id(checkIns.actionId), [...line, "actionOwner"], "action"),
    row("how that action stands", "action_update", `"actionId" = '${checkIns.actionId}'`, [...line, "actionOwner"], "update"),
    row("what staff were told of it", "told_priority", id(checkIns.toldId), [...team, "middleLeader", "actionOwner", "presenter", "teacher", "reviewer"], "told"),
    row("a priority", "priority", id(checkIns.priorityId), team, "priority"),
    ...(["open", "signed"] as const).flatMap((named) => {
      const { reviewId, actionId, sentId, waitingId, lateId } = reviews[named];
      const text = (what: string) => `${named}-review-${what}`;
      const scheduled: Persona[] = [...team, "presenter", "administrator", ...(named === "signed" ? (["trustee"] as const) : [])];
      return [
        row(`a review (${named})`, "review", id(reviewId), scheduled, text("place")),
        row(`a section of its pack (${named})`, "review_section", `${review(reviewId)} AND key = 'standards'`, team, text("section")),
        row(`what changed in its figures (${named})`, "review_section", `${review(reviewId)} AND key = 'data'`, team, text("figures")),
        row(`a week in its pack (${named})`, "collation_line", review(reviewId), team, text("collated-line")),
        row(`an action in its pack (${named})`, "collated_action", review(reviewId), team, text("collated-action")),
        row(`a wish in its pack (${named})`, "collated_support", review(reviewId), team, text("collated-support")),
        row(`its agenda as it was sent (${named})`, "agenda_version", review(reviewId), team, text("version")),
        row(`whom it was sent to (${named})`, "review_reader", review(reviewId), team),
        row(`an item that was sent (${named})`, "agenda_item", id(sentId), [...team, "presenter"], text("item-sent")),
        row(`an item that waits (${named})`, "agenda_item", id(waitingId), team, text("item-waiting")),
        row(`an item agreed late (${named})`, "agenda_item", id(lateId), team, text("item-late")),
        row(`the principal's late agreement (${named})`, "late_agreement", `"agendaItemId" = '${lateId}'`, team),
        row(`a decision (${named})`, "decision", review(reviewId), [...team, "actionOwner"], text("decision")),
        row(`the action that follows (${named})`, "action", id(actionId), [...team, "actionOwner"], text("action")),
      ];
    }),
    row("the summary of a signed-off review", "sign_off", review(reviews.signed.reviewId), [...team, "trustee"], "summary"),
    ...brightSpotRows(full),
    ...instituteRows(full),
    ...moduleRows(full),
    ...gapTaskRows(full),
    ...returnRows(full),
    ...projectRows(full),
    ...growthRows(full),
    ...coachingRows(full),
    ...evaluationRows(full),
    ...rubricRows(full),
    ...setRows(full),
    ...triadRows(full),
    ...videoRows(full),
    row("who is whose line manager", "line_manager", id(full.furniture.lineId), ["actionOwner", "reviewer", "administrator"]),
    row("a password", "credential", mine, ["principal"]),
    row("an identity elsewhere", "federated_identity", mine, ["principal"]),
    row("a way to a new password", "single_use_link", id(own.resetId), ["principal"]),
    row("an invitation", "single_use_link", id(own.invitationId), ["teacher", "administrator"]),
    row("a form sent once", "submission", mine, ["principal"]),
    row("what happened", "audit_event", `"actorId" = '${people.principal.personId}'`, ["principal", "administrator"]),
    row("a file of figures that is in", "figure_import", id(full.figures.appliedId), "everybody but guests", "figures-applied"),
    row("a file of figures that waits for a yes", "figure_import", id(full.figures.readId), ["administrator"], "figures-read"),
    row("a school's published figures", "trust_figure", `"importId" = '${full.figures.appliedId}'`, "everybody but guests"),
    row("a staff file", "roster_import", "true", ["administrator"], "roster"),
    ...["trust", "trust_key", "half_term"].map((table) => row(`the trust's ${table}`, table, "true", "everybody")),
    ...["hub", "school", "school_half_term", "season", "one_to_one"].map((table) => row(`the trust's ${table}`, table, "true", "everybody but guests")),
    // A guest reads their own.
    ...["role_period", "appointment"].map((table) => row(`the trust's ${table}`, table, `"personId" <> '${people.guest.personId}'`, "everybody but guests")),
    row("the trust's person", "person", `id <> '${people.guest.personId}'`, "everybody but guests"),
  ];
}
