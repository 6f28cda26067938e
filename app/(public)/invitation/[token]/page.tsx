import type { Metadata } from "next";
import { ChoosePasswordForm } from "@/app/(public)/choose-password-form";
import { publicLinks } from "@/app/(public)/public-links";
import { SpentLink } from "@/app/(public)/spent-link";
import { PublicFrame } from "@/components/shell/public-frame";
import { PageHeader } from "@/components/ui/page-header";
import { readLink } from "@/lib/auth/links/read-link";
import { now } from "@/lib/clock";
import { acceptInvitationAction } from "./actions";

export const metadata: Metadata = { title: "Your invitation" };

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const link = await readLink(token, "invitation", now());
  if (link.state !== "open") return <SpentLink state={link.state} ask="Otherwise, ask your trust’s administrator to invite you again." />;
  return (
    <PublicFrame footer={publicLinks}>
      <PageHeader above={link.trustName} title={`Welcome, ${link.name}`} lede="Choose a password, and your account is ready." />
      <ChoosePasswordForm token={token} email={link.email} label="Save and go on" action={acceptInvitationAction} />
    </PublicFrame>
  );
}
