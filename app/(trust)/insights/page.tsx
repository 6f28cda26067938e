import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";

export default async function InsightsPage() {
  await requireViewer();
  redirect("/insights/three-ss");
}
