import { expect, test } from "vitest";
import { commitmentInput, feedbackInput, planInput } from "@/lib/triads/schema";
import { v7 } from "@/lib/submissions/uuid";

const onRound = { sessionId: v7(), number: "1", version: "0" };
const said = (input: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) => input.error?.issues.map(({ path, message }) => [path.join("."), message]);

test("feedback begins and ends with something that went well; what one might try is left to the observer", () => {
  const words = { ...onRound, wentWell: "You waited", toTry: "", endWell: "You summed up" };
  expect(feedbackInput.safeParse(words).success).toBe(true);
  expect(said(feedbackInput.safeParse({ ...words, wentWell: "  " }))).toEqual([["wentWell", "Begin with something that went well"]]);
  expect(said(feedbackInput.safeParse({ ...words, endWell: "" }))).toEqual([["endWell", "End with something that went well"]]);
  expect(said(feedbackInput.safeParse({ ...words, wentWell: "", toTry: "One question at a time", endWell: " " }))?.map(([field]) => field)).toEqual(["wentWell", "endWell"]);
});

test("a commitment has its day", () => {
  expect(said(commitmentInput.safeParse({ ...onRound, text: "Mark one set live", dueOn: "" }))).toEqual([["dueOn", "Say by when"]]);
});

test("rounds last between five and ninety minutes", () => {
  const plan = { triadId: v7(), requestId: v7(), day: "2026-11-26", time: "15:30", place: "" };
  expect(planInput.safeParse({ ...plan, roundMinutes: "20" }).data?.roundMinutes).toBe(20);
  for (const roundMinutes of ["4", "91", "", "x"]) expect(said(planInput.safeParse({ ...plan, roundMinutes }))?.map(([field]) => field)).toEqual(["roundMinutes"]);
});
