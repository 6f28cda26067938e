import { expect, test } from "vitest";
import { beginStudy } from "@/lib/credits/begin-study";
import { listCredits } from "@/lib/credits/list-credits";
import { exportPortfolio, readPortfolio } from "@/lib/credits/portfolio/read-portfolio";
import { readStudy } from "@/lib/credits/read-study";
import { deleteStudy, finishStudy, reopenStudy, saveStudy } from "@/lib/credits/save-study";
import { finishInput } from "@/lib/credits/schema";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { publishModule } from "@/lib/rubric/modules/publish-module";
import { saveUniversity } from "@/lib/rubric/modules/save-draft";
import type { Viewer } from "@/lib/viewers/viewer";
import { databaseText } from "@/tests/support/database-text";
import { outsidersTo } from "@/tests/support/a-trust";
import { aModule, aPublishedModule, byNorthmere } from "./a-module";

const wrote = (studyId: string, version: number, more = {}) => ({ studyId, version, read: [0], tried: "I waited in Year 4", changed: "More hands", reflection: "Silence is work", ...more });

async function aFinishedStudy() {
  const given = await aModule(byNorthmere);
  const { id } = await beginStudy(given.teacher, given.moduleId);
  await finishStudy(given.teacher, wrote(id, 1));
  return { ...given, id };
}

test("what somebody writes on a module is theirs alone, and sealed", async () => {
  const { trust, teacher, colleague, editor, moduleId } = await aModule();
  const { id } = await beginStudy(teacher, moduleId);
  await saveStudy(teacher, wrote(id, 1, { tried: "the word persimmon", reflection: "the word quillwort" }));
  expect(await readStudy(teacher, id)).toMatchObject({ version: 2, finishedOn: null, content: { read: [0], tried: "the word persimmon" } });
  for (const outsider of [colleague, editor, ...Object.values(await outsidersTo(trust))]) {
    await expect(readStudy(outsider, id)).rejects.toThrow(NotFound);
    await expect(saveStudy(outsider, wrote(id, 2))).rejects.toThrow(NotFound);
    await expect(finishStudy(outsider, wrote(id, 2))).rejects.toThrow(NotFound);
    await expect(reopenStudy(outsider, id)).rejects.toThrow(NotFound);
    await expect(deleteStudy(outsider, id)).rejects.toThrow(NotFound);
  }
  expect(await databaseText()).not.toMatch(/persimmon|quillwort/);
});

test("two devices lose nothing: the second sees what the first saved", async () => {
  const { teacher, moduleId } = await aModule();
  const { id } = await beginStudy(teacher, moduleId);
  expect(await saveStudy(teacher, wrote(id, 1))).toMatchObject({ version: 2 });
  expect(await saveStudy(teacher, wrote(id, 1)), "the same words again are no second version").toMatchObject({ version: 2 });
  expect(await saveStudy(teacher, wrote(id, 1, { tried: "I waited in Year 4, twice" })), "an answer that got lost costs nothing").toMatchObject({ version: 3 });
  const late: unknown = await saveStudy(teacher, wrote(id, 1, { tried: "On the phone" })).catch((error: unknown) => error);
  expect(late).toBeInstanceOf(Stale);
  expect(late).toMatchObject({ saved: { tried: "I waited in Year 4, twice" }, version: 3 });
});

test("a finish needs the task and the reflection, each with its own words", () => {
  const issues = finishInput.safeParse({ studyId: "019f0000-0000-7000-8000-000000000000", version: "1", tried: " ", reflection: "" }).error?.issues ?? [];
  expect(issues.map(({ path, message }) => [path[0], message])).toEqual([
    ["tried", "Write what you tried in class; a few sentences are enough"],
    ["reflection", "Write what you make of it before you finish"],
  ]);
});

