/** Tables that belong to no tenant, each with its reason. A star stands for a whole schema. Compared with the catalogue in both directions. */
export const notATenants: Record<string, string> = {
  "public.register_trust": "the national register: public, the same for everybody",
  "public.register_school": "the national register: public, the same for everybody",
  "public.register_load": "which edition of the register was loaded; says nothing of a trust",
  "public.register_link": "the national register: public, the same for everybody",
  "public.register_past": "worked out from the register's links: which school went on from which",
  "public.figure_edition": "how a kind of file is read, described by the operator; says nothing of a trust",
  "public.published_import": "which files of published figures were loaded; says nothing of a trust",
  "public.published_figure": "what the Department publishes of schools and areas: public, one copy for every trust",
  "public.sign_in_address": "read before anybody is known; keyed hashes alone, reached only through two functions of the owner's",
  "public.transcript_code": "read before anybody is known; a keyed hash, and bytes that the code alone opens, reached only through two functions of the owner's",
  "public.rate_limit": "counts tries of callers whom nobody knows yet; its keys are hashes",
  "public._prisma_migrations": "which migrations were applied; the application has no right to it",
  "pgboss.*": "the job queue; a job carries its trust's id and no text",
};

/** The functions that run with the owner's rights, each with its reason. */
export const asTheOwner: Record<string, string> = {
  sign_in_candidates: "a hash of an address leads to the accounts behind it; nothing else of the directory can be read",
  trusts_to_visit: "the worker's round: ids of trusts and nothing else",
  set_sign_in_address: "writes one line of the directory, for oneself or by whoever arranges the trust",
  rubric_reach: "counts how many people opened an area's elements, in fives and from five, for those who write the rubric; never who",
  a_picture_in_a_text_stays: "keeps a picture that some text shows, a text of another group's too; a trigger, which nobody calls",
  the_answers_publish: "publishes or returns a practice video as its reviewers’ answers say; a trigger, which nobody calls",
  what_hangs_on_a_deleted_video_goes: "takes away what hung on a video that its owner deletes, others’ notes included; a trigger, which nobody calls",
  video_reach: "counts how many people watched a video, in fives and from five, for its owner alone; never who",
  app_my_triads: "ids of the triads to which the asker is asked or belongs, so that members see each other; nothing else of the table",
  app_brought_videos: "ids of the videos that colleagues bring to the asker’s sessions, so that they are seen there alone; nothing else of the table",
  a_withdrawn_video_is_brought_nowhere: "takes a video that its owner withdraws or deletes out of every session; a trigger, which nobody calls",
  the_answers_begin_it: "lets a triad run once each has said yes; a trigger, which nobody calls",
  its_members_leave_with_it: "ends the memberships of a triad that ends and calls off what it had planned; a trigger, which nobody calls",
  its_members_take_their_seats: "copies the members of a triad into a session that begins; a trigger, which nobody calls",
  triad_dates: "on which days triads met, for coordinators; nothing of what was said, where, or by whom",
  triad_role_counts: "how often the members of one's own triad had which role in it; never in which session",
  triad_role_balance: "of how many people the roles are even, in fives and from five, for coordinators; never of whom",
  app_own_cohorts: "the cohorts that the asker is in, which the table of members cannot ask of itself; nobody else’s",
  people_in_cohorts: "ids of those who are in a cohort, for the worker’s round in nobody’s name; never in which",
  earlier_words_are_kept: "keeps the words of a gap task that is changed; a trigger, which nobody calls",
  programme_reach: "counts how many people took part in programmes, by school and job, in fives and from five, for those who start them; never who",
  transcript_by_code: "a hash of a code leads to bytes that only the code opens; nothing else of a transcript can be read",
  the_code_follows_its_transcript: "enters a transcript's code when it is made and takes it out when it is withdrawn; a trigger, which nobody calls",
  triad_people: "ids of people in triads, for the worker’s round, in which nobody asks; to whoever is signed in it says nothing",
  hand_on_actions: "moves the open actions of somebody who leaves to a named person, by whoever arranges the trust, who never reads them",
};

