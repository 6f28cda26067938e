import { InstituteDesk } from "@/app/(trust)/_home/institute-desk";
import { NeedsMe } from "@/app/(trust)/_home/needs-me";
import { NextThing } from "@/app/(trust)/_home/next-thing";
import { OneToOnes } from "@/app/(trust)/_home/one-to-ones";
import { PeopleWhoGrow } from "@/app/(trust)/_home/people-who-grow";
import { ReviewsAhead } from "@/app/(trust)/_home/reviews-ahead";
import { SideBySide } from "@/app/(trust)/_home/side-by-side";
import { ThreeSs } from "@/app/(trust)/_home/three-ss";
import { Braid } from "@/components/charts/braid";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { readExecutiveHome, readLeadHome } from "@/lib/home/executive-home";
import { nextForExecutive } from "@/lib/home/next-for-executive";
import { toBraid } from "@/lib/insights/helix/to-braid";
import { TRUST_HELIX } from "@/lib/insights/helix/pages";
import type { Viewer } from "@/lib/viewers/viewer";
import { inWords, withItsYear } from "@/lib/school-year/day";
import { weekName } from "@/lib/school-year/half-term";

/** The trust executive's home: what to do next, who meets whom, what waits, how the schools stand, what is coming, the braid. */
export async function ExecutiveHomePage({ viewer }: { viewer: Viewer }) {
  const home = await readExecutiveHome(viewer);
  const next = nextForExecutive(viewer, home);
  return (
    <>
      <PageHeader above={inWords(viewer.today)} title={`Hello, ${viewer.name.split(" ")[0]}`} />
      <NextThing thing={next} />
      <SideBySide pair={home.needsMe.total > 0}>
        <NeedsMe needsMe={home.needsMe} />
        <OneToOnes oneToOnes={home.oneToOnes} week={home.week} weekName={weekName(home.halfTerms, home.week, home.oneToOnes.length > 0)} today={viewer.today} wholeTrust />
      </SideBySide>
      <InstituteDesk desk={home.institute} today={viewer.today} above={next.action?.href} />
      <ThreeSs rows={home.schools} halfTerm={home.halfTerm} viewer={viewer} fullTable />
      <ReviewsAhead reviews={home.reviews} today={viewer.today} />
      <PeopleWhoGrow people={home.people} />
      {home.helix.length > 0 && (
        <section className="mt-12">
          <Braid title="How improvement is woven" halfTerms={toBraid(home.helix, TRUST_HELIX)} date={withItsYear(viewer.today)} csvHref={`${TRUST_HELIX}/csv?span=year`} />
          <ButtonLink href={TRUST_HELIX} kind="secondary" size="small" className="mt-4">
            See the components and their records
          </ButtonLink>
        </section>
      )}
    </>
  );
}

/** A trust lead's home: the same, for the leaders they meet. */
export async function LeadHomePage({ viewer }: { viewer: Viewer }) {
  const home = await readLeadHome(viewer);
  const next = nextForExecutive(viewer, home);
  return (
    <>
      <PageHeader above={inWords(viewer.today)} title={`Hello, ${viewer.name.split(" ")[0]}`} />
      <NextThing thing={next} />
      <SideBySide pair={home.needsMe.total > 0}>
        <NeedsMe needsMe={home.needsMe} />
        <OneToOnes oneToOnes={home.oneToOnes} week={home.week} weekName={weekName(home.halfTerms, home.week, home.oneToOnes.length > 0)} today={viewer.today} wholeTrust={false} />
      </SideBySide>
      <InstituteDesk desk={home.institute} today={viewer.today} above={next.action?.href} />
      <ThreeSs rows={home.schools} halfTerm={home.halfTerm} viewer={viewer} />
      <ReviewsAhead reviews={home.reviews} today={viewer.today} />
    </>
  );
}
