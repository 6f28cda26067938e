import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PublicFrame } from "@/components/shell/public-frame";
import { Icon } from "@/components/ui/icon";
import { PageHeader } from "@/components/ui/page-header";
import { readPending } from "@/lib/auth/pending-in-browser";
import { readAccount } from "@/lib/auth/read-account";
import { now } from "@/lib/clock";
import { chooseTrustAction } from "./actions";

export const metadata: Metadata = { title: "Where are you working today?" };

export default async function WherePage() {
  const pending = await readPending();
  if (!pending) redirect("/sign-in");
  const accounts = await Promise.all(pending.accounts.map((account) => readAccount(account, now())));
  return (
    <PublicFrame>
      <PageHeader title="Where are you working today?" lede="Your address has an account in more than one trust." />
      <form action={chooseTrustAction}>
        <ul className="border-t border-line">
          {accounts.flatMap((account) =>
            account ? (
              <li key={account.trustId} className="border-b border-line">
                <button name="trustId" value={account.trustId} className="group flex min-h-14 w-full items-center justify-between gap-4 py-3 text-left">
                  <span className="font-[550] underline decoration-1 underline-offset-4 group-hover:decoration-2">{account.trustName}</span>
                  <Icon name="chevron-right" className="size-5 text-muted" />
                </button>
              </li>
            ) : (
              []
            ),
          )}
        </ul>
      </form>
    </PublicFrame>
  );
}
