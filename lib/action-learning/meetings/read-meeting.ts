import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import { isOfToday, type LiveState, stateOf } from "@/lib/live/state-of";
import type { Viewer } from "@/lib/viewers/viewer";
import { listTopics, openTitle, type Topic } from "../topics/list-topics";
import { type LastSlot, readLastSlots } from "../words/read-last-slots";
import { readWords, type SaidInSlot, silence } from "../words/read-words";
import { type MeetingRow, type PartRow, selectMeeting } from "./select-meeting";

export type MeetingPart = PartRow & SaidInSlot;

/** All that somebody of the set sees of a meeting: what was said in it only when they came. */
export type MeetingPage = Omit<MeetingRow, "parts" | "topic"> & {
  state: LiveState;
  /** Whether the viewer is, or was, there; and whether they facilitate it. */
  came: boolean;
  facilitates: boolean;
  parts: MeetingPart[];
  /** The part that goes on, or comes next; nothing before the beginning and after the last. */
  current: MeetingPart | undefined;
  /** What its half hour is about. */
  topic: string | null;
  /** Each person's last slot, with which it opens. */
  lastSlots: LastSlot[];
  /** Ideas for the half hour of the next meeting, for those who came, until the day of this one is over. */
  topics: Topic[];
};

/**
 * A meeting for those who are, or were, in the set at its moment. Opening one that has ended is written into the log.
 * @throws NotFound for anybody else
 */
export async function readMeeting(viewer: Viewer, meetingId: string): Promise<MeetingPage> {
  if (!isId(meetingId)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const meeting = await selectMeeting(db, viewer, meetingId);
    if (!meeting) throw new NotFound();
    const state = stateOf(meeting);
    const said = await readWords(db, viewer, meeting.id);
    const lastSlots = state === "called-off" ? [] : await readLastSlots(db, viewer, meeting);
    const parts = meeting.parts.map((part): MeetingPart => ({ ...part, ...(said.get(part.id) ?? silence()) }));
    const me = meeting.people.find(({ id }) => id === viewer.personId);
    if (state === "ended") await recordEvent(db, viewer, "set-meeting.opened", { subjectId: meeting.id });
    return {
      ...meeting, state, parts, lastSlots, came: me?.came ?? false, facilitates: me?.facilitates ?? false,
      current: state === "under-way" ? (parts.find(({ startedAt, endedAt }) => startedAt && !endedAt) ?? parts.find(({ endedAt }) => !endedAt)) : undefined,
      topic: meeting.topic && (await openTitle(db, viewer.trustId, meeting.topic)),
      topics: (state === "under-way" || isOfToday(meeting, viewer)) && me?.came ? await listTopics(db, viewer, meeting.setId) : [],
    };
  });
}
