import type { Attack } from "./attacks";
import type { FullTrust } from "./full-trust/full-trust";
import type { Persona } from "./full-trust/people";

/** Tries to send for another school, to change what was sent, or to give figures away. */
export function returnAttacks({ trustId, people, schools, returns }: FullTrust): Attack[] {
  const try_ = (who: Persona, what: string, sql: string): Attack => ({ who, what, sql });
  const me = (who: Persona) => `'${people[who].personId}'`;
  const [oakfield, round] = [`'${schools.oakfield.id}'`, `'${returns.roundId}'`];
  const template = (by: Persona) => `INSERT INTO return_template ("trustId", id, number, measures, "publishedById", "publishedAt") VALUES ('${trustId}', gen_random_uuid(), 9, '[]', ${me(by)}, now())`;
  const open = (by: Persona) => `INSERT INTO return_round ("trustId", id, "templateId", "academicYear", ordinal, "dueOn", "openedById", "openedAt") VALUES ('${trustId}', gen_random_uuid(), '${returns.templateId}', 2026, 5, '2027-05-20', ${me(by)}, now())`;
  const send = (by: Persona, school = oakfield) => `INSERT INTO school_return ("trustId", id, "roundId", "schoolId", number, "sentById", "sentAt") VALUES ('${trustId}', gen_random_uuid(), ${round}, ${school}, 9, ${me(by)}, now())`;
  const release = (by: Persona) => `INSERT INTO return_release ("trustId", id, "roundId", number, content, "releasedById", "releasedAt") VALUES ('${trustId}', gen_random_uuid(), ${round}, 9, '{}', ${me(by)}, now())`;
  const ask = (by: Persona, state = "waiting") => `INSERT INTO return_preparation ("trustId", id, "roundId", "askedById", "askedAt", basis, state, "toDo", "toldAt") VALUES ('${trustId}', gen_random_uuid(), ${round}, ${me(by)}, now(), 'x', '${state}', 1, now())`;
  const figure = (counts: string) => `INSERT INTO return_figure ("trustId", "returnId", "schoolId", measure, part, status, count, "outOf") VALUES ('${trustId}', '${returns.returnId}', ${oakfield}, 'absent', 'year-1', ${counts})`;
  return [
    try_("principal", "says what schools are asked for", template("principal")),
    try_("executive", "says so in another's name", template("administrator")),
    try_("lead", "opens a half term's return", open("lead")),
    try_("executive", "changes by when", `UPDATE return_round SET "dueOn" = '2027-01-01'`),
    try_("executive", "begins a school's return", `INSERT INTO return_draft ("trustId", "roundId", "schoolId", figures, "savedById", "savedAt") VALUES ('${trustId}', ${round}, '${schools.birch.id}', '{}', ${me("executive")}, now())`),
    try_("principalOfCedar", "writes into another school's draft", `UPDATE return_draft SET figures = '{}', "savedById" = ${me("principalOfCedar")} WHERE "schoolId" = ${oakfield}`),
    try_("seniorLeader", "saves a draft in another's name", `UPDATE return_draft SET figures = '{}', "savedById" = ${me("principal")} WHERE "schoolId" = ${oakfield}`),
    try_("lead", "throws a school's draft away", "DELETE FROM return_draft"),
    try_("executive", "sends a return for a school", send("executive")),
    try_("principalOfCedar", "sends one for another school", send("principalOfCedar")),
    try_("seniorLeader", "sends one in the head's name", send("principal")),
    try_("principal", "adds a figure to what was sent", figure("'available', 1, 2")),
    try_("principal", "changes what was sent", "UPDATE return_figure SET count = 0"),
    try_("principal", "takes a return back", `DELETE FROM school_return WHERE id = '${returns.returnId}'`),
    try_("financeDirector", "gives the figures to everybody", release("financeDirector")),
    try_("financeDirector", "asks for them to be given", ask("financeDirector")),
    try_("executive", "asks for it in another's name", ask("administrator")),
    try_("executive", "says that it was given when nothing was", ask("executive", "given")),
    try_("principal", "stops what is being prepared", "UPDATE return_preparation SET state = 'failed', why = 'x'"),
    try_("executive", "changes what came of one", `UPDATE return_preparation SET done = 0 WHERE id = '${returns.preparationId}'`),
    try_("executive", "rewrites what was given", "UPDATE return_release SET content = '{}'"),
  ];
}
