import { expect, test } from "vitest";
import { beginStudy } from "@/lib/credits/begin-study";
import { deleteStudy, finishStudy } from "@/lib/credits/save-study";
import { codeFrom, inGroups, typedCode } from "@/lib/credits/transcripts/code";
import { makeTranscript } from "@/lib/credits/transcripts/make-transcript";
import { exportTranscript, listTranscripts, readTranscript, withdrawTranscript } from "@/lib/credits/transcripts/read-transcripts";
import { verifyTranscript } from "@/lib/credits/transcripts/verify-transcript";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { v7 } from "@/lib/submissions/uuid";
import { databaseText } from "@/tests/support/database-text";
import { outsidersTo } from "@/tests/support/a-trust";
import { aModule, byNorthmere } from "./a-module";

const from = () => `outsider ${v7()}`;

async function aTranscript() {
  const offered = await aModule(byNorthmere);
  const { teacher, moduleId } = offered;
  const { id: studyId } = await beginStudy(teacher, moduleId);
  await finishStudy(teacher, { studyId, version: 1, read: [], tried: "the word persimmon", changed: "", reflection: "the word quillwort" });
  const { id } = await makeTranscript(teacher, { requestId: v7(), study: [studyId] });
  const { given } = await readTranscript(teacher, id);
  return { ...offered, studyId, id, code: given?.code ?? "" };
}

test("whoever has the code sees exactly what the transcript said when it was made", async () => {
  const { teacher, code, studyId } = await aTranscript();
  const expected = { kind: "found", content: {
    name: "Kofi Mensah", trust: "Hawthorn Learning Trust", madeOn: teacher.today,
    modules: [{ title: "Time to think", halfHours: 5, finishedOn: teacher.today, validation: byNorthmere }],
  } };
  expect(await verifyTranscript(inGroups(code), from())).toEqual(expected);
  expect(await verifyTranscript(` ${code.toLowerCase().replaceAll("1", "l").replaceAll("0", "o")} `, from())).toEqual(expected);
  await deleteStudy(teacher, studyId);
  expect(await verifyTranscript(code, from()), "a transcript stays as it was given").toEqual(expected);
});

test("a code that is withdrawn, unknown or mistyped leads to the same nothing", async () => {
  const { teacher, id, code } = await aTranscript();
  const mistyped = code.slice(0, -1) + (code.endsWith("7") ? "8" : "7");
  for (const wrong of [mistyped, codeFrom(new Uint8Array(10).fill(9)), "", "hello", "x".repeat(5000), "🎓"]) expect(await verifyTranscript(wrong, from())).toEqual({ kind: "nothing" });
  await withdrawTranscript(teacher, id);
  expect(await verifyTranscript(code, from())).toEqual({ kind: "nothing" });
  expect(await readTranscript(teacher, id)).toMatchObject({ given: null, withdrawnAt: teacher.at });
  await expect(exportTranscript(teacher, id)).rejects.toThrow(NotFound);
  await withdrawTranscript(teacher, id);
});

test("an address that tries codes by the dozen is told to wait, whatever it tries", async () => {
  const { code } = await aTranscript();
  const busy = from();
  for (let tries = 0; tries < 60; tries++) await verifyTranscript("nothing", busy);
  expect(await verifyTranscript(code, busy)).toEqual({ kind: "too-many" });
  expect(await verifyTranscript(code, from())).toMatchObject({ kind: "found" });
});

test("a transcript is its owner's to see and to withdraw, and nobody else's", async () => {
  const { trust, teacher, colleague, editor, id, studyId } = await aTranscript();
  for (const outsider of [colleague, editor, ...Object.values(await outsidersTo(trust))]) {
    await expect(readTranscript(outsider, id)).rejects.toThrow(NotFound);
    await expect(withdrawTranscript(outsider, id)).rejects.toThrow(NotFound);
    await expect(exportTranscript(outsider, id)).rejects.toThrow(NotFound);
    await expect(makeTranscript(outsider, { requestId: v7(), study: [studyId] })).rejects.toThrow(Refused);
    expect((await listTranscripts(outsider)).transcripts).toEqual([]);
  }
  expect((await listTranscripts(teacher)).transcripts).toHaveLength(1);
});

test("a copy of the database has no code, no word of what was written, and nobody's transcript", async () => {
  const { code } = await aTranscript();
  const text = await databaseText();
  expect(text).not.toContain(code);
  expect(text).not.toContain(inGroups(code));
  expect(text).not.toMatch(/persimmon|quillwort/);
  const { teacher } = await aTranscript();
  await expect(withTenant(teacher, (db) => db.$queryRaw`SELECT * FROM transcript_code`)).rejects.toThrow(/permission denied/);
});

test("a double tap makes one transcript", async () => {
  const { teacher, studyId } = await aTranscript();
  const input = { requestId: v7(), study: [studyId] };
  expect((await makeTranscript(teacher, input)).id).toBe((await makeTranscript(teacher, input)).id);
  expect((await listTranscripts(teacher)).transcripts).toHaveLength(2);
});

test("any one wrong sign in a code is noticed, and so are two that changed places, but for one pair", () => {
  const code = codeFrom(Uint8Array.from([11, 200, 37, 94, 180, 3, 77, 141, 9, 250]));
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
  expect(inGroups(code)).toMatch(/^(?:\w{4}-){3}\w{4}$/);
  expect(typedCode(inGroups(code))).toBe(code);
  const signs = [..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"];
  const others = [...code].flatMap((sign, at) => signs.filter((other) => other !== sign).map((other) => code.slice(0, at) + other + code.slice(at + 1)));
  expect(others.filter((other) => typedCode(other) !== undefined)).toEqual([]);
  const swapped = [...code].slice(1).map((sign, at) => code.slice(0, at) + sign + (code[at] ?? "") + code.slice(at + 2)).filter((other) => other !== code);
  expect(swapped.filter((other) => typedCode(other) !== undefined)).toEqual([]);
});
