import { expect, test } from "vitest";
import { answerMarking } from "@/lib/bright-spots/answer-marking";
import { markBrightSpot } from "@/lib/bright-spots/mark-bright-spot";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { exportQualityGoals } from "@/lib/insights/quality-goals/export-quality-goals";
import { reachWords, readQualityGoals } from "@/lib/insights/quality-goals/read-quality-goals";
import { openElement } from "@/lib/rubric/study/open-element";
import { asDate } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { listVideos } from "@/lib/videos/lists/list-videos";
import { sendForReview, withdrawVideo } from "@/lib/videos/review/send-for-review";
import { approve, aReadyVideo } from "@/tests/videos/a-video";
import { aTrustWithHosts } from "@/tests/bright-spots/a-bright-spot";
import { countStatements } from "@/tests/reviews/count-statements";
import { aPublishedFramework, anElement } from "@/tests/rubric/a-framework";
import { outsidersTo, type Trust } from "@/tests/support/a-trust";

const AUTUMN_1 = new Date("2026-10-05T10:00:00Z");
const AUTUMN_2 = new Date("2026-11-10T10:00:00Z");

async function staffOf(trust: Trust, howMany: number) {
  const school = await trust.school(`School ${v7()}`);
  return Promise.all(Array.from({ length: howMany }, (_, at) => trust.person(`Staff ${at}`, { role: "teacher", school })));
}
const open = async (people: Viewer[], elementId: string, at: Date) => {
  for (const person of people) await openElement({ ...person, at }, elementId);
};
const peopleIn = async (viewer: Viewer) => (await readQualityGoals(viewer)).areas.map(({ people }) => people);
/** What the database answers for any moment, past the page. */
const reachSince = (viewer: Viewer, since: string) =>
  withTenant(viewer, (db) => db.$queryRaw<{ people: number | null }[]>`SELECT people FROM rubric_reach(${since}::date::timestamp AT TIME ZONE 'Europe/London')`);

test("areas stand with their version, date, descriptors and review, bright spots by school, in at most six statements", async () => {
  const { executive, reviewer, host, elementId, frameworkId, trust, marking } = await aTrustWithHosts();
  const { id } = await markBrightSpot(reviewer, marking());
  await answerMarking(host, id, true);
  await markBrightSpot(reviewer, marking({ name: "Waits for an answer" }));
  const statements = await countStatements(async () => {
    const { areas, spots, halfTerm } = await readQualityGoals(executive);
    expect(areas).toMatchObject([{ frameworkId, framework: "Teaching here", number: 1, area: "Questioning", elements: 2, descriptors: 8, reviewOn: null, people: null }]);
    expect(spots).toMatchObject([{ area: "Questioning", school: "Oakfield Primary", spots: 1 }]);
    expect(halfTerm?.startsOn).toBe("2026-11-02");
  });
  expect(statements).toBeLessThanOrEqual(6);
  const { csv } = await exportQualityGoals(await trust.person("Tam Team", { role: "trust_team" }));
  expect(csv).toContain("Teaching here,1,2026-11-19,Questioning,2,8,,1,0,Fewer than five");
  expect(csv).toContain("Questioning,Oakfield Primary,1");
  expect(elementId).not.toBe("");
});

test("published practice videos are counted by area, and lead to those of that area", async () => {
  const { trust, executive, reviewer, visitor, elementId } = await aTrustWithHosts();
  const videos = async () => (await readQualityGoals(executive)).areas.map(({ areaId, videos }) => ({ areaId, videos }));
  const videoId = await aReadyVideo(visitor, { pupils: false, elementId });
  await aReadyVideo(visitor, { pupils: false, elementId });
  const [{ areaId = "", videos: none } = {}] = await videos();
  expect(none).toBe(0);
  await sendForReview(visitor, { videoId, reviewerA: reviewer.personId, reviewerB: null });
  await approve(reviewer, videoId);
  expect(await videos()).toEqual([{ areaId, videos: 1 }]);
  expect((await exportQualityGoals(executive)).csv).toContain("Questioning,2,8,,0,1,Fewer than five");
  expect((await listVideos(executive, { areaId, page: 1 })).published).toMatchObject({ total: 1, area: "Questioning", videos: [{ id: videoId }] });
  expect((await listVideos(executive, { areaId: trust.trustId, page: 1 })).published).toEqual({ total: 0, area: null, videos: [] });
  expect((await listVideos(executive, { page: 2 })).published.videos).toEqual([]);
  await withdrawVideo(visitor, videoId);
  expect(await videos()).toEqual([{ areaId, videos: 0 }]);
});

