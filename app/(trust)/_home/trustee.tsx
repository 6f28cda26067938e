import Link from "next/link";
import { ByException } from "@/app/(trust)/_home/by-exception";
import { Summaries } from "@/app/(trust)/_home/summaries";
import { PageHeader } from "@/components/ui/page-header";
import { readTrusteeHome } from "@/lib/home/trustee-home";
import type { Viewer } from "@/lib/viewers/viewer";
import { inWords } from "@/lib/school-year/day";

/** A trustee's home: what stands out, and what was signed off in the words written for trustees; nothing before. */
export async function TrusteeHomePage({ viewer }: { viewer: Viewer }) {
  const { summaries, exceptions } = await readTrusteeHome(viewer);
  return (
    <>
      <PageHeader above={inWords(viewer.today)} title={`Hello, ${viewer.name.split(" ")[0]}`} lede="What stands out, and the summaries of half-term reviews as they were signed off. What leaders say to each other before that stays with them." />
      <ByException exceptions={exceptions} />
      <p className="mt-6"><Link href="/schools/inspections" className="inline-flex min-h-11 items-center">What inspectors said of each school</Link></p>
      <Summaries summaries={summaries} />
    </>
  );
}
