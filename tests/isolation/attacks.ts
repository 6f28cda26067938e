import { v7 } from "@/lib/submissions/uuid";
import type { FullTrust } from "./full-trust/full-trust";
import type { Persona } from "./full-trust/people";
import { brightSpotAttacks } from "./bright-spot-attacks";
import { certificateAttacks } from "./certificate-attacks";
import { coachingAttacks } from "./coaching-attacks";
import { figureAttacks } from "./figure-attacks";
import { instituteAttacks } from "./institute-attacks";
import { moduleAttacks } from "./module-attacks";
import { gapTaskAttacks } from "./gap-task-attacks";
import { evaluationAttacks } from "./evaluation-attacks";
import { rehearsalAttacks } from "./rehearsal-attacks";
import { returnAttacks } from "./return-attacks";
import { projectAttacks } from "./project-attacks";
import { rubricAttacks } from "./rubric-attacks";
import { selfAssessmentAttacks } from "./self-assessment-attacks";
import { setAttacks } from "./set-attacks";
import { strengthAttacks } from "./strength-attacks";
import { triadAttacks } from "./triad-attacks";
import { videoAttacks } from "./video-attacks";

/** Something that somebody tries by plain SQL, past every policy in the code; the database has to say no. */
export type Attack = { what: string; who: Persona; sql: string };

