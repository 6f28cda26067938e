import { AskedOfMe } from "@/app/(trust)/_home/asked-of-me";
import { InstituteDesk } from "@/app/(trust)/_home/institute-desk";
import { MyActions } from "@/app/(trust)/_home/my-actions";
import { MyItems } from "@/app/(trust)/_home/my-items";
import { NextThing } from "@/app/(trust)/_home/next-thing";
import { RubricDesk } from "@/app/(trust)/_home/rubric-desk";
import { Details } from "@/components/ui/details";
import { PageHeader } from "@/components/ui/page-header";
import { nextForStaff } from "@/lib/home/next-for-staff";
import { readStaffHome } from "@/lib/home/staff-home";
import type { Viewer } from "@/lib/viewers/viewer";
import { inWords } from "@/lib/school-year/day";

/** Teachers, support staff, middle leaders, governors: what is theirs, and what Braid holds of them. */
export async function StaffHomePage({ viewer }: { viewer: Viewer }) {
  const home = await readStaffHome(viewer);
  const next = nextForStaff(viewer, home);
  const [first] = home.actions.shown;
  const saidAbove = home.actions.open === 1 && next.action?.href === `/actions/${first?.id}`;
  return (
    <>
      <PageHeader above={inWords(viewer.today)} title={`Hello, ${viewer.name.split(" ")[0]}`} />
      <NextThing thing={next} />
      <InstituteDesk desk={home.institute} today={viewer.today} above={next.action?.href} />
      <AskedOfMe asked={home.asked} above={next.action?.href} />
      <RubricDesk desk={home.desk} />
      <MyItems items={home.items} />
      {!saidAbove && <MyActions actions={home.actions} />}
      <div className="mt-12 max-w-text">
        <Details summary="What Braid holds about you">
          <p>Your name, work address and roles; the actions you own and the items you present, with what you wrote on them; what you study in the rubric and the modules that you finish, which you alone can open; the practice videos that you offer, and what you write in your coaching triads and in programmes, for those who are named beside each box; if you agree to it, strengths that those who run your programme noted of you, each of which you read first; and a log of who changed or opened what is yours.</p>
          <p className="mt-2">What others say to each other in their own one-to-ones is theirs. You do not see it, and nothing about you is scored or ranked.</p>
        </Details>
      </div>
    </>
  );
}
