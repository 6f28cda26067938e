import type { Metadata } from "next";
import { requireArranger } from "@/app/(trust)/require-arranger";
import { PageHeader } from "@/components/ui/page-header";
import { Progress } from "@/components/ui/progress";
import { Section } from "@/components/ui/section";
import { TaskList } from "@/components/ui/task-list";
import { readAdministratorHome } from "@/lib/home/administrator-home";
import { setUpTasks } from "@/lib/home/set-up-tasks";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const viewer = await requireArranger();
  const tasks = setUpTasks(await readAdministratorHome(viewer));
  const done = tasks.filter(({ state }) => state === "done").length;
  const own = Object.keys(viewer.trust.words).length;
  return (
    <>
      <PageHeader title="Settings" lede={`How ${viewer.trust.name} is arranged. What people say to each other is not shown here.`} />
      <Section title="Setting the trust up">
        <div className="mb-6">
          <Progress value={done} max={tasks.length} label={done === tasks.length ? "All done" : `${done} of ${tasks.length} done`} />
        </div>
        <TaskList tasks={tasks} />
      </Section>
      <Section title="What happened">
        <TaskList tasks={[{ name: "The log", href: "/settings/audit", hint: "Who did what and when: changes, sign-ins, exports, and who opened what is personal", state: "fact", status: "Always kept" }]} />
      </Section>
      <Section title="About your schools">
        <TaskList tasks={[{ name: "Published figures", href: "/settings/figures", hint: "Results, progress, attendance and pupils, from the Department’s own files", state: "fact", status: "From files" }]} />
      </Section>
      <Section title="As you like it">
        <TaskList
          tasks={[
            { name: "Descriptors and your own words", href: "/settings/words", hint: viewer.trust.descriptors.join(", "), state: "fact", status: own > 0 ? `${own} of your own` : "As they came" },
            { name: "Seasons, such as budgets", href: "/settings/seasons", hint: "Times of year that change what reviews dwell on", state: "fact", status: "Optional" },
          ]}
        />
      </Section>
    </>
  );
}
