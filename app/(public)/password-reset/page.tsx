import type { Metadata } from "next";
import { PublicFrame } from "@/components/shell/public-frame";
import { PageHeader } from "@/components/ui/page-header";
import { AskForm } from "./ask-form";

export const metadata: Metadata = { title: "Forgotten password" };

export default async function PasswordResetPage({ searchParams }: { searchParams: Promise<{ sent?: string }> }) {
  const back = { href: "/sign-in", label: "Sign in" };
  if ((await searchParams).sent !== undefined) {
    return (
      <PublicFrame>
        <PageHeader title="Look in your inbox" back={back} />
        <div className="flex max-w-text flex-col gap-4">
          <p>If that address has an account, a mail with a link is on its way. The link works once, for an hour.</p>
          <p>
            Nothing after ten minutes? Look among the junk, try the address that your trust uses for you, or ask your trust’s administrator. We
            send at most three an hour.
          </p>
        </div>
      </PublicFrame>
    );
  }
  return (
    <PublicFrame>
      <PageHeader
        title="Forgotten password"
        lede="Tell us your address and we send you a link to choose a new one. If you sign in with Microsoft or Google, change it there."
        back={back}
      />
      <AskForm />
    </PublicFrame>
  );
}
