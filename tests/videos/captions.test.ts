import { expect, test } from "vitest";
import { NotFound } from "@/lib/errors";
import { readCaptions, saveCaptions } from "@/lib/videos/captions/save-captions";
import { asTyped, readTypedCaptions, readVtt, writeVtt } from "@/lib/videos/captions/vtt";
import { aPublishedVideo, startOf } from "./a-video";
import { aFilmingTrust } from "./filming-trust";

test("typed lines become captions that stand until the next, six seconds at most", () => {
  const { cues, problems } = readTypedCaptions("0:00 Two minutes to talk\n0:04.5 Now cold call\n\n1:02:03 And again");
  expect(problems).toEqual([]);
  expect(cues).toEqual([{ from: 0, to: 4.5, text: "Two minutes to talk" }, { from: 4.5, to: 10.5, text: "Now cold call" }, { from: 3723, to: 3729, text: "And again" }]);
  expect(writeVtt(cues)).toContain("01:02:03.000 --> 01:02:09.000\nAnd again");
  expect(asTyped(writeVtt(cues))).toBe("0:00 Two minutes to talk\n0:04.5 Now cold call\n62:03 And again");
});

test("a file is read with its notes and styles left out; markup and arrows in the words do no harm", () => {
  const file = "\uFEFFWEBVTT - lesson\r\n\r\nSTYLE\r\n::cue { color: red }\r\n\r\nNOTE nothing\r\n\r\n1\r\n00:01.000 --> 00:03.000 align:start\r\n<v Miss><b>Two</b> minutes\r\nto talk\r\n\r\n00:00:04.000 --> 00:00:05.500\r\nFive < six & more\r\n";
  const { cues, problems } = readVtt(file);
  expect(problems).toEqual([]);
  expect(writeVtt(cues)).toBe("WEBVTT\n\n00:00:01.000 --> 00:00:03.000\nTwo minutes\nto talk\n\n00:00:04.000 --> 00:00:05.500\nFive &lt; six &amp; more\n");
});

test("what a file says with names for its marks is shown once and read back the same", () => {
  const { cues } = readVtt("WEBVTT\n\n00:01.000 --> 00:03.000\nFive &lt; six &amp; more&nbsp;so &amp;lt;");
  expect(cues[0]?.text).toBe("Five < six & more so &lt;");
  expect(readVtt(writeVtt(cues)).cues).toEqual(cues);
});

test("captions of a file that are opened in the box and saved again stay as they are, and one that is changed keeps its end", async () => {
  const { teacher } = await aFilmingTrust();
  const videoId = await startOf(teacher);
  const file = "WEBVTT\n\n00:00:01.250 --> 00:00:01.900\nTwo minutes\n\n00:00:01.900 --> 00:00:14.000\nto talk & listen\n";
  await saveCaptions(teacher, videoId, { file, typed: "" });
  const before = (await readCaptions(teacher, videoId)) ?? "";
  await saveCaptions(teacher, videoId, { typed: asTyped(before) });
  expect(await readCaptions(teacher, videoId)).toBe(before);
  await saveCaptions(teacher, videoId, { typed: asTyped(before).replace("to talk", "to think") });
  expect(await readCaptions(teacher, videoId)).toBe(before.replace("to talk", "to think"));
});

test("a file in another alphabet's letters is not kept with holes in its words", () => {
  expect(readVtt(new TextDecoder().decode(Buffer.from("WEBVTT\n\n00:01.000 --> 00:03.000\n\xa35 for a caf\xe9", "latin1"))).problems).toMatchObject([{ words: expect.stringContaining("UTF-8") }]);
});

test.each([
  ["hello", [1]],
  ["WEBVTT\n", [1]],
  ["WEBVTT\n\n0:01 --> 0:02\nx\n\n00:05.000 --> 00:04.000\ny\n\n00:06.000 --> 00:07.000\n", [3, 6, 9]],
  ["WEBVTT\n\n00:05.000 --> 00:06.000\nx\n\n00:01.000 --> 00:02.000\ny", [6]],
])("what is wrong in a file is said by its line", (file, lines) => {
  expect(readVtt(file).problems.map(({ line }) => line)).toEqual(lines);
});

test("what is wrong in typed lines is said by its line, and nothing is kept", async () => {
  const { teacher } = await aFilmingTrust();
  const videoId = await startOf(teacher);
  expect(readTypedCaptions("0:05 A\nB\n0:03 C").problems.map(({ line }) => line)).toEqual([2, 3]);
  await expect(saveCaptions(teacher, videoId, { typed: "nothing" })).rejects.toThrow(/Line 1: begin with the time/);
  expect(await readCaptions(teacher, videoId)).toBeUndefined();
});

test("captions are read by those who may see the video, and by nobody else", async () => {
  const all = await aFilmingTrust();
  const videoId = await startOf(all.teacher);
  await expect(readCaptions(all.colleague, videoId)).rejects.toThrow(NotFound);
  await expect(saveCaptions(all.colleague, videoId, { typed: "0:00 Mine" })).rejects.toThrow(NotFound);
  expect(await readCaptions(all.colleague, await aPublishedVideo(all))).toContain("Two minutes to talk");
});
