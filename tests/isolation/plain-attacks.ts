import { rowsBehindTheWall } from "@/tests/catalogue/as-owner";
import { v7 } from "@/lib/submissions/uuid";
import type { Attack } from "./attacks";
import type { FullTrust } from "./full-trust/full-trust";

/** A change to any row of each table that can be changed, and from which a guest keeps their hands. */
const changes: Record<string, string> = {
  trust: "name = 'x'", hub: "name = 'x'", school: "name = 'x'", season: "name = 'x'", person: "name = 'x'",
  role_period: '"endsOn" = \'2027-01-01\'', appointment: '"endsOn" = \'2027-01-01\'', one_to_one: "minutes = 5", line_manager: '"endsOn" = \'2027-01-01\'',
  half_term: '"endsOn" = \'2027-08-31\'', school_half_term: '"endsOn" = \'2027-08-31\'',
  credential: '"passwordHash" = \'x\'', single_use_link: '"usedAt" = now()', check_in_draft: "version = 9", roster_import: '"appliedAt" = now()', figure_import: "state = 'refused'", return_preparation: "done = 0", trust_figure: '"supersededAt" = now()',
  check_in: "version = 9", coaching_response: "version = 9", support_request: "answer = 'x'", action: "title = 'x'",
  priority: "title = 'x'", told_priority: "title = 'x'", review: "place = 'x'", review_section: "narrative = 'x'", collation_line: "wording = 'x'",
  collated_action: "title = 'x'", collated_support: "answer = 'x'", agenda_item: "minutes = 5", decision: "text = 'x'",
  framework: "name = 'x'", framework_editor: '"endsOn" = \'2027-01-01\'', rubric_area: "title = 'x'", rubric_element: "position = 9",
  passage_comment: '"settledAt" = now()', rubric_picture: '"publishedAt" = now()', peer_view: '"declinedAt" = now()', element_note: "version = 9",
  programme: "name = 'x'", cohort: "name = 'x'", cohort_facilitator: '"endsOn" = \'2027-01-01\'', cohort_member: '"leftOn" = \'2027-01-01\'',
  study_module: '"takenAwayAt" = now()', module_draft: "title = 'x'", module_study: "version = 9", transcript: '"withdrawnAt" = now()',
  cohort_session: "theme = 'x'", gap_task: "title = 'x'", session_attendance: "state = 'missed'", rehearsal: '"extendedMinutes" = 2', rehearsal_seat: '"leftInRound" = 1', gap_task_draft: '"savedAt" = now()', online_draft: '"savedAt" = now()', cohort_project_draft: '"savedAt" = now()', cohort_project: "measured = true", storm_script: "version = 9", self_assessment: "version = 9", self_assessment_wording: "number = 9", completion_rule: "number = 9", strength_consent: '"givenAt" = now()', strength: "words = 'x'", certificate: '"withdrawnAt" = now()', project_showcase: '"publishedAt" = now()', gap_task_answer: "did = 'x'", gap_task_extension: "answer = 'x'",
  practice_video: "title = 'x'", video_file: "progress = 9", video_consent: "purpose = 'x'", video_review: "words = 'x'", video_share: '"endedAt" = now()', video_upload: "received = 9",
  action_set: '"endedAt" = now()', set_member: '"leftAt" = now()', set_meeting: "place = 'x'", set_topic: '"chosenAt" = now()',
  set_seat: '"cameAt" = now()', meeting_part: "position = 9", slot_issue: "version = 9", slot_plan: "version = 9", slot_review: "version = 9",
  triad_wish: '"withdrawnAt" = now()', triad: '"endedAt" = now()', triad_member: '"changeAskedAt" = now()', triad_session: "place = 'x'", triad_seat: '"cameAt" = now()', triad_round: '"pausedAt" = now()',
  triad_issue: "version = 9", triad_commitment: "version = 9", commitment_follow_up: "version = 9", observer_note: "version = 9", observer_feedback: "version = 9", observer_message: "version = 9", calendar_feed: '"madeAt" = now()', mailed_date: "sequence = 9",
};
const removals = ["told_priority", "rehearsal_seat", "storm_script", "project_reply", "self_assessment", "strength_consent", "strength", "project_log_entry", "project_showcase", "gap_task_picture", "gap_task_file", "hub", "school", "role_period", "appointment", "half_term", "school_half_term", "season", "one_to_one", "line_manager", "credential", "federated_identity", "check_in_draft", "personal_part", "rubric_passage", "rubric_word", "rubric_synonym", "peer_view", "video_element", "video_file", "video_upload", "video_note", "video_view", "module_study", "study_credit", "element_visit", "element_focus", "element_note", "self_view",
  "set_topic", "topic_vote", "meeting_part", "slot_word", "triad_round", "triad_brought", "triad_issue", "triad_commitment", "commitment_follow_up", "observer_note", "observer_feedback", "observer_message", "calendar_feed", "mailed_date"];
const quoted = (value: unknown) => `'${JSON.stringify(value).replaceAll("'", "''")}'::jsonb`;

/** A guest changes, removes and copies rows of every table that a guest only reads, or does not see at all. */
export async function plainAttacks({ trustId, people }: FullTrust, tables: string[]): Promise<Attack[]> {
  const notMine = (table: string) => (table === "person" ? ` WHERE id = '${people.principal.personId}'` : "");
  const copies: Attack[] = [];
  // A coach's note is the guest's own.
  for (const table of tables.filter((name) => !["trust", "submission", "audit_event", "coach_note"].includes(name))) {
    const [row] = await rowsBehindTheWall(table, trustId);
    const copied = { ...row, ...(row && "id" in row ? { id: v7() } : {}) };
    copies.push({ who: "guest", what: `copies a row of ${table}`, sql: `INSERT INTO ${table} SELECT * FROM jsonb_populate_record(NULL::${table}, ${quoted(copied)})` });
  }
  return [
    ...Object.entries(changes).map(([table, set]): Attack => ({ who: "guest", what: `changes ${table}`, sql: `UPDATE ${table} SET ${set}${notMine(table)}` })),
    ...removals.map((table): Attack => ({ who: "guest", what: `empties ${table}`, sql: `DELETE FROM ${table}` })),
    ...copies,
  ];
}
