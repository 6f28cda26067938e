import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { asAddress, chosenIn } from "../chosen";
import { EvidenceOnPaper } from "./evidence-on-paper";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { BackLink } from "@/components/ui/back-link";
import { buttonLook } from "@/components/ui/button-look";
import { Icon } from "@/components/ui/icon";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readPortfolio } from "@/lib/credits/portfolio/read-portfolio";
import { hoursInWords } from "@/lib/rubric/modules/hours";
import { withItsYear } from "@/lib/school-year/day";
import { counted } from "@/lib/words";

type Props = { searchParams: Promise<{ study?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const { name } = await requireViewer();
  return { title: { absolute: `${name}: portfolio of professional study` } };
}

/** The portfolio on paper: what the PDF is made from too. */
export default async function PortfolioOnPaper({ searchParams }: Props) {
  const viewer = await requireViewer();
  const chosen = chosenIn((await searchParams).study);
  if (chosen.length === 0) redirect("/rubric/credits/portfolio?nothing=chosen");
  const evidence = await orNotFound(readPortfolio(viewer, chosen));
  return (
    <article className="study-paper">
      <div className="mb-8 flex flex-col items-start gap-3 no-print">
        <BackLink href="/rubric/credits/portfolio">My portfolio</BackLink>
        <a href={`/rubric/credits/portfolio/pdf?${asAddress(chosen)}`} className={buttonLook("secondary")}><Icon name="download" />Download as PDF</a>
        <p className="text-muted">Or use your browser’s print command. It prints on A4, without the frame around it.</p>
      </div>
      <header className="mb-8 border-b-2 border-ink pb-5">
        <p className="text-sm">{viewer.trust.name}</p>
        <h1 className="mt-1">{viewer.name}</h1>
        <p className="mt-1 font-serif text-xl">Portfolio of professional study</p>
        <p className="mt-3">{counted(evidence.length, "module")}, {hoursInWords(evidence.reduce((sum, { halfHours }) => sum + halfHours, 0))} of study. Made on {withItsYear(viewer.today)}.</p>
        <p className="text-sm text-muted">This belongs to {viewer.name}, who alone can open it in Braid and decides who reads it. Written by themselves and assessed by nobody.</p>
      </header>
      {evidence.map((one) => <EvidenceOnPaper key={one.studyId} evidence={one} />)}
    </article>
  );
}
