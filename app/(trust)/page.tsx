import type { Metadata } from "next";
import type { ComponentType } from "react";
import { AdministratorHomePage } from "@/app/(trust)/_home/administrator";
import { ExecutiveHomePage, LeadHomePage } from "@/app/(trust)/_home/executive";
import { GuestHomePage } from "@/app/(trust)/_home/guest";
import { PrincipalHomePage } from "@/app/(trust)/_home/principal";
import { SeniorHomePage } from "@/app/(trust)/_home/senior";
import { StaffHomePage } from "@/app/(trust)/_home/staff";
import { TrusteeHomePage } from "@/app/(trust)/_home/trustee";
import { requireViewer } from "@/lib/auth/require-viewer";
import { type Home, homeFor } from "@/lib/home/homes";
import type { Viewer } from "@/lib/viewers/viewer";

export const metadata: Metadata = { title: "Home" };

const pages: Record<Home, ComponentType<{ viewer: Viewer }>> = {
  executive: ExecutiveHomePage,
  "trust-team": LeadHomePage,
  principal: PrincipalHomePage,
  "senior-leader": SeniorHomePage,
  administrator: AdministratorHomePage,
  trustee: TrusteeHomePage,
  guest: GuestHomePage,
  staff: StaffHomePage,
};

export default async function HomePage({ searchParams }: { searchParams: Promise<{ as?: string }> }) {
  const viewer = await requireViewer();
  const Page = pages[homeFor(viewer, (await searchParams).as)];
  return <Page viewer={viewer} />;
}
