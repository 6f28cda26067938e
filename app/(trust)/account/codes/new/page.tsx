import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CodeForm } from "@/app/(public)/sign-in/code/code-form";
import { CodeSecret } from "@/components/ui/code-secret";
import { PageHeader } from "@/components/ui/page-header";
import { enrolmentUri } from "@/lib/auth/codes/one-time-code";
import { readPending } from "@/lib/auth/pending-in-browser";
import { requireViewer } from "@/lib/auth/require-viewer";
import { confirmCodesAction } from "./actions";

export const metadata: Metadata = { title: "Set up one-time codes" };

export default async function NewCodesPage() {
  const viewer = await requireViewer();
  const pending = await readPending();
  if (!pending?.secret || pending.accounts[0]?.personId !== viewer.personId) redirect("/account/codes");
  return (
    <>
      <PageHeader title="Set up one-time codes" back={{ href: "/account", label: "Your account" }} />
      <CodeSecret uri={enrolmentUri(pending.secret, viewer.trust.name)} secret={pending.secret} />
      <CodeForm action={confirmCodesAction} label="Save" />
    </>
  );
}
