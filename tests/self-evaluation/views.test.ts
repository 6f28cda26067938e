import { expect, test } from "vitest";
import { readAskedOfMe } from "@/lib/asked/read-asked-of-me";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { addPriority } from "@/lib/priorities/add-priority";
import { readNewPriority } from "@/lib/priorities/read-new-priority";
import { beginEvaluation } from "@/lib/self-evaluation/views/begin-evaluation";
import { compareSides, sayHowAlike, worthTalking } from "@/lib/self-evaluation/views/compare-sides";
import { listEvaluations } from "@/lib/self-evaluation/views/list-evaluations";
import { readEvaluation, readPart } from "@/lib/self-evaluation/views/read-evaluation";
import { savePart } from "@/lib/self-evaluation/views/save-part";
import { v7 } from "@/lib/submissions/uuid";
import { outsidersTo } from "@/tests/support/a-trust";
import { aTrustThatLooks, teaching } from "./a-trust-that-looks";

test("neither side sees the other's view before both have shared; then everybody who reads the school's reviews sees both", async () => {
  const { trust, executive, lead, head, school, evaluationId, say, share } = await aTrustThatLooks();
  const senior = await trust.person("Sasha Senior", { role: "senior_leader", school });
  await say(head, 1, 2);
  await say(lead, 3, 2);
  const seen = async (who: typeof head) => {
    const { views } = await readEvaluation(who, evaluationId);
    return [views.school.talk?.stands, views.trust.talk?.stands];
  };
  expect(await seen(senior)).toEqual([1, undefined]);
  expect(await seen(executive)).toEqual([undefined, 3]);
  await share(head);
  expect(await seen(lead)).toEqual([undefined, 3]);
  expect(await seen(head)).toEqual([1, undefined]);
  await share(executive);
  for (const who of [head, senior, lead, executive]) expect(await seen(who)).toEqual([1, 3]);
});

test("a shared view stays as it is; one is shared whole, or says that the rest cannot be said", async () => {
  const { head, evaluationId, say, share } = await aTrustThatLooks();
  await expect(share(head)).rejects.toThrow("Nothing is said about any area yet");
  await say(head, 2, null);
  await expect(share(head)).rejects.toThrow("1 area has no word yet");
  await share(head, true);
  await share(head, true);
  await expect(say(head, 4, 4, 1)).rejects.toThrow(Refused);
  await expect(readPart(head, evaluationId, "teaching")).rejects.toThrow(NotFound);
});

test("two of one side who write at once lose neither's words; a save that got lost on its way is no conflict", async () => {
  const { trust, school, head, evaluationId, say } = await aTrustThatLooks();
  const senior = await trust.person("Sasha Senior", { role: "senior_leader", school });
  await say(senior, 2, null);
  await expect(say(head, 1, null)).rejects.toThrow(Stale);
  expect(await say(senior, 2, 3)).toMatchObject({ version: 2 });
  expect((await readPart(head, evaluationId, "teaching")).answers.talk?.stands).toBe(2);
});

test("what is said of another indicator's areas is left out", async () => {
  const { head, evaluationId } = await aTrustThatLooks();
  const talk = { stands: 2, evidence: "" };
  expect(await savePart(head, { evaluationId, indicator: "teaching", version: 0 }, { talk, elsewhere: talk })).toMatchObject({ version: 1, next: undefined });
  expect((await readPart(head, evaluationId, "teaching")).answers).toEqual({ talk });
});

test("the one who waits is told of, and no more than that", async () => {
  const { head, lead, executive, school, say, share } = await aTrustThatLooks();
  const waiting = (who: typeof head) => withTenant(who, (db) => readAskedOfMe(db, who)).then((all) => all.map(({ what, title }) => [what, title]));
  await say(head, 2, 2);
  await share(head);
  expect(await waiting(lead)).toEqual([["evaluation-waits", school.name]]);
  expect([await waiting(head), await waiting(executive)]).toEqual([[], []]);
  expect((await listEvaluations(executive)).schools).toMatchObject([{ side: "trust", schoolShared: true, trustShared: false }]);
});

test("a priority comes from an area once both have shared, with where it starts from in both sides' words", async () => {
  const { head, lead, school, evaluationId, say, share } = await aTrustThatLooks();
  const from = { schoolId: school.id, evaluationId, area: "talk" };
  const add = () => addPriority(head, { requestId: v7(), startsOn: "2026-11-20", title: "Talk in every lesson", baseline: "Two rooms of nine", successCriterion: "Nine of nine by June", component: "develop-expertise", s: null, noChildNamed: true, ...from });
  await say(head, 2, 2);
  await share(head);
  await expect(readNewPriority(head, school.id, from)).rejects.toThrow(NotFound);
  await expect(add()).rejects.toThrow(NotFound);
  await say(lead, 3, 2);
  await share(lead);
  expect((await readNewPriority(head, school.id, from)).from?.baseline).toBe("The school: Books of Year 4\nThe trust: Books of Year 4");
  await add();
  expect((await readEvaluation(lead, evaluationId)).priorities).toMatchObject([{ title: "Talk in every lesson", area: "talk", running: true }]);
});

test("it says where to begin to talk, and calls neither view the right one", () => {
  const at = (talk: number | null, practice: number | null) => ({ talk: { stands: talk, evidence: "" }, practice: { stands: practice, evidence: "" } });
  const areas = compareSides([teaching], { school: at(1, 3), trust: at(3, 3) });
  expect(sayHowAlike(areas)).toBe("Of 2 areas that both sides spoke of, you see 1 alike and 1 differently, 1 of them by more than one step. That is where to begin.");
  expect(worthTalking(areas)).toMatchObject({ differ: [{ area: { key: "talk" }, apart: 2 }], bothLow: [{ area: { key: "practice" } }] });
  expect(sayHowAlike(compareSides([teaching], { school: at(1, null), trust: at(null, 2) }))).toBe("No area has a word from both sides yet.");
});

test("outsiders cannot tell that a school looks at itself", async () => {
  const { trust, school, head, evaluationId, say } = await aTrustThatLooks();
  await say(head, 2, 2);
  for (const [who, outsider] of Object.entries(await outsidersTo(trust))) {
    await expect(readEvaluation(outsider, evaluationId), who).rejects.toThrow(NotFound);
    await expect(say(outsider, 1, 1), who).rejects.toThrow(NotFound);
    await expect(beginEvaluation(outsider, { schoolId: school.id }), who).rejects.toThrow(NotFound);
  }
});
