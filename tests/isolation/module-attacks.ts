import type { Attack } from "./attacks";
import type { FullTrust } from "./full-trust/full-trust";
import type { Persona } from "./full-trust/people";

/** The tries that offer what editors did not, look at what somebody studies, make a finish worth more, or undo a withdrawal. */
export function moduleAttacks({ trustId, people, rubric, modules }: FullTrust): Attack[] {
  const me = (persona: Persona) => `'${people[persona].personId}'`;
  const try_ = (who: Persona, what: string, sql: string): Attack => ({ who, what, sql });
  const [trust, framework] = [`'${trustId}'`, `'${rubric.frameworkId}'`];
  const { moduleId, finishedModuleId, unpublishedId, studyId, finishedId, transcriptId } = modules;
  const begun = (by: Persona, more = "", values = "") => `INSERT INTO study_module ("trustId", id, "frameworkId", "startedById", "startedAt"${more}) VALUES (${trust}, gen_random_uuid(), ${framework}, ${me(by)}, now()${values})`;
  const version = (by: Persona, of = moduleId, inFramework = framework) => `INSERT INTO module_version ("trustId", "moduleId", number, "frameworkId", title, "halfHours", content, "publishedById", "publishedAt") VALUES (${trust}, '${of}', 9, ${inFramework}, 'x', 4, '{}', ${me(by)}, now())`;
  const study = (who: Persona, of = moduleId, number = 1, more = "", values = "") => `INSERT INTO module_study ("trustId", id, "personId", "moduleId", number, "startedAt", "savedAt"${more}) VALUES (${trust}, gen_random_uuid(), ${me(who)}, '${of}', ${number}, now(), now()${values})`;
  const credit = (who: Persona, of: string) => `INSERT INTO study_credit ("trustId", "studyId", "personId", title, "halfHours", "finishedOn") VALUES (${trust}, '${of}', ${me(who)}, 'x', 120, '2026-11-19')`;
  return [
    try_("teacher", "starts a module", begun("teacher")),
    try_("executive", "starts a module of a framework that others write", begun("executive")),
    try_("lead", "starts a module in another's name", begun("executive")),
    try_("lead", "starts one that is offered at once", begun("lead", `, "publishedNumber"`, ", 1")),
    try_("executive", "takes a module away", `UPDATE study_module SET "takenAwayAt" = now()`),
    try_("teacher", "offers what is not published", `UPDATE study_module SET "publishedNumber" = 1 WHERE id = '${unpublishedId}'`),
    try_("teacher", "writes a draft of a module", `INSERT INTO module_draft ("trustId", "moduleId", "frameworkId", title, "halfHours", content, "changedById", "changedAt") VALUES (${trust}, '${moduleId}', ${framework}, 'x', 4, '{}', ${me("teacher")}, now())`),
    try_("administrator", "rewrites a module's draft", `UPDATE module_draft SET title = 'x', "changedById" = ${me("administrator")}`),
    try_("lead", "rewrites a draft in another's name", `UPDATE module_draft SET title = 'x', "changedById" = ${me("executive")}`),
    try_("teacher", "publishes a version", version("teacher")),
    try_("lead", "publishes a version in another's name", version("executive")),
    try_("lead", "publishes it into another framework", version("lead", moduleId, `'${rubric.draftId}'`)),
    try_("lead", "rewrites what was published", "UPDATE module_version SET title = 'never said'"),
    try_("lead", "writes a university's word into what was published", `UPDATE module_version SET validation = '{"credits": 60}'`),
    try_("lead", "takes a version back", "DELETE FROM module_version"),
    try_("principal", "begins a module in the teacher's name", study("teacher")),
    try_("middleLeader", "begins a module that is not offered", study("middleLeader", unpublishedId)),
    try_("middleLeader", "begins a version that there is none of", study("middleLeader", moduleId, 9)),
    try_("middleLeader", "begins what is finished already", study("middleLeader", moduleId, 1, `, "finishedOn"`, ", '2026-11-19'")),
    try_("lead", "looks at who studies the module that they wrote", `SELECT * FROM module_study WHERE "moduleId" = '${moduleId}'`),
    try_("executive", "looks at who studies what", "SELECT * FROM module_study"),
    try_("administrator", "looks at who finished what", "SELECT * FROM study_credit"),
    try_("principal", "looks at the transcripts of their staff", "SELECT * FROM transcript"),
    try_("executive", "looks at transcripts through their codes", "SELECT * FROM transcript_code"),
    try_("executive", "writes on the teacher's module", `UPDATE module_study SET version = 9 WHERE id = '${studyId}'`),
    try_("teacher", "rewrites what they finished", `UPDATE module_study SET sealed = NULL, "finishedOn" = '2026-11-19' WHERE id = '${finishedId}'`),
    try_("teacher", "finishes on another day", `UPDATE module_study SET "finishedOn" = '2020-01-01' WHERE id = '${studyId}'`),
    try_("teacher", "makes it another module", `UPDATE module_study SET "moduleId" = '${finishedModuleId}' WHERE id = '${studyId}'`),
    try_("teacher", "gives themselves a credit for what is not finished", credit("teacher", studyId)),
    try_("middleLeader", "takes the teacher's credit for themselves", credit("middleLeader", finishedId)),
    try_("teacher", "makes a credit worth more", `UPDATE study_credit SET "halfHours" = 120`),
    try_("teacher", "makes a transcript in another's name", `INSERT INTO transcript ("trustId", id, "personId", "codeHash", sealed, "madeAt") VALUES (${trust}, gen_random_uuid(), ${me("principal")}, '\\x01', '\\x01', now())`),
    try_("principal", "withdraws the teacher's transcript", `UPDATE transcript SET "withdrawnAt" = now() WHERE id = '${transcriptId}'`),
    try_("teacher", "rewrites a transcript", `UPDATE transcript SET sealed = '\\x01' WHERE id = '${transcriptId}'`),
    try_("teacher", "writes a code of their own", `INSERT INTO transcript_code ("codeHash", sealed) VALUES ('\\x01', '\\x01')`),
    try_("guest", "clears every code", "DELETE FROM transcript_code"),
  ];
}
