import { PublicFrame } from "@/components/shell/public-frame";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import type { ReadLink } from "@/lib/auth/links/read-link";

const words: Record<Exclude<ReadLink["state"], "open">, { title: string; lede: string }> = {
  used: { title: "This link was used already", lede: "Each link works once. If that was you, sign in with the password you chose." },
  expired: { title: "This link has run out", lede: "Links end after a while, so that one in an old mail opens nothing." },
  unknown: { title: "This link does not open anything", lede: "Perhaps the mail program cut it in two: try to copy the whole of it into the address bar." },
};

/** What to do with a link that opens nothing any more. */
export function SpentLink({ state, ask }: { state: keyof typeof words; ask: string }) {
  const { title, lede } = words[state];
  return (
    <PublicFrame>
      <PageHeader title={title} lede={lede} />
      <p className="mb-6 max-w-text">{ask}</p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href="/sign-in">Sign in</ButtonLink>
        <ButtonLink href="/password-reset" kind="secondary">
          Ask for a new password
        </ButtonLink>
      </div>
    </PublicFrame>
  );
}
