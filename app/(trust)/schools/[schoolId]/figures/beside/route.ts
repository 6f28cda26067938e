import type { NextRequest } from "next/server";
import { nothingHere, whyNoFile } from "@/app/(trust)/take-away";
import { currentViewer } from "@/lib/auth/current-viewer";
import { readOtherSchool } from "@/lib/insights/school/read-other-school";
import { isId } from "@/lib/is-id";

/** The years of `?measure=` at `?school=`, for whoever explores this school's and sets another of the trust beside it. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ schoolId: string }> }) {
  const viewer = await currentViewer();
  if (!viewer) return nothingHere();
  const { schoolId } = await params;
  const [measure, other] = ["measure", "school"].map((name) => request.nextUrl.searchParams.get(name));
  if (!isId(schoolId) || !measure || !other || !isId(other)) return nothingHere();
  try {
    return Response.json(await readOtherSchool(viewer, schoolId, { measure, other }), { headers: { "cache-control": "no-store" } });
  } catch (error) {
    return whyNoFile(error);
  }
}