/** Foreign keys that nothing reads from their far end, so they have no index of their own, by reason. */
export const notReadBackwards: Record<string, string[]> = {
  "names who did it: read with the row, never searched by": [
    "action.createdById", "action_update.authorId", "agenda_item.accountableId", "agenda_item.createdById", "agenda_version.publishedById",
    "check_in_addition.authorId", "coaching_response.authorId", "decision.decidedById", "late_agreement.agreedById", "priority.createdById",
    "review_section.readyById", "sign_off.signedById", "support_request.answeredById",
    "element_revision.authorId", "framework.startedById", "framework_version.publishedById", "passage_comment.authorId", "passage_comment.settledById", "rubric_synonym.addedById",
    "programme.startedById", "cohort.startedById", "cohort_facilitator.addedById", "nomination.supportedById", "nomination_choice.chosenById", "cohort_session.plannedById", "session_attendance.markedById", "gap_task.setById", "cohort_session.calledOffById", "gap_task_wording.replacedById", "gap_task_extension.answeredById", "gap_task_reply.authorId",
    "bright_spot.endedById", "bright_spot_visit.calledOffById",
    "study_module.startedById", "module_draft.changedById", "module_version.publishedById",
    "rubric_area.changedById", "rubric_element.changedById", "rubric_picture.addedById",
    "ground_rules.publishedById", "triad.formedById", "triad.endedById", "triad_member.askedById", "triad_session.plannedById", "triad_session.calledOffById",
  ],
  "a role in a round, reached through the session": [
    "triad_round.coacheeId", "triad_round.coachId", "triad_round.observerId", "triad_round.otherObserverId", "triad_issue.coacheeId", "commitment_follow_up.coacheeId",
    "observer_note.observerId", "observer_feedback.observerId", "observer_message.observerId", "observer_message.coacheeId",
  ],
  "what somebody brings to a session, reached through the session": ["triad_brought.personId", "triad_brought.elementId"],
  "whether one has agreed, read with the triad": ["rules_acceptance.personId"],
  "repeats what its check-in says, and is reached through it": [
    "check_in_entry.leaderId", "check_in_entry.leadId", "personal_part.leaderId", "personal_part.leadId", "support_request.leaderId", "support_request.leadId",
  ],
  "repeats its review's school, and is reached through the review": [
    "agenda_item.schoolId", "agenda_version.schoolId", "collated_action.schoolId", "collated_support.schoolId", "collation_line.schoolId", "decision.schoolId", "late_agreement.schoolId", "review_reader.schoolId", "review_section.schoolId",
  ],
  "a link upward that is followed from here alone": [
    "agenda_item.entryId", "collated_action.actionId", "collated_action.ownerId", "collated_support.supportRequestId",
    "collation_line.checkInId", "collation_line.entryId", "decision.actionId",
  ],
  "repeats its element's framework, and is reached through the element": ["element_revision.frameworkId", "passage_comment.frameworkId", "bright_spot.frameworkId"],
  "repeats its module's framework, and is reached through the module": ["module_draft.frameworkId", "module_version.frameworkId"],
  "repeats its video's owner, and is reached through the video": ["video_consent.ownerId", "video_review.ownerId", "video_share.ownerId"],
  "one person's own watching and notes, counted and read with the video": ["video_note.videoId", "video_view.personId"],
  "repeats its bright spot's school, and is reached through the bright spot": ["visit_closing.schoolId"],
  "one person's own study, reached through the person": [
    "element_focus.elementId", "element_focus.frameworkId", "element_note.elementId", "element_visit.elementId", "element_visit.frameworkId", "peer_view.elementId", "self_view.elementId", "module_study.moduleId",
  ],
  "one person’s own in a cohort, reached through its session, task or answer": [
    "session_attendance.memberId", "session_attendance.cohortId", "session_attendance.personId", "gap_task_draft.taskId",
    "gap_task_extension.cohortId", "gap_task_reply.cohortId", "gap_task_reply.personId", "gap_task_picture.cohortId", "gap_task_picture.personId",
  ],
  "a duty is looked up by person or by kind; a school's few are read with it": ["appointment.schoolId"],
};
