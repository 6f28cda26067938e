import { Summaries } from "@/app/(trust)/_home/summaries";
import { PageHeader } from "@/components/ui/page-header";
import { readTrusteeHome } from "@/lib/home/read-summaries";
import type { Viewer } from "@/lib/viewers/viewer";
import { inWords } from "@/lib/school-year/day";

/** A trustee's home: what was signed off, in the words written for trustees, and nothing before. */
export async function TrusteeHomePage({ viewer }: { viewer: Viewer }) {
  return (
    <>
      <PageHeader above={inWords(viewer.today)} title={`Hello, ${viewer.name.split(" ")[0]}`} lede="The summaries of half-term reviews, as they were signed off. What leaders say to each other before that stays with them." />
      <Summaries summaries={await readTrusteeHome(viewer)} />
    </>
  );
}
