import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { buttonLook } from "@/components/ui/button-look";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { listCredits } from "@/lib/credits/list-credits";
import { hoursInWords } from "@/lib/rubric/modules/hours";
import { withItsYear } from "@/lib/school-year/day";

export const metadata: Metadata = { title: "My portfolio" };

/** A plain form that asks for a page: nothing is changed by it, so it works before any script. */
export default async function PortfolioPage({ searchParams }: { searchParams: Promise<{ nothing?: string }> }) {
  const viewer = await requireViewer();
  const { credits } = await orNotFound(listCredits(viewer));
  if (credits.length === 0) notFound();
  return (
    <>
      <PageHeader
        back={{ href: "/rubric/credits", label: "My modules and credits" }} title="My portfolio"
        lede="What each module was, what you read, what you tried, what you make of it: on paper or as a PDF, for whom you like."
      />
      {(await searchParams).nothing === "chosen" && <div className="mb-8"><Notice kind="attention">Choose at least one module.</Notice></div>}
      <form action="/rubric/credits/portfolio/print" className="flex max-w-form flex-col gap-6">
        <CheckboxGroup
          name="study" label="Modules" whoSees={{ kind: "own" }} defaultValue={credits.map(({ studyId }) => studyId)}
          options={credits.map(({ studyId, title, halfHours, finishedOn }) => ({ value: studyId, label: title, hint: `${hoursInWords(halfHours)}, finished on ${withItsYear(finishedOn)}` }))}
        />
        <p className="text-sm text-muted">It holds every word that you wrote on these modules. The trust’s log says that you took a portfolio out, and nothing of what is in it.</p>
        <div className="flex flex-wrap gap-3">
          <button type="submit" className={buttonLook("primary")}>Look at it</button>
          <button type="submit" formAction="/rubric/credits/portfolio/pdf" className={buttonLook("secondary")}>Download as PDF</button>
        </div>
      </form>
    </>
  );
}
