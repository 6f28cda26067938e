import type { Attack } from "./attacks";
import type { FullTrust } from "./full-trust/full-trust";
import type { Persona } from "./full-trust/people";

/** Tries to write or share for the other side, to change what was shared, or to see the other view by sharing in its name. */
export function evaluationAttacks({ trustId, people, schools, evaluations: { frameworkId, openId, sharedId, begunId } }: FullTrust): Attack[] {
  const try_ = (who: Persona, what: string, sql: string): Attack => ({ who, what, sql });
  const me = (who: Persona) => `'${people[who].personId}'`;
  const framework = (by: Persona) => `INSERT INTO evaluation_framework ("trustId", id, number, indicators, "publishedById", "publishedAt") VALUES ('${trustId}', gen_random_uuid(), 9, '[]', ${me(by)}, now())`;
  const begin = (by: Persona, school: string) => `INSERT INTO evaluation ("trustId", id, "schoolId", "frameworkId", "academicYear", "begunById", "begunAt") VALUES ('${trustId}', gen_random_uuid(), '${school}', '${frameworkId}', 2030, ${me(by)}, now())`;
  const write = (by: Persona, side: string, id = begunId, school = schools.birch.id) =>
    `INSERT INTO evaluation_part ("trustId", "evaluationId", "schoolId", side, indicator, answers, "savedById", "savedAt") VALUES ('${trustId}', '${id}', '${school}', '${side}', 'other', '{}', ${me(by)}, now())`;
  const share = (by: Persona, side: string, id: string, school: string) => `INSERT INTO evaluation_sharing ("trustId", "evaluationId", "schoolId", side, "sharedById", "sharedAt") VALUES ('${trustId}', '${id}', '${school}', '${side}', ${me(by)}, now())`;
  return [
    try_("principal", "says what schools look at", framework("principal")),
    try_("executive", "says so in another's name", framework("administrator")),
    try_("principalOfCedar", "begins for another school", begin("principalOfCedar", schools.birch.id)),
    try_("financeDirector", "begins for a school", begin("financeDirector", schools.birch.id)),
    try_("executive", "writes the school's view", write("executive", "school")),
    try_("principalOfBirch", "writes the trust's view", write("principalOfBirch", "trust")),
    try_("seniorLeaderOfCedar", "writes another school's view", write("seniorLeaderOfCedar", "school")),
    try_("principalOfBirch", "writes in another's name", write("principal", "school").replace("'other'", "'another'")),
    try_("principalOfBirch", "writes under another school's evaluation", write("principalOfBirch", "school", openId)),
    try_("principal", "changes what the school has shared", `UPDATE evaluation_part SET answers = '{"x":1}', "savedById" = ${me("principal")} WHERE "evaluationId" = '${openId}' AND side = 'school'`),
    try_("executive", "changes what the trust has shared", `UPDATE evaluation_part SET answers = '{"x":1}', "savedById" = ${me("executive")} WHERE "evaluationId" = '${sharedId}' AND side = 'trust'`),
    try_("principal", "shares for the trust, to see its view", share("principal", "trust", openId, schools.oakfield.id)),
    try_("financeDirector", "shares for the trust", share("financeDirector", "trust", openId, schools.oakfield.id)),
    try_("lead", "shares for the school", share("lead", "school", begunId, schools.birch.id)),
    try_("lead", "shares in another's name", share("executive", "trust", openId, schools.oakfield.id)),
    try_("principalOfBirch", "says that another's sharing is theirs", share("principalOfBirch", "school", openId, schools.birch.id)),
    try_("principal", "takes a sharing back", "DELETE FROM evaluation_sharing"),
  ];
}
