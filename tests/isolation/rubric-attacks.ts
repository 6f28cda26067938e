import type { Attack } from "./attacks";
import type { FullTrust } from "./full-trust/full-trust";
import type { Persona } from "./full-trust/people";

/** The tries that write what others publish, read what others study, or answer for a colleague. */
export function rubricAttacks({ trustId, people, rubric }: FullTrust): Attack[] {
  const me = (persona: Persona) => `'${people[persona].personId}'`;
  const try_ = (who: Persona, what: string, sql: string): Attack => ({ who, what, sql });
  const [trust, framework, element] = [`'${trustId}'`, `'${rubric.frameworkId}'`, `'${rubric.elementId}'`];
  return [
    try_("teacher", "starts a framework", `INSERT INTO framework ("trustId", id, name, stages, "startedById") VALUES (${trust}, gen_random_uuid(), 'x', '[]', ${me("teacher")})`),
    try_("executive", "starts a framework in another's name", `INSERT INTO framework ("trustId", id, name, stages, "startedById") VALUES (${trust}, gen_random_uuid(), 'x', '[]', ${me("lead")})`),
    try_("teacher", "makes themselves an editor", `INSERT INTO framework_editor ("trustId", id, "frameworkId", "personId", "startsOn") VALUES (${trust}, gen_random_uuid(), ${framework}, ${me("teacher")}, '2026-01-01')`),
    try_("administrator", "publishes a version", `INSERT INTO framework_version ("trustId", "frameworkId", number, name, stages, note, "publishedById", "publishedAt") VALUES (${trust}, ${framework}, 9, 'x', '[]', 'x', ${me("administrator")}, now())`),
    try_("lead", "publishes in another's name", `INSERT INTO framework_version ("trustId", "frameworkId", number, name, stages, note, "publishedById", "publishedAt") VALUES (${trust}, ${framework}, 9, 'x', '[]', 'x', ${me("executive")}, now())`),
    try_("lead", "rewrites what was published", `UPDATE published_element SET title = 'never said'`),
    try_("lead", "takes a version back", "DELETE FROM framework_version"),
    try_("lead", "rewrites what somebody saved", `UPDATE element_revision SET title = 'never said'`),
    try_("lead", "saves in another's name", `INSERT INTO element_revision ("trustId", "elementId", number, "frameworkId", title, content, "authorId", "savedAt") VALUES (${trust}, ${element}, 9, ${framework}, 'x', '{}', ${me("executive")}, now())`),
    try_("lead", "remarks in another's name", `INSERT INTO passage_comment ("trustId", id, "frameworkId", "elementId", part, remark, "authorId", "writtenAt") VALUES (${trust}, gen_random_uuid(), ${framework}, ${element}, 'why', 'x', ${me("executive")}, now())`),
    try_("lead", "settles a remark in another's name", `UPDATE passage_comment SET "settledAt" = now(), "settledById" = ${me("executive")}`),
    try_("lead", "rewrites a remark", `UPDATE passage_comment SET remark = 'never said'`),
    try_("lead", "renames an area in another's name", `UPDATE rubric_area SET title = 'x', "changedById" = ${me("executive")}`),
    try_("lead", "takes an element out in nobody's name", `UPDATE rubric_element SET "removedAt" = now(), "changedById" = NULL`),
    try_("executive", "moves an element of a draft that is not theirs", `UPDATE rubric_element SET position = 9, "changedById" = ${me("executive")}`),
    try_("lead", "says otherwise what a picture shows", "UPDATE rubric_picture SET alt = 'never said'"),
    try_("lead", "adds a picture in another's name", `INSERT INTO rubric_picture ("trustId", id, "frameworkId", alt, kind, bytes, width, height, "addedById", "addedAt") VALUES (${trust}, gen_random_uuid(), ${framework}, 'x', 'png', 1, 1, 1, ${me("executive")}, now())`),
    try_("executive", "deletes a picture of a draft", "DELETE FROM rubric_picture"),
    try_("executive", "shows everybody a picture of a draft", `UPDATE rubric_picture SET "publishedAt" = now()`),
    try_("principal", "looks at what the teacher opened", `INSERT INTO element_visit ("trustId", "personId", "elementId", "frameworkId", "openedAt") VALUES (${trust}, ${me("teacher")}, ${element}, ${framework}, now())`),
    try_("principal", "invites a peer in the teacher's name", `INSERT INTO peer_view ("trustId", id, "askerId", "peerId", "elementId", "askedAt") VALUES (${trust}, gen_random_uuid(), ${me("teacher")}, ${me("principal")}, ${element}, now())`),
    try_("teacher", "asks and answers at once", `INSERT INTO peer_view ("trustId", id, "askerId", "peerId", "elementId", "askedAt", "answeredAt") VALUES (${trust}, gen_random_uuid(), ${me("teacher")}, ${me("presenter")}, ${element}, now(), now())`),
    try_("teacher", "answers for the colleague", `UPDATE peer_view SET "answeredAt" = now() WHERE id = '${rubric.peerViewId}'`),
    try_("presenter", "makes it an answer to somebody else", `UPDATE peer_view SET "askerId" = ${me("presenter")} WHERE id = '${rubric.peerViewId}'`),
    try_("executive", "clears a colleague's view", `DELETE FROM peer_view WHERE id = '${rubric.peerViewId}'`),
    try_("guest", "clears every colleague's view", "DELETE FROM peer_view"),
  ];
}
