import { expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { searchRubric } from "@/lib/rubric/search/search-rubric";
import { v7 } from "@/lib/submissions/uuid";
import { saveCaptions } from "@/lib/videos/captions/save-captions";
import { saveConsent } from "@/lib/videos/consent/save-consent";
import { processFilm } from "@/lib/videos/processing/process-film";
import { sendForReview } from "@/lib/videos/review/send-for-review";
import { startVideo } from "@/lib/videos/start-video";
import { countStatements } from "@/tests/reviews/count-statements";
import { outsidersTo, THEN } from "@/tests/support/a-trust";
import { filmBytes } from "@/tests/support/film-bytes";
import { approve, consent, uploadTo } from "@/tests/videos/a-video";
import { aFilmingTrust } from "@/tests/videos/filming-trust";
import { aPublishedFramework, anElement } from "./a-framework";

/** A trust whose teacher showed wait time; its captions name a lighthouse, and the video belongs to an element about questioning. */
async function aSearchedTrust({ published = true } = {}) {
  const filming = await aFilmingTrust();
  const { trust, teacher, reviewer } = filming;
  const executive = await trust.executive("Edna Executive");
  const { elementIds: [elementA = null] } = await aPublishedFramework(executive, [anElement("Questioning that reaches everybody", { why: "Pauses are <b>good</b>" })]);
  const { id: videoId } = await startVideo(teacher, { requestId: v7(), title: "Three seconds of silence", notice: "Watch the hands of the quietest pupils", elementA, elementB: null, elementC: null, noChildNamed: true });
  await uploadTo(teacher, videoId, filmBytes());
  process.env.FFMPEG_PATH = "/nowhere";
  await processFilm({ trustId: teacher.trustId, personId: teacher.personId, videoId }, THEN);
  delete process.env.FFMPEG_PATH;
  await saveCaptions(teacher, videoId, { typed: "0:00 Good morning\n0:42 Think of the lighthouse & its keeper <now>\n1:05 Silence" });
  await saveConsent(teacher, consent(videoId, { pupilsVisible: false }));
  if (published) {
    await sendForReview(teacher, { videoId, reviewerA: reviewer.personId, reviewerB: null });
    await approve(reviewer, videoId);
  }
  const colleague = await trust.person("Cora Colleague", { role: "teacher", school: await trust.school("Birch Primary") });
  return { ...filming, executive, videoId, colleague };
}

const marked = (text: readonly string[] | undefined | null) => text?.filter((_, at) => at % 2);

test("videos are found by title, by what to notice, by what is said at which moment, and by the element they show", async () => {
  const { colleague, videoId } = await aSearchedTrust();
  const find = async (q: string) => (await searchRubric(colleague, q)).videos;
  expect(await find("silent seconds")).toMatchObject([{ videoId, owner: "Tess Teacher", title: ["Three ", "seconds", " of ", "silence", ""] }]);
  expect(marked((await find("hands"))[0]?.notice)).toEqual(["hands"]);
  expect((await find("lighthouse"))[0]?.said).toEqual({ at: 42, text: ["Think of the ", "lighthouse", " & its keeper <now>"] });
  const [shown] = await find("questioning");
  expect([shown?.elements.map(marked), shown?.said, shown?.notice]).toEqual([[["Questioning"]], null, null]);
  expect(await find("volcano")).toEqual([]);
});

test("slips of the finger and the trust's own words find a video, and no time of a caption is a word", async () => {
  const { colleague, executive, trust, videoId } = await aSearchedTrust();
  const slip = await searchRubric(colleague, "lighthuose");
  expect([slip.corrected, slip.videos.map((video) => video.videoId), slip.total]).toEqual([[{ from: "lighthuose", to: "lighthouse" }], [videoId], 1]);
  await withTenant(executive, (db) => db.rubricSynonym.create({ data: { trustId: trust.trustId, says: "beacon", means: "lighthouse", addedById: executive.personId } }));
  expect((await searchRubric(colleague, "beacon")).videos.map((video) => video.videoId)).toEqual([videoId]);
  for (const time of ["00:00:42", "WEBVTT", "42"]) expect((await searchRubric(colleague, time)).videos).toEqual([]);
});

test("what is not published, was withdrawn, has run out or belongs to another trust is not found, not even as a correction", async () => {
  const unpublished = await aSearchedTrust({ published: false });
  for (const viewer of [unpublished.teacher, unpublished.reviewer, unpublished.colleague]) expect(await searchRubric(viewer, "lighthuose")).toMatchObject({ total: 0, corrected: [] });
  const { trust, teacher, colleague, videoId } = await aSearchedTrust();
  const trustee = await trust.person("Vic Trustee", { role: "trustee" });
  const { "another trust’s executive": _stranger, ...others } = await outsidersTo(trust) as Record<string, typeof teacher>;
  const finds = async (viewer: typeof teacher) => (await searchRubric(viewer, "lighthouse").catch(() => ({ videos: [] }))).videos.length;
  expect(await finds(trustee)).toBe(0);
  for (const outsider of Object.values(others).filter((one) => one.trustId !== trust.trustId)) expect(await finds(outsider)).toBe(0);
  expect(await finds({ ...colleague, today: "2027-07-22" })).toBe(0);
  expect(await finds(colleague)).toBe(1);
  await withTenant(teacher, (db) => db.practiceVideo.updateMany({ where: { trustId: trust.trustId, id: videoId }, data: { withdrawnAt: teacher.at } }));
  expect(await finds(colleague)).toBe(0);
  expect((await searchRubric(colleague, "lighthuose")).corrected).toEqual([]);
});

test("a search takes at most five statements, however it is asked", async () => {
  const { colleague } = await aSearchedTrust();
  for (const q of ["lighthouse", "lighthouse volcano", "zzzz yyyy"]) expect(await countStatements(() => searchRubric(colleague, q))).toBeLessThanOrEqual(6);
});
