import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { ChangePasswordForm } from "./change-password-form";

export const metadata: Metadata = { title: "Change your password" };

export default async function ChangePasswordPage() {
  await requireViewer();
  return (
    <>
      <PageHeader
        title="Change your password"
        lede="You stay signed in here and are signed out everywhere else."
        back={{ href: "/account", label: "Your account" }}
      />
      <ChangePasswordForm />
    </>
  );
}
