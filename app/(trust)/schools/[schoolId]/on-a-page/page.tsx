import type { Metadata } from "next";
import { cache } from "react";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { Alike } from "@/app/(trust)/schools/[schoolId]/on-a-page/alike";
import { Circumstances } from "@/app/(trust)/schools/[schoolId]/on-a-page/circumstances";
import { InShort } from "@/app/(trust)/schools/[schoolId]/on-a-page/in-short";
import { OverTime } from "@/app/(trust)/schools/[schoolId]/on-a-page/over-time";
import { PageTop } from "@/app/(trust)/schools/[schoolId]/on-a-page/page-top";
import { Sources } from "@/app/(trust)/schools/[schoolId]/on-a-page/sources";
import { Support } from "@/app/(trust)/schools/[schoolId]/on-a-page/support";
import { ThreeSsNow } from "@/app/(trust)/schools/[schoolId]/on-a-page/three-ss-now";
import { InspectionFacts } from "@/app/(trust)/schools/[schoolId]/inspections/inspection-facts";
import { InHand } from "@/app/(trust)/schools/[schoolId]/on-a-page/in-hand";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readOnAPage } from "@/lib/insights/school/read-on-a-page";
import { asSeries } from "@/lib/school-data/series/series";

type Props = { params: Promise<{ schoolId: string }> };

const schoolAt = cache(async (schoolId: string) => orNotFound(readOnAPage(await requireViewer(), idOrNotFound(schoolId))));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { school } = await schoolAt((await params).schoolId);
  return { title: { absolute: `${school.name} on a page` } };
}

/** One school, on the screen as on paper: what the PDF is made from too. */
export default async function OnAPage({ params }: Props) {
  const viewer = await requireViewer();
  const { school, figures, year, work, similar } = await schoolAt((await params).schoolId);
  const series = asSeries(figures);
  const shown = series.filter(({ measure, pupils }) => (measure.main || measure.subject === "context") && pupils === "all");
  return (
    <article className="one-page">
      <PageTop school={school} trust={viewer.trust.name} today={viewer.today} inConfidence={work !== undefined} />
      <InShort series={series} />
      <div className="one-page-pair">
        <Circumstances school={school} series={series} similar={similar} />
        {year && <ThreeSsNow schoolId={school.id} weeks={year} descriptors={viewer.trust.descriptors} today={viewer.today} />}
      </div>
      <OverTime schoolId={school.id} series={series} joinedOn={school.joinedOn} />
      {work && <InHand work={work} schoolId={school.id} />}
      {work?.support && <Support support={work.support} />}
      {similar && <Alike similar={similar} schoolId={school.id} />}
      <InspectionFacts inspections={school.inspections} series={series} earlier={false} />
      <Sources school={school} shown={shown} similar={similar} inConfidence={work !== undefined} withSupport={work?.support !== undefined} today={viewer.today} />
    </article>
  );
}
