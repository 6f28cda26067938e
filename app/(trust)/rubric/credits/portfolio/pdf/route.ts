import { redirect } from "next/navigation";
import type { NextRequest } from "next/server";
import { asAddress, chosenIn } from "../chosen";
import { asFile, nothingHere, whyNoFile } from "@/app/(trust)/take-away";
import { currentViewer } from "@/lib/auth/current-viewer";
import { baseUrl } from "@/lib/auth/settings";
import { exportPortfolio } from "@/lib/credits/portfolio/read-portfolio";
import { drawPdf } from "@/lib/reviews/print/draw-pdf";

export async function GET(request: NextRequest) {
  const viewer = await currentViewer();
  if (!viewer) return nothingHere();
  const chosen = chosenIn(request.nextUrl.searchParams.getAll("study"));
  if (chosen.length === 0) redirect("/rubric/credits/portfolio?nothing=chosen");
  try {
    await exportPortfolio(viewer, chosen);
    const pdf = await drawPdf({
      origin: baseUrl(),
      inside: `http://127.0.0.1:${process.env.PORT ?? 3000}`,
      path: `/rubric/credits/portfolio/print?${asAddress(chosen)}`,
      cookies: request.headers.get("cookie") ?? "",
    });
    return asFile(pdf, `portfolio-${viewer.today}.pdf`, "application/pdf");
  } catch (error) {
    return whyNoFile(error);
  }
}
