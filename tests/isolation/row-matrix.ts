import type { FullTrust } from "./full-trust/full-trust";
import type { Persona } from "./full-trust/people";

/** A record, and exactly who reads it. Whoever is not named sees nothing of it, not even that it is there. */
export type Row = { what: string; table: string; where: string; readers: Persona[] | "everybody" };

const line: Persona[] = ["principal", "lead", "executive"];
const team: Persona[] = [...line, "financeDirector", "seniorLeader"];

/** Who sees a row of which table: one row of data for each kind of record. */
export function rowMatrix({ checkIns: { open, former, ...checkIns }, reviews, own, people, schools }: FullTrust): Row[] {
  const at = (school: { id: string }) => `"schoolId" = '${school.id}'`;
  const week = (id: string) => `"checkInId" = '${id}'`;
  const review = (id: string) => `"reviewId" = '${id}'`;
  const id = (value: string) => `id = '${value}'`;
  const mine = `"personId" = '${people.principal.personId}'`;
  const row = (what: string, table: string, where: string, readers: Row["readers"]): Row => ({ what, table, where, readers });
  return [
    row("a shared week about two schools", "check_in", id(open.checkInId), [...line, "principalOfBirch"]),
    row("its entry about Oakfield", "check_in_entry", `${week(open.checkInId)} AND ${at(schools.oakfield)}`, line),
    row("its entry about Birch", "check_in_entry", `${week(open.checkInId)} AND ${at(schools.birch)}`, [...line, "principalOfBirch"]),
    row("how its leader is", "personal_part", week(open.checkInId), ["principal", "lead"]),
    row("what the two say to each other", "coaching_response", week(open.checkInId), line),
    row("what was added to it", "check_in_addition", week(open.checkInId), line),
    row("support wanted at Oakfield", "support_request", `${week(open.checkInId)} AND ${at(schools.oakfield)}`, line),
    row("support wanted at Birch", "support_request", `${week(open.checkInId)} AND ${at(schools.birch)}`, [...line, "principalOfBirch"]),
    row("the priority that an entry names", "entry_priority", `"priorityId" = '${checkIns.priorityId}'`, line),
    row("a week of the principal before", "check_in", id(former.checkInId), [...line, "formerPrincipal", "formerLead"]),
    row("an entry of the principal before", "check_in_entry", week(former.checkInId), [...line, "formerPrincipal", "formerLead"]),
    row("how the principal before was", "personal_part", week(former.checkInId), ["formerPrincipal", "formerLead"]),
    row("what the two before said to each other", "coaching_response", week(former.checkInId), ["formerPrincipal", "formerLead", "executive"]),
    row("a draft", "check_in_draft", id(checkIns.draftId), ["principal"]),
    row("an action from a check-in", "action", id(checkIns.actionId), [...line, "actionOwner"]),
    row("how that action stands", "action_update", `"actionId" = '${checkIns.actionId}'`, [...line, "actionOwner"]),
    row("an action from a review", "action", id(reviews.open.actionId), [...team, "actionOwner"]),
    row("a priority", "priority", id(checkIns.priorityId), team),
    row("a review", "review", id(reviews.open.reviewId), [...team, "presenter", "administrator"]),
    row("a section of its pack", "review_section", review(reviews.open.reviewId), team),
    row("a week in its pack", "collation_line", review(reviews.open.reviewId), team),
    row("an action in its pack", "collated_action", review(reviews.open.reviewId), team),
    row("a wish in its pack", "collated_support", review(reviews.open.reviewId), team),
    row("its agenda as it was sent", "agenda_version", review(reviews.open.reviewId), team),
    row("whom it was sent to", "review_reader", review(reviews.open.reviewId), team),
    row("an item that was sent", "agenda_item", id(reviews.open.sentId), [...team, "presenter"]),
    row("an item that waits", "agenda_item", id(reviews.open.waitingId), team),
    row("the principal's late agreement", "late_agreement", `"agendaItemId" = '${reviews.open.lateId}'`, team),
    row("a decision", "decision", review(reviews.open.reviewId), [...team, "actionOwner"]),
    row("a signed-off review", "review", id(reviews.signed.reviewId), [...team, "presenter", "administrator", "trustee"]),
    row("its summary", "sign_off", review(reviews.signed.reviewId), [...team, "trustee"]),
    row("its pack", "collation_line", review(reviews.signed.reviewId), team),
    row("its item", "agenda_item", id(reviews.signed.sentId), [...team, "presenter"]),
    row("a password", "credential", mine, ["principal"]),
    row("an identity elsewhere", "federated_identity", mine, ["principal"]),
    row("a way to a new password", "single_use_link", id(own.resetId), ["principal"]),
    row("an invitation", "single_use_link", id(own.invitationId), ["teacher", "administrator"]),
    row("a form sent once", "submission", mine, ["principal"]),
    row("what happened", "audit_event", `"actorId" = '${people.principal.personId}'`, ["principal", "administrator"]),
    row("a staff file", "roster_import", "true", ["administrator"]),
    ...["trust", "trust_key", "hub", "school", "person", "role_period", "appointment", "half_term", "school_half_term", "season", "one_to_one"].map((table) =>
      row(`the trust's ${table}`, table, "true", "everybody"),
    ),
  ];
}
