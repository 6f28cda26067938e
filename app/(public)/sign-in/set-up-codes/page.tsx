import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CodeSecret } from "@/components/ui/code-secret";
import { PublicFrame } from "@/components/shell/public-frame";
import { PageHeader } from "@/components/ui/page-header";
import { enrolmentUri } from "@/lib/auth/codes/one-time-code";
import { readPending } from "@/lib/auth/pending-in-browser";
import { readAccount } from "@/lib/auth/read-account";
import { now } from "@/lib/clock";
import { CodeForm } from "../code/code-form";
import { setUpCodesAction } from "./actions";

export const metadata: Metadata = { title: "Set up one-time codes" };

export default async function SetUpCodesPage() {
  const pending = await readPending();
  const account = pending?.accounts[0] && (await readAccount(pending.accounts[0], now()));
  if (!pending?.secret || !account) redirect("/sign-in");
  return (
    <PublicFrame>
      <PageHeader
        title="Set up one-time codes"
        lede="You see a great deal of other people’s work, so signing in takes your password and a code from your phone. It is set up once and takes a minute."
        back={{ href: "/sign-in", label: "Sign in" }}
      />
      <CodeSecret uri={enrolmentUri(pending.secret, account.trustName)} secret={pending.secret} />
      <CodeForm action={setUpCodesAction} label="Save and go on" />
    </PublicFrame>
  );
}
