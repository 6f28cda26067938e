import { expect, test } from "vitest";
import { answerMarking } from "@/lib/bright-spots/answer-marking";
import { endBrightSpot } from "@/lib/bright-spots/end-bright-spot";
import { findBrightSpot } from "@/lib/bright-spots/find-bright-spot";
import { readBrightSpots } from "@/lib/bright-spots/list-bright-spots";
import { markBrightSpot } from "@/lib/bright-spots/mark-bright-spot";
import { openMarking } from "@/lib/bright-spots/open-marking";
import { NotFound, Refused } from "@/lib/errors";
import { outsidersTo } from "@/tests/support/a-trust";
import { aBrightSpot, aTrustWithHosts } from "./a-bright-spot";

test("a bright spot shows to the two until the person to ask agrees, then to everybody", async () => {
  const { reviewer, host, visitor, executive, principal, marking, elementId } = await aTrustWithHosts();
  const input = marking();
  const { id } = await markBrightSpot(reviewer, input);
  expect((await markBrightSpot(reviewer, input)).id).toBe(id);
  for (const other of [visitor, executive, principal]) await expect(findBrightSpot(other, id)).rejects.toThrow(NotFound);
  expect(await readBrightSpots(reviewer)).toEqual([]);
  await expect(answerMarking(reviewer, id, true)).rejects.toThrow(NotFound);
  await answerMarking(host, id, true);
  await expect(answerMarking(host, id, false)).rejects.toThrow(Refused);
  expect(await readBrightSpots(visitor, { elementId })).toMatchObject([{ name: "Five seconds", school: "Oakfield Primary", host: "Hana Host", area: "Questioning" }]);
  expect(await findBrightSpot(visitor, id)).toMatchObject({ hostThere: true, visits: 0, myVisitId: null });
});

test("a person who says no is not asked again, and nothing shows", async () => {
  const { reviewer, host, marking } = await aTrustWithHosts();
  const { id } = await markBrightSpot(reviewer, marking());
  await answerMarking(host, id, false);
  await expect(answerMarking(host, id, true)).rejects.toThrow(Refused);
  expect(await readBrightSpots(reviewer)).toEqual([]);
});

test("reviewers, network leads and executives mark; nobody else, and nobody what they do themselves", async () => {
  const { visitor, principal, executive, host, elm, marking } = await aTrustWithHosts();
  for (const other of [visitor, principal, host]) {
    await expect(markBrightSpot(other, marking())).rejects.toThrow(NotFound);
    await expect(openMarking(other)).rejects.toThrow(NotFound);
  }
  await expect(markBrightSpot(executive, marking({ schoolId: elm.id }))).rejects.toThrow("works at that school");
  await expect(markBrightSpot(executive, marking({ hostId: executive.personId }))).rejects.toThrow(Refused);
  await expect(markBrightSpot(executive, marking({ about: "Ask about Jayden’s mum" }))).rejects.toMatchObject({ field: "noChildNamed" });
  const { id } = await markBrightSpot(executive, marking());
  await answerMarking(host, id, true);
  expect(await readBrightSpots(visitor)).toHaveLength(1);
});

test("the people to ask are those who work at the school", async () => {
  const { reviewer, oak } = await aTrustWithHosts();
  expect((await openMarking(reviewer)).people).toEqual([]);
  const { people, elements } = await openMarking(reviewer, oak.id);
  expect(people.map(({ name }) => name)).toEqual(["Cleo Colleague", "Hana Host", "Sam Principal"]);
  expect(elements.map(({ name }) => name)).toEqual(["Questioning: Wait time", "Questioning: Talk partners"]);
});

test("the two, the principal and an executive end it, with a reason; it stays readable and no longer stands in the list", async () => {
  for (const who of ["host", "reviewer", "principal", "executive"] as const) {
    const { brightSpotId, visitor, ...people } = await aBrightSpot();
    await expect(endBrightSpot(visitor, { brightSpotId, reason: "No" })).rejects.toThrow(NotFound);
    await endBrightSpot(people[who], { brightSpotId, reason: "The year has moved on" });
    await expect(endBrightSpot(people[who], { brightSpotId, reason: "Again" })).rejects.toThrow(Refused);
    expect(await readBrightSpots(visitor)).toEqual([]);
    expect(await findBrightSpot(visitor, brightSpotId)).toMatchObject({ endedOn: "2026-11-19", endReason: "The year has moved on" });
  }
});

test("nobody of another trust, and no guest, learns that it exists", async () => {
  const { trust, brightSpotId } = await aBrightSpot();
  const { "another trust's executive": elsewhere } = await outsidersTo(trust);
  const guest = await trust.person("Gita Guest", { role: "guest" });
  for (const who of [guest, ...(elsewhere ? [elsewhere] : [])]) {
    await expect(findBrightSpot(who, brightSpotId)).rejects.toThrow(NotFound);
    await expect(readBrightSpots(who).then((spots) => spots.length || Promise.reject(new NotFound()))).rejects.toThrow(NotFound);
    await expect(endBrightSpot(who, { brightSpotId, reason: "x" })).rejects.toThrow(NotFound);
    await expect(answerMarking(who, brightSpotId, true)).rejects.toThrow(NotFound);
  }
});