test("an editor reads it; nobody else does", async () => {
  const { trust, executive, visitor, reviewer, principal, frameworkId } = await aTrustWithHosts();
  for (const other of [visitor, reviewer, principal]) await expect(readQualityGoals(other)).rejects.toThrow(NotFound);
  await withTenant(executive, (db) => db.frameworkEditor.createMany({ data: [{ trustId: trust.trustId, frameworkId, personId: visitor.personId, startsOn: asDate("2026-11-01") }] }));
  expect((await readQualityGoals(visitor)).areas).toHaveLength(1);
  const { "another trust's executive": elsewhere, ...here } = await outsidersTo(trust);
  for (const other of Object.values(here)) await expect(exportQualityGoals(other)).rejects.toThrow(NotFound);
  expect(elsewhere && (await readQualityGoals(elsewhere)).areas).toEqual([]);
});

test("four people are nothing, five to nine are five, however often each looks", async () => {
  const { trust, executive, elementId } = await aTrustWithHosts();
  const staff = await staffOf(trust, 10);
  await open(staff.slice(0, 4), elementId, AUTUMN_2);
  await open(staff.slice(0, 4), elementId, new Date(AUTUMN_2.getTime() + 60_000));
  expect(await peopleIn(executive)).toEqual([null]);
  await open(staff.slice(4, 5), elementId, AUTUMN_2);
  expect(await peopleIn(executive)).toEqual([5]);
  await open(staff.slice(5, 9), elementId, AUTUMN_2);
  expect(await peopleIn(executive)).toEqual([5]);
  await open(staff.slice(9), elementId, AUTUMN_2);
  expect(await peopleIn(executive)).toEqual([10]);
  expect([reachWords(null), reachWords(10)]).toEqual(["Fewer than five", "10 or more"]);
});

test("two half terms subtracted from each other tell no more than fives", async () => {
  const { trust, executive, elementId } = await aTrustWithHosts();
  const staff = await staffOf(trust, 11);
  await open(staff.slice(0, 1), elementId, AUTUMN_1);
  await open(staff.slice(1), elementId, AUTUMN_2);
  const [sinceAutumn1, sinceAutumn2] = [await reachSince(executive, "2026-09-03"), await reachSince(executive, "2026-11-02")];
  expect([sinceAutumn1, sinceAutumn2]).toEqual([[{ people: 10 }], [{ people: 10 }]]);
});

test("two frameworks subtracted from each other tell no more than fives", async () => {
  const { trust, executive, elementId } = await aTrustWithHosts();
  const { elementIds } = await aPublishedFramework(executive, [anElement("Set plays")], "Set plays");
  const staff = await staffOf(trust, 6);
  await open(staff, elementId, AUTUMN_2);
  await open(staff.slice(1), elementIds[0] ?? "", AUTUMN_2);
  expect(await peopleIn(executive)).toEqual([5, 5]);
  await open(staff.slice(0, 1), elementIds[0] ?? "", AUTUMN_2);
  expect(await peopleIn(executive)).toEqual([5, 5]);
});

test("nobody moves the moment from which it counts to find out when somebody looked", async () => {
  const { trust, executive, elementId } = await aTrustWithHosts();
  await open(await staffOf(trust, 5), elementId, AUTUMN_2);
  expect(await reachSince(executive, "2026-11-02")).toEqual([{ people: 5 }]);
  for (const day of ["2026-11-01", "2026-11-03", "2026-11-10", "2020-01-01"]) expect(await reachSince(executive, day)).toEqual([]);
  const teacher = await trust.person("Tess Teacher", { role: "teacher" });
  expect(await reachSince(teacher, "2026-11-02")).toEqual([]);
});
