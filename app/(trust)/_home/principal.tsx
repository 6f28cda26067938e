import Link from "next/link";
import { AskedOfMe } from "@/app/(trust)/_home/asked-of-me";
import { InstituteDesk } from "@/app/(trust)/_home/institute-desk";
import { MyActions } from "@/app/(trust)/_home/my-actions";
import { MySupport } from "@/app/(trust)/_home/my-support";
import { NextThing } from "@/app/(trust)/_home/next-thing";
import { OwnReview } from "@/app/(trust)/_home/own-review";
import { ThreeSs } from "@/app/(trust)/_home/three-ss";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { nextForPrincipal } from "@/lib/home/next-for-principal";
import { readPrincipalHome } from "@/lib/home/principal-home";
import type { Viewer } from "@/lib/viewers/viewer";
import { inWords } from "@/lib/school-year/day";
import { weekName } from "@/lib/school-year/half-term";

/** The principal's home: the next one-to-one, what is theirs to do, what they asked for, the review, their school. */
export async function PrincipalHomePage({ viewer }: { viewer: Viewer }) {
  const home = await readPrincipalHome(viewer);
  const next = nextForPrincipal(viewer, home);
  const [missed] = home.weeks.missed.slice(-1);
  return (
    <>
      <PageHeader above={inWords(viewer.today)} title={`Hello, ${viewer.name.split(" ")[0]}`} />
      <NextThing thing={next} />
      {missed && (
        <div className="mt-6">
          <Notice title="You missed a week. It happens.">
            {weekName(home.halfTerms, missed)} has no check-in. <Link href={`/check-ins/week/${missed}`}>Write it now</Link>, or let it be.
          </Notice>
        </div>
      )}
      <AskedOfMe asked={home.asked} above={next.action?.href} />
      <InstituteDesk desk={home.institute} today={viewer.today} above={next.action?.href} />
      <MyActions actions={home.actions} severalSchools={home.schools.length > 1} />
      <MySupport requests={home.support} severalSchools={home.schools.length > 1} />
      {home.reviews.map((review) => (
        <OwnReview key={review.id} review={review} today={viewer.today} />
      ))}
      <ThreeSs rows={home.schools} halfTerm={home.halfTerm} viewer={viewer} own />
    </>
  );
}
