import { expect, test } from "vitest";
import { IdeasNow } from "@/app/(trust)/action-learning/meetings/[meetingId]/ideas-now";
import { WordsNow } from "@/app/(trust)/action-learning/meetings/[meetingId]/slot-words";
import { readMeeting } from "@/lib/action-learning/meetings/read-meeting";
import { endMeeting } from "@/lib/action-learning/meetings/run-parts";
import type { Viewer } from "@/lib/viewers/viewer";
import { after, aMeetingUnderWay, days, untilSlotOf } from "./a-set";

test("the boxes of a meeting are there while it goes on and until the end of its day; a page of one held long ago has none", async () => {
  const { ann, meetingId } = await aMeetingUnderWay();
  await untilSlotOf(ann, meetingId);
  const boxes = async (viewer: Viewer) => {
    const here = { meeting: await readMeeting(viewer, meetingId), viewer };
    return [WordsNow(here), IdeasNow(here)].map(({ props }) => props.parts.length);
  };
  expect(await boxes(ann)).toEqual([1, 1]);
  await endMeeting(after(ann, 60), meetingId);
  expect(await boxes(after(ann, 90))).toEqual([1, 1]);
  expect(await boxes(after(ann, days(7)))).toEqual([0, 0]);
});
