import { AskedOfMe } from "@/app/(trust)/_home/asked-of-me";
import { InstituteDesk } from "@/app/(trust)/_home/institute-desk";
import { MyActions } from "@/app/(trust)/_home/my-actions";
import { MyItems } from "@/app/(trust)/_home/my-items";
import { NextThing } from "@/app/(trust)/_home/next-thing";
import { OwnReview } from "@/app/(trust)/_home/own-review";
import { Summaries } from "@/app/(trust)/_home/summaries";
import { PageHeader } from "@/components/ui/page-header";
import { nextForSenior } from "@/lib/home/next-for-senior";
import { readSeniorHome } from "@/lib/home/senior-home";
import type { Viewer } from "@/lib/viewers/viewer";
import { inWords } from "@/lib/school-year/day";

/** A senior leader's home: their item and actions, and the review that their school prepares. */
export async function SeniorHomePage({ viewer }: { viewer: Viewer }) {
  const home = await readSeniorHome(viewer);
  const next = nextForSenior(viewer, home);
  return (
    <>
      <PageHeader above={inWords(viewer.today)} title={`Hello, ${viewer.name.split(" ")[0]}`} />
      <NextThing thing={next} />
      <AskedOfMe asked={home.asked} above={next.action?.href} />
      <InstituteDesk desk={home.institute} today={viewer.today} above={next.action?.href} />
      <MyItems items={home.items} seesAll />
      <MyActions actions={home.actions} />
      {home.reviews.map((review) => (
        <OwnReview key={review.id} review={review} today={viewer.today} />
      ))}
      {home.summaries.length > 0 && <Summaries summaries={home.summaries} />}
    </>
  );
}