test("finishing gives the credit that the module was worth that day, whatever is published since", async () => {
  const { teacher, editor, moduleId, colleague } = await aFinishedStudy();
  await saveUniversity(editor, { moduleId, version: 4, validated: "no" });
  await publishModule(editor, { moduleId, version: 5 });
  const { credits, halfHours, byUniversity, inProgress } = await listCredits(teacher);
  expect(credits).toMatchObject([{ title: "Time to think", halfHours: 5, validation: byNorthmere, finishedOn: teacher.today }]);
  expect({ halfHours, byUniversity, inProgress }).toEqual({ halfHours: 5, byUniversity: [{ university: "Northmere University", level: 7, credits: 5 }], inProgress: [] });
  expect(await listCredits(colleague)).toMatchObject({ credits: [], halfHours: 0 });
});

test("a university's word counts on its days alone", async () => {
  const { teacher, moduleId } = await aModule({ ...byNorthmere, fromDay: "2020-09-01", untilDay: "2026-11-18" });
  const { id } = await beginStudy(teacher, moduleId);
  await finishStudy(teacher, wrote(id, 1));
  expect((await listCredits(teacher)).credits).toMatchObject([{ validation: null }]);
});

test("what was finished stays; opened again it is written on, without its credit until it is finished anew", async () => {
  const { teacher, id } = await aFinishedStudy();
  await expect(saveStudy(teacher, wrote(id, 2, { tried: "Rewritten" }))).rejects.toThrow(Refused);
  await reopenStudy(teacher, id);
  expect(await listCredits(teacher)).toMatchObject({ credits: [], inProgress: [{ studyId: id }] });
  await finishStudy(teacher, wrote(id, 2, { tried: "Rewritten" }));
  expect((await listCredits(teacher)).credits).toHaveLength(1);
  await deleteStudy(teacher, id);
  await expect(readStudy(teacher, id)).rejects.toThrow(NotFound);
  expect(await listCredits(teacher)).toMatchObject({ credits: [], inProgress: [] });
});

test("nobody writes themselves a credit: the database says what a finish is worth", async () => {
  const { trust, teacher, id, moduleId } = await aFinishedStudy();
  const credit = (who: Viewer, study: string) => withTenant(who, (db) => db.$executeRaw`
    INSERT INTO study_credit ("trustId", "studyId", "personId", title, "halfHours", "finishedOn") VALUES (${who.trustId}::uuid, ${study}::uuid, ${who.personId}::uuid, 'A doctorate', 120, '2020-01-01')`);
  await withTenant(teacher, (db) => db.$executeRaw`DELETE FROM study_credit WHERE "studyId" = ${id}::uuid`);
  await credit(teacher, id);
  expect((await listCredits(teacher)).credits).toMatchObject([{ title: "Time to think", halfHours: 5, finishedOn: teacher.today }]);
  const other = await trust.person("Ann Other", { role: "teacher" });
  const { id: open } = await beginStudy(other, moduleId);
  await expect(credit(other, open)).rejects.toThrow("A credit follows a module that was finished");
  await expect(withTenant(other, (db) => db.$executeRaw`UPDATE module_study SET "finishedOn" = '2020-01-01'`)).rejects.toThrow("finished on the day it is");
});

test("a portfolio holds the chosen modules with every word; the log says that it was taken, and nothing of what is in it", async () => {
  const { teacher, editor, colleague, id, frameworkId, elementIds } = await aFinishedStudy();
  const second = await aPublishedModule(editor, frameworkId, elementIds, { title: "Everybody speaks" });
  const { id: open } = await beginStudy(teacher, second);
  const portfolio = await readPortfolio(teacher, [id, open]);
  expect(portfolio).toMatchObject([{ title: "Time to think", validation: byNorthmere, text: { tried: "I waited in Year 4", reflection: "Silence is work" }, module: { task: "Wait five seconds in one lesson" } }]);
  await expect(readPortfolio(teacher, [open])).rejects.toThrow(NotFound);
  await expect(readPortfolio(colleague, [id])).rejects.toThrow(NotFound);
  await expect(exportPortfolio(colleague, [id])).rejects.toThrow(NotFound);
  await exportPortfolio(teacher, [id]);
  const events = await withTenant(teacher, (db) => db.auditEvent.findMany({ where: { trustId: teacher.trustId, actorId: teacher.personId } }));
  expect(events.map(({ what, subjectId, facts }) => ({ what, subjectId, facts }))).toEqual([{ what: "portfolio.exported", subjectId: null, facts: {} }]);
});
