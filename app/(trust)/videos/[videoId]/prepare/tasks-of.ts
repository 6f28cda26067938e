import type { Task } from "@/components/ui/task-list";
import type { Day } from "@/lib/school-year/day";
import type { Film, FoundVideo } from "@/lib/videos/find-video";

const filmTask: Record<Film["state"], Pick<Task, "state" | "status">> = {
  waiting: { state: "started", status: "Being made ready" },
  processing: { state: "started", status: "Being made ready" },
  ready: { state: "done" },
  "as-it-is": { state: "done" },
  failed: { state: "problem" },
};

const consentTask = (said: boolean, shownUntil: Day | null, today: Day): Pick<Task, "state" | "status"> =>
  said && shownUntil && shownUntil < today ? { state: "problem", status: "Its last day has passed" } : { state: said ? "done" : "to-do" };

/** What a video needs before it can be sent, in the order in which one would do it. */
export function tasksOf({ id, film, hasCaptions, elements, shownUntil }: FoundVideo, consentSaid: boolean, today: Day): Task[] {
  const at = (page: string) => `/videos/${id}/${page}`;
  return [
    { name: "What it shows", href: at("about"), state: "done", hint: elements.map(({ title }) => title).join(", ") || undefined },
    { name: "The film", href: at("film"), ...(film ? filmTask[film.state] : { state: "to-do" as const }) },
    { name: "Who can be seen, and their agreement", href: at("consent"), ...consentTask(consentSaid, shownUntil, today) },
    { name: "Captions", href: at("captions"), state: hasCaptions ? "done" : "to-do" },
  ];
}
