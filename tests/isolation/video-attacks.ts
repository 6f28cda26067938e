import type { Attack } from "./attacks";
import type { FullTrust } from "./full-trust/full-trust";
import type { Persona } from "./full-trust/people";

/** The tries that publish what reviewers did not, look at what was not shown, or speak for those who are seen. */
export function videoAttacks({ trustId, people, videos, rubric }: FullTrust): Attack[] {
  const me = (persona: Persona) => `'${people[persona].personId}'`;
  const try_ = (who: Persona, what: string, sql: string): Attack => ({ who, what, sql });
  const trust = `'${trustId}'`;
  const [published, sent, shown] = [videos.published, videos.sent, videos.shown].map((id) => `'${id}'`);
  const video = (owner: Persona, more = "", values = "") => `INSERT INTO practice_video ("trustId", id, "ownerId", title, "startedAt"${more}) VALUES (${trust}, gen_random_uuid(), ${me(owner)}, 'x', now()${values})`;
  const review = (owner: Persona, reviewer: Persona, more = "", values = "", of = sent) =>
    `INSERT INTO video_review ("trustId", id, "videoId", "ownerId", round, "reviewerId", "askedAt"${more}) VALUES (${trust}, gen_random_uuid(), ${of}, ${me(owner)}, 1, ${me(reviewer)}, now()${values})`;
  const share = (owner: Persona, person: Persona, of = sent) =>
    `INSERT INTO video_share ("trustId", id, "videoId", "ownerId", "personId", "sharedAt") VALUES (${trust}, gen_random_uuid(), ${of}, ${me(owner)}, ${me(person)}, now())`;
  const file = (of: string | undefined) => `INSERT INTO video_file ("trustId", "videoId", "fileId", kind, state, parts, "addedAt") VALUES (${trust}, ${of}, gen_random_uuid(), 'mp4', 'ready', '{}', now())`;
  const saysYes = `verdict = 'publish', "answeredAt" = now(), "reviewOn" = '2027-11-19'`;
  return [
    try_("teacher", "publishes their own video", `UPDATE practice_video SET "publishedAt" = now() WHERE id = ${sent}`),
    try_("teacher", "begins one that is published", video("teacher", `, "publishedAt", "sentAt"`, ", now(), now()")),
    try_("teacher", "begins one in another's name", video("principal")),
    try_("governor", "begins a video", video("governor")),
    try_("reviewer", "publishes past the answers", `UPDATE practice_video SET "publishedAt" = now() WHERE id = ${sent}`),
    try_("reviewer", "withdraws a colleague's video", `UPDATE practice_video SET "withdrawnAt" = now() WHERE id = ${sent}`),
    try_("reviewer", "deletes a colleague's video", `UPDATE practice_video SET "deletedAt" = now() WHERE id = ${shown}`),
    try_("presenter", "deletes what they are shown", `UPDATE practice_video SET "deletedAt" = now() WHERE id = ${shown}`),
    try_("teacher", "deletes what is published before it is withdrawn", `UPDATE practice_video SET "deletedAt" = now() WHERE id = ${published}`),
    try_("teacher", "deletes what others noted on their video", `DELETE FROM video_note WHERE "personId" <> ${me("teacher")}`),
    try_("principal", "withdraws a teacher's video", `UPDATE practice_video SET "withdrawnAt" = now() WHERE id = ${published}`),
    try_("presenter", "takes over what they are shown", `UPDATE practice_video SET title = 'mine' WHERE id = ${shown}`),
    try_("teacher", "gives their video to another", `UPDATE practice_video SET "ownerId" = ${me("principal")} WHERE id = ${shown}`),
    try_("teacher", "rewrites what was published", `UPDATE practice_video SET title = 'never reviewed' WHERE id = ${published}`),
    try_("teacher", "says after sending that no pupil is seen", `UPDATE practice_video SET "pupilsVisible" = false WHERE id = ${sent}`),
    try_("teacher", "lets a consent last longer than was said", `UPDATE practice_video SET "shownUntil" = '2040-01-01' WHERE id = ${published}`),
    try_("teacher", "replaces the film that was published", `UPDATE video_file SET "fileId" = gen_random_uuid() WHERE "videoId" = ${published}`),
    try_("teacher", "removes the film that was sent", `DELETE FROM video_file WHERE "videoId" = ${sent}`),
    try_("presenter", "puts a film into what they are shown", file(shown)),
    try_("teacher", "links what was published to another element", `DELETE FROM video_element WHERE "videoId" = ${published}`),
    try_("presenter", "links what they are shown to an element", `INSERT INTO video_element ("trustId", "videoId", "elementId") VALUES (${trust}, ${shown}, '${rubric.elementId}')`),
    try_("teacher", "says the consent anew after sending", `UPDATE video_consent SET purpose = 'x' WHERE "videoId" = ${sent}`),
    try_("presenter", "says the consent in the teacher's name", `INSERT INTO video_consent ("trustId", "videoId", "ownerId", "whoIsSeen", "pupilsAsked", "staffAsked", purpose, "saidAt") VALUES (${trust}, ${shown}, ${me("teacher")}, 'x', 'x', 'x', 'x', now())`),
    try_("reviewer", "rewrites what was said of the people in it", `UPDATE video_consent SET purpose = 'x' WHERE "videoId" = ${sent}`),
    try_("teacher", "names themselves as reviewer", review("teacher", "teacher")),
    try_("teacher", "names somebody without the duty", review("teacher", "principal")),
    try_("teacher", "names a reviewer who has answered already", review("teacher", "reviewerOfCedar", `, verdict, "answeredAt", "reviewOn"`, `, 'publish', now(), '2027-11-19'`)),
    try_("reviewerOfCedar", "names themselves for a video that is not theirs", review("reviewerOfCedar", "reviewer")),
    try_("reviewerOfCedar", "names themselves in the teacher's name", review("teacher", "reviewerOfCedar")),
    try_("teacher", "answers for the reviewer", `UPDATE video_review SET ${saysYes} WHERE "videoId" = ${sent}`),
    try_("reviewerOfCedar", "answers for the other reviewer", `UPDATE video_review SET ${saysYes} WHERE "videoId" = ${sent}`),
    try_("reviewer", "hands their answer to another", `UPDATE video_review SET "reviewerId" = ${me("reviewerOfCedar")} WHERE "videoId" = ${sent}`),
    try_("reviewer", "shows somebody a video that is not theirs", share("teacher", "principal")),
    try_("reviewer", "shows themselves a video for good", share("reviewer", "teacher", sent)),
    try_("actionOwner", "brings back what was ended", `UPDATE video_share SET "endedAt" = NULL WHERE "personId" = ${me("actionOwner")}`),
    try_("presenter", "passes on what they are shown", `UPDATE video_share SET "personId" = ${me("principal")} WHERE id = '${videos.shareId}'`),
    try_("principal", "ends what others show each other", `UPDATE video_share SET "endedAt" = now() WHERE id = '${videos.shareId}'`),
    try_("presenter", "uploads to what they are shown", `INSERT INTO video_upload ("trustId", id, "videoId", "personId", bytes, fingerprint, "startedAt") VALUES (${trust}, gen_random_uuid(), ${shown}, ${me("presenter")}, 9, 'x', now())`),
    try_("teacher", "uploads to what was sent", `INSERT INTO video_upload ("trustId", id, "videoId", "personId", bytes, fingerprint, "startedAt") VALUES (${trust}, gen_random_uuid(), ${sent}, ${me("teacher")}, 9, 'x', now())`),
    try_("principal", "continues a teacher's upload", `UPDATE video_upload SET received = 50 WHERE id = '${videos.uploadId}'`),
    try_("principal", "says that the teacher watched", `INSERT INTO video_view ("trustId", "videoId", "personId", "firstOn") VALUES (${trust}, ${published}, ${me("actionOwner")}, '2026-11-19')`),
    try_("principal", "counts who watched a teacher's video", `SELECT 1 FROM video_reach('${videos.published}') WHERE video_reach IS NOT NULL`),
    try_("principal", "notes in the teacher's name", `INSERT INTO video_note ("trustId", id, "videoId", "personId", "atSecond", sealed, "savedAt") VALUES (${trust}, gen_random_uuid(), ${published}, ${me("teacher")}, 1, '\\x01', now())`),
  ];
}