/** The tries that change other people's records, other schools' records, or one's own rights. */
export function attacks(full: FullTrust): Attack[] {
  const { trustId, people, schools, checkIns, reviews, own, furniture } = full;
  const me = Object.fromEntries(Object.entries(people).map(([persona, { personId }]) => [persona, `'${personId}'`])) as Record<Persona, string>;
  const try_ = (who: Persona, what: string, sql: string): Attack => ({ who, what, sql });
  const put = (table: string, values: Record<string, string>) => {
    const row = { trustId: `'${trustId}'`, ...values };
    return `INSERT INTO ${table} (${Object.keys(row).map((name) => `"${name}"`).join(", ")}) VALUES (${Object.values(row).join(", ")})`;
  };
  const [oakfield, birch, cedar] = [`'${schools.oakfield.id}'`, `'${schools.birch.id}'`, `'${schools.cedar.id}'`];
  const [open, discussed] = [`'${checkIns.open.checkInId}'`, `'${checkIns.discussed.checkInId}'`];
  const fresh = () => `'${v7()}'`;
  const checkIn = (leaderId: string, leadId: string, more = {}) => put("check_in", { id: fresh(), leaderId, leadId, weekOf: "'2026-11-23'", sharedAt: "now()", ...more });
  const entry = (schoolId: string, checkInId: string, more = {}) =>
    put("check_in_entry", { id: fresh(), checkInId, schoolId, leaderId: me.principal, leadId: me.lead, weekOf: "'2026-11-09'", s: "'safeguarding'", descriptor: "1", direction: "'same'", ...more });
  const action = (schoolId: string, createdById: string, more = {}) =>
    put("action", { id: fresh(), schoolId, ownerId: createdById, createdById, title: "'mine'", dueOn: "'2026-12-01'", origin: "'review'", component: "'connect'", createdAt: "now()", ...more });
  const item = (schoolId: string, createdById: string, more = {}) =>
    put("agenda_item", { id: fresh(), reviewId: `'${reviews.open.reviewId}'`, schoolId, createdById, kind: "'challenge'", s: "'standards'", title: "'x'", relatesTo: "'outcomes'", position: "9", ...more });
  const inReview = { reviewId: `'${reviews.open.reviewId}'`, schoolId: oakfield };
  const role = (personId: string) => put("role_period", { id: fresh(), personId, role: "'trust_executive'", startsOn: "'2026-01-01'" });
  return [
    try_("teacher", "makes themselves an executive", role(me.teacher)),
    try_("executive", "makes themselves an administrator", put("role_period", { id: fresh(), personId: me.executive, role: "'trust_administrator'", startsOn: "'2026-01-01'" })),
    try_("administrator", "makes themselves an executive", role(me.administrator)),
    try_("administrator", "makes themselves chief executive", put("appointment", { id: fresh(), personId: me.administrator, duty: "'chief_executive'", startsOn: "'2026-01-01'" })),
    try_("administrator", "makes themselves the principal's trust lead", put("one_to_one", { id: fresh(), leaderId: me.principal, leadId: me.administrator, startsOn: "'2026-01-01'" })),
    try_("administrator", "takes the open actions of somebody else", `SELECT hand_on_actions(${me.actionOwner}, ${me.administrator})`),
    try_("administrator", "hands open actions to a guest", `SELECT hand_on_actions(${me.actionOwner}, ${me.guest})`),
    try_("administrator", "takes the principal's address", `UPDATE person SET email = 'mina@example.net' WHERE id = ${me.principal}`),
    try_("teacher", "makes themselves chief executive", put("appointment", { id: fresh(), personId: me.teacher, duty: "'chief_executive'", startsOn: "'2026-01-01'" })),
    try_("teacher", "becomes somebody's trust lead", put("one_to_one", { id: fresh(), leaderId: me.principal, leadId: me.teacher, startsOn: "'2026-01-01'" })),
    try_("reviewer", "says that they manage a colleague", put("line_manager", { id: fresh(), personId: me.teacher, managerId: me.reviewer, startsOn: "'2026-11-19'" })),
    try_("administrator", "makes somebody their own line manager", put("line_manager", { id: fresh(), personId: me.teacher, managerId: me.teacher, startsOn: "'2026-11-19'" })),
    try_("administrator", "moves a line to another manager", `UPDATE line_manager SET "managerId" = ${me.principal} WHERE id = '${furniture.lineId}'`),
    try_("actionOwner", "ends who manages them", `UPDATE line_manager SET "endsOn" = '2026-11-19' WHERE id = '${furniture.lineId}'`),
    try_("actionOwner", "takes who manages them away", `DELETE FROM line_manager WHERE id = '${furniture.lineId}'`),
    try_("formerPrincipal", "brings their role back", `UPDATE role_period SET "endsOn" = NULL WHERE "personId" = ${me.formerPrincipal}`),
    try_("administrator", "turns a teacher's period into a principal's", `UPDATE role_period SET role = 'principal' WHERE "personId" = ${me.teacher}`),
    try_("executive", "renames a colleague", `UPDATE person SET name = 'x' WHERE id = ${me.principal}`),
    try_("teacher", "takes another address", `UPDATE person SET email = 'ceo@example.org' WHERE id = ${me.teacher}`),
    try_("teacher", "suspends the principal", `UPDATE person SET "suspendedAt" = now() WHERE id = ${me.principal}`),
    try_("teacher", "brings an ended session back", `UPDATE person SET "sessionVersion" = 0 WHERE id = ${me.teacher}`),
    try_("teacher", "signs in as the principal by the directory", `SELECT set_sign_in_address(${me.principal}, '\\x01')`),
    try_("administrator", "makes a way to the principal's password", put("single_use_link", { id: fresh(), personId: me.principal, purpose: "'password_reset'", secretHash: "'\\x01'", expiresAt: "now()" })),
    try_("administrator", "turns an invitation into a way to a password", `UPDATE single_use_link SET purpose = 'password_reset' WHERE id = '${own.invitationId}'`),
    try_("administrator", "sets the principal's password", `UPDATE credential SET "passwordHash" = 'x' WHERE "personId" = ${me.principal}`),
    try_("administrator", "founds the trust again", put("trust_key", { wrappedKey: "'\\x01'" })),

    try_("teacher", "shares a week with the executive", checkIn(me.teacher, me.executive)),
    try_("principal", "shares a week with somebody who is not their lead", checkIn(me.principal, me.executive)),
    try_("principalOfCedar", "shares a week in the principal's name", checkIn(me.principal, me.lead)),
    try_("principal", "marks it discussed for both at once", checkIn(me.principal, me.lead, { leaderDiscussedAt: "now()", leadDiscussedAt: "now()", discussedAt: "now()" })),
    try_("lead", "marks it discussed for the principal", `UPDATE check_in SET "leaderDiscussedAt" = now() WHERE id = ${open}`),
    try_("executive", "marks it discussed for them", `UPDATE check_in SET "leadDiscussedAt" = now() WHERE id = ${open}`),
    try_("executive", "touches a week that is not theirs", `UPDATE check_in SET version = 9 WHERE id = ${open}`),
    try_("lead", "asks for support in the principal's name", put("support_request", { id: fresh(), checkInId: open, schoolId: oakfield, leaderId: me.principal, leadId: me.lead, kind: "'coaching'", askedAt: "now()" })),
    try_("lead", "says how the principal is", put("personal_part", { checkInId: open, leaderId: me.principal, leadId: me.lead, sealed: "'\\x01'", writtenAt: "now()" })),
    try_("principal", "moves a week to another lead", `UPDATE check_in SET "leadId" = ${me.executive} WHERE id = ${open}`),
    try_("principal", "writes about a school they do not lead", entry(cedar, open)),
    try_("principalOfCedar", "writes into the principal's week", entry(cedar, open, { leaderId: me.principalOfCedar })),
    try_("principal", "writes into a closed week", entry(oakfield, discussed, { weekOf: "'2026-11-02'" })),
    try_("principal", "dates an entry in another week", entry(oakfield, open, { weekOf: "'2026-11-02'" })),
    try_("principal", "rewrites what was shared", `UPDATE check_in_entry SET done = 'never said' WHERE "checkInId" = ${open}`),
    try_("formerPrincipal", "puts a personal part on another's week", put("personal_part", { checkInId: discussed, leaderId: me.formerPrincipal, leadId: me.formerLead, sealed: "'\\x01'", writtenAt: "now()" })),
    try_("executive", "deletes how somebody is", `DELETE FROM personal_part WHERE "checkInId" = ${open}`),
    try_("formerLead", "answers a wish for support", `UPDATE support_request SET answer = 'no', "answeredById" = ${me.formerLead}`),
    try_("lead", "answers in another's name", `UPDATE support_request SET answer = 'no', "answeredById" = ${me.executive}`),
    try_("lead", "rewrites what was asked", `UPDATE support_request SET note = 'nothing'`),
    try_("executive", "speaks as the coach", put("coaching_response", { checkInId: open, authorId: me.executive })),
    try_("executive", "adds to their conversation", put("check_in_addition", { id: fresh(), checkInId: open, authorId: me.executive, text: "'x'", addedAt: "now()" })),
    try_("lead", "rewrites what was said before it closed", `UPDATE coaching_response SET response = 'x' WHERE "checkInId" = ${discussed}`),

    try_("teacher", "puts an action into another school's register", action(cedar, me.teacher)),
    try_("principal", "makes an action in another's name", action(oakfield, me.executive)),
    try_("principalOfCedar", "hangs an action on a week that is not theirs", action(cedar, me.principalOfCedar, { checkInId: open })),
    try_("executive", "moves an action to another school", `UPDATE action SET "schoolId" = ${cedar} WHERE id = '${checkIns.actionId}'`),
    try_("seniorLeader", "makes a check-in's action a review's, to read it", `UPDATE action SET origin = 'review' WHERE id = '${checkIns.actionId}'`),
    try_("teacher", "says how another's action stands", put("action_update", { id: fresh(), actionId: `'${checkIns.actionId}'`, authorId: me.teacher, progress: "'done'", at: "now()" })),
    try_("actionOwner", "puts it on the principal's week", put("action_update", { id: fresh(), actionId: `'${checkIns.actionId}'`, authorId: me.actionOwner, checkInId: open, progress: "'done'", at: "now()" })),

    try_("seniorLeaderOfCedar", "puts an item on another school's review", item(oakfield, me.seniorLeaderOfCedar)),
    try_("seniorLeaderOfCedar", "does so under their own school", item(cedar, me.seniorLeaderOfCedar)),
    try_("executive", "puts an item of one school on another's review", item(birch, me.executive)),
    try_("executive", "cites an entry of another school", item(oakfield, me.executive, { entryId: `'${checkIns.open.entries[1]?.id}'` })),
    try_("seniorLeader", "puts an item in another's name", item(oakfield, me.executive)),
    try_("executive", "publishes what was never discussed", item(oakfield, me.executive, { checkInId: open, publishedAt: "now()" })),
    try_("executive", "publishes what nobody raised", item(oakfield, me.executive, { publishedAt: "now()" })),
    try_("executive", "agrees late for the principal", put("late_agreement", { agendaItemId: `'${reviews.open.waitingId}'`, schoolId: oakfield, agreedById: me.principal, agreedAt: "now()" })),
    try_("principalOfBirch", "agrees late for another school", put("late_agreement", { agendaItemId: `'${reviews.open.waitingId}'`, schoolId: birch, agreedById: me.principalOfBirch, agreedAt: "now()" })),
    try_("presenter", "changes their item", `UPDATE agenda_item SET minutes = 90 WHERE id = '${reviews.open.sentId}'`),
    try_("executive", "rewrites what was sent", `UPDATE agenda_item SET title = 'x' WHERE id = '${reviews.open.sentId}'`),
    try_("executive", "rewrites a sent version", `UPDATE agenda_version SET content = '{}'`),
    try_("presenter", "writes into the pack", put("review_section", { ...inReview, key: "'stakeholders'" })),
    try_("presenter", "puts a week into the pack", put("collation_line", { ...inReview, id: fresh(), weekOf: "'2026-11-16'", s: "'standards'", descriptor: "1", direction: "'same'", "needToTalk": "false", wording: "'x'" })),
    try_("presenter", "adds themselves to its readers", put("review_reader", { ...inReview, id: fresh(), personId: me.presenter, reason: "'agenda'", sentAt: "now()" })),
    try_("seniorLeader", "sends the agenda in another's name", put("agenda_version", { ...inReview, id: fresh(), number: "2", content: "'{}'", publishedById: me.executive, publishedAt: "now()" })),
    try_("seniorLeader", "decides in another's name", put("decision", { ...inReview, agendaItemId: `'${reviews.open.waitingId}'`, ownerId: me.principal, decidedById: me.executive, text: "'x'", kind: "'support'", dueOn: "'2026-12-01'", decidedAt: "now()" })),
    try_("trustee", "decides", put("decision", { agendaItemId: `'${reviews.open.waitingId}'`, reviewId: `'${reviews.open.reviewId}'`, schoolId: oakfield, ownerId: me.trustee, decidedById: me.trustee, text: "'x'", kind: "'support'", dueOn: "'2026-12-01'", decidedAt: "now()" })),
    try_("seniorLeader", "signs a review off", put("sign_off", { reviewId: `'${reviews.open.reviewId}'`, schoolId: oakfield, signedById: me.seniorLeader, summary: "'x'", signedAt: "now()" })),
    try_("executive", "changes a signed-off review", `UPDATE review SET place = 'x' WHERE id = '${reviews.signed.reviewId}'`),
    try_("executive", "takes a signature back", "DELETE FROM sign_off"),
    ...brightSpotAttacks(full),
    ...instituteAttacks(full),
    ...figureAttacks(full),
    ...moduleAttacks(full),
    ...gapTaskAttacks(full),
    ...rehearsalAttacks(full),
    ...returnAttacks(full),
    ...projectAttacks(full),
    ...certificateAttacks(full),
    ...strengthAttacks(full),
    ...coachingAttacks(full),
    ...selfAssessmentAttacks(full),
    ...evaluationAttacks(full),
    ...rubricAttacks(full),
    ...setAttacks(full),
    ...triadAttacks(full),
    ...videoAttacks(full),
    try_("principal", "forges an event of another's", put("audit_event", { id: fresh(), at: "now()", actorId: me.executive, what: "'x'" })),
    try_("administrator", "changes the log", "UPDATE audit_event SET what = 'x'"),
    try_("administrator", "clears the log", "DELETE FROM audit_event"),
  ];
}
