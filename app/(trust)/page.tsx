import type { Metadata } from "next";
import { StaffHomePage } from "@/app/(trust)/_home/staff";
import { requireViewer } from "@/lib/auth/require-viewer";

export const metadata: Metadata = { title: "Home" };

export default async function HomePage() {
  const viewer = await requireViewer();
  return <StaffHomePage viewer={viewer} />;
}
