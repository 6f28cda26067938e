import { redirect } from "next/navigation";
import type { NextRequest } from "next/server";
import { asAddress, chosenIn } from "../chosen";
import { drawPage } from "@/app/(trust)/draw-page";
import { asFile, nothingHere, whyNoFile } from "@/app/(trust)/take-away";
import { currentViewer } from "@/lib/auth/current-viewer";
import { exportPortfolio } from "@/lib/credits/portfolio/read-portfolio";

export async function GET(request: NextRequest) {
  const viewer = await currentViewer();
  if (!viewer) return nothingHere();
  const chosen = chosenIn(request.nextUrl.searchParams.getAll("study"));
  if (chosen.length === 0) redirect("/rubric/credits/portfolio?nothing=chosen");
  try {
    await exportPortfolio(viewer, chosen);
    const pdf = await drawPage(`/rubric/credits/portfolio/print?${asAddress(chosen)}`, request);
    return asFile(pdf, `portfolio-${viewer.today}.pdf`, "application/pdf");
  } catch (error) {
    return whyNoFile(error);
  }
}
