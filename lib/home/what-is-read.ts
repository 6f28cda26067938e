import type { ConfidentialityClass } from "@/lib/confidentiality/classes";
import { holds, isExecutive, isJob, schoolsLedBy, type Viewer } from "@/lib/viewers/viewer";
import { listed } from "@/lib/words";

/** Whether somebody reads a kind of record today, and why. */
export type Reading = { what: string; kind: ConfidentialityClass; reads: boolean; why: string };

type Reason = { reads: boolean; why: string };
const yes = (why: string): Reason => ({ reads: true, why });
const no = (why: string): Reason => ({ reads: false, why });

const schoolsOf = (viewer: Viewer, role: "senior_leader") => viewer.roles.flatMap((held) => (held.role === role && held.schoolName ? [held.schoolName] : []));
const leaders = (viewer: Viewer) => (viewer.leads.length === 1 ? "the leader they meet" : `the ${viewer.leads.length} leaders they meet`);
const isFinanceDirector = (viewer: Viewer) => viewer.duties.some(({ duty }) => duty === "finance_director");

function personal(viewer: Viewer): Reason {
  if (viewer.leads.length > 0) return yes(`As trust lead of ${leaders(viewer)}, where the two of them are named on it`);
  if (viewer.leadIds.length > 0) return yes("Their own, shared with their trust lead alone");
  return no("They have no one-to-one");
}

function line(viewer: Viewer): Reason {
  if (isExecutive(viewer)) return yes("As a trust executive, for every school");
  if (viewer.leads.length > 0) return yes(`For the schools of ${leaders(viewer)}`);
  const own = schoolsLedBy(viewer);
  if (own.length > 0) return yes(`As principal of ${own.map(({ name }) => name).join(" and ")}`);
  return no("Not of a school’s line. An action given to them they do read");
}

function review(viewer: Viewer): Reason {
  if (isFinanceDirector(viewer)) return yes("As finance director, for every school");
  const ofLine = line(viewer);
  if (ofLine.reads) return ofLine;
  const schools = schoolsOf(viewer, "senior_leader");
  if (schools.length > 0) return yes(`As senior leader of ${schools.join(" and ")}`);
  return no("Not of a school’s leadership team. An item that they present they do read");
}

function summary(viewer: Viewer): Reason {
  const ofReview = review(viewer);
  if (ofReview.reads) return ofReview;
  return holds(viewer, "trustee") ? yes("As a trustee") : no("For those who read the review, and trustees");
}

function told(viewer: Viewer): Reason {
  const schools = [...new Set(viewer.roles.flatMap(({ role, schoolName }) => (isJob(role) && schoolName ? [schoolName] : [])))];
  if (schools.length > 0) return yes(`As somebody who works at ${listed(schools)}`);
  const ofReview = review(viewer);
  return ofReview.reads ? ofReview : no("For whoever works at the school");
}

/** Each kind of record with its class, whether this person reads it today and by which of their roles. Says nothing of any one record. */
export function whatIsRead(person: Viewer): Reading[] {
  const log = holds(person, "trust_administrator") ? "All of it, as trust administrator; it holds no words" : "What they did, and what was done with their own";
  return [
    { what: "Their drafts", kind: "own", ...yes("Theirs alone") },
    { what: "How somebody is, in a one-to-one", kind: "personal", ...personal(person) },
    { what: "Check-ins, actions from them, support asked for", kind: "line", ...line(person) },
    { what: "Review packs, agendas, decisions, priorities", kind: "review", ...review(person) },
    { what: "What a school told its staff that it works on", kind: "group", ...told(person) },
    { what: "Summaries of signed-off reviews", kind: "review", ...summary(person) },
    { what: "Names, roles, schools, terms", kind: "trust", ...yes("Everybody who works in the trust") },
    { what: "The log of who did what", kind: "own", ...yes(log) },
  ];
}

const masked: readonly ConfidentialityClass[] = ["own", "personal", "line"];

/** Kinds of record that a preview names but never opens, whoever asks. */
export function isMasked({ kind }: Pick<Reading, "kind">): boolean {
  return masked.includes(kind);
}
