import { firstOf, type NextThing } from "./next-thing";
import type { SetUpTask } from "./set-up-tasks";

/** For a trust administrator: what is wrong first, then the next step of set-up. */
export function nextForAdministrator(tasks: readonly SetUpTask[]): NextThing {
  const done = tasks.filter((task) => task.state === "done").length;
  const next = tasks.find((task) => task.state === "problem") ?? tasks.find((task) => task.state !== "done");
  return firstOf(
    [next && { above: `${done} of ${tasks.length} steps of set-up done`, ...(next.state === "problem" ? { title: next.hint } : { title: next.name, text: `${next.hint}.` }), action: { href: next.href, label: next.state === "problem" ? "Have a look" : "Go on" } }],
    { title: "The trust is set up.", text: "What changes through the year stands below: people, roles, dates." },
  );
}
