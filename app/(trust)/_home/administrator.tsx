import Link from "next/link";
import { AskedOfMe } from "@/app/(trust)/_home/asked-of-me";
import { InstituteDesk } from "@/app/(trust)/_home/institute-desk";
import { NextThing } from "@/app/(trust)/_home/next-thing";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TaskList } from "@/components/ui/task-list";
import { londonDay } from "@/lib/clock";
import { readAdministratorHome } from "@/lib/home/administrator-home";
import { nextForAdministrator } from "@/lib/home/next-for-administrator";
import { setUpTasks } from "@/lib/home/set-up-tasks";
import type { Viewer } from "@/lib/viewers/viewer";
import { inWords, withItsYear } from "@/lib/school-year/day";

/** The administrator's home: set-up as a list of tasks, the last import, people without a role, and what of the institute is their own. Nothing that anybody else said. */
export async function AdministratorHomePage({ viewer }: { viewer: Viewer }) {
  const home = await readAdministratorHome(viewer);
  const tasks = setUpTasks(home);
  const { lastImport, withoutRole } = home;
  return (
    <>
      <PageHeader above={inWords(viewer.today)} title={`Hello, ${viewer.name.split(" ")[0]}`} lede="You arrange who is who, and when. What people say to each other is not shown to you." />
      <NextThing thing={nextForAdministrator(tasks)} />
      <AskedOfMe asked={home.asked} above={undefined} />
      <InstituteDesk desk={home.institute} today={viewer.today} above={undefined} />
      <Section title="Setting the trust up">
        <TaskList tasks={tasks} />
      </Section>
      {withoutRole.total > 0 && (
        <Section title="People without a role" lede="They can sign in and see nothing. Give them a role, or end their account.">
          <ul className="max-w-text border-t border-line">
            {withoutRole.shown.map((person) => (
              <li key={person.id} className="border-b border-line">
                <Link href={`/people/${person.id}`} className="inline-flex min-h-12 items-center">
                  {person.name}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="See it as somebody else" lede="Choose a person to see which places and kinds of record they have today. What anybody said stays masked, and each look is in the log.">
        <ButtonLink href="/people" kind="secondary">Choose a person</ButtonLink>
      </Section>
      {lastImport && (
        <Section title="Your last staff file">
          <p className="max-w-text">
            <span className="font-[550]">{lastImport.fileName}</span>, read on {withItsYear(londonDay(lastImport.uploadedAt))}.{" "}
            {lastImport.appliedAt ? `Its changes were made on ${withItsYear(londonDay(lastImport.appliedAt))}.` : "None of its changes are made yet."}{" "}
            <Link href="/people/import">{lastImport.appliedAt ? "Bring in another file" : "Look at it"}</Link>
          </p>
        </Section>
      )}
    </>
  );
}
