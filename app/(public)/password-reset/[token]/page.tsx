import type { Metadata } from "next";
import { ChoosePasswordForm } from "@/app/(public)/choose-password-form";
import { SpentLink } from "@/app/(public)/spent-link";
import { PublicFrame } from "@/components/shell/public-frame";
import { PageHeader } from "@/components/ui/page-header";
import { readLink } from "@/lib/auth/links/read-link";
import { now } from "@/lib/clock";
import { setNewPasswordAction } from "./actions";

export const metadata: Metadata = { title: "Choose a new password" };

export default async function NewPasswordPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const link = await readLink(token, "password_reset", now());
  if (link.state !== "open") return <SpentLink state={link.state} ask="Otherwise, ask for a new one; it comes by mail within a few minutes." />;
  return (
    <PublicFrame>
      <PageHeader above={link.trustName} title="Choose a new password" lede="You are signed out everywhere else when you save it." />
      <ChoosePasswordForm token={token} email={link.email} label="Save and sign in" action={setNewPasswordAction} />
    </PublicFrame>
  );
}
