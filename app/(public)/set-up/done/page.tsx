import type { Metadata } from "next";
import { publicLinks } from "@/app/(public)/public-links";
import { PublicFrame } from "@/components/shell/public-frame";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";

export const metadata: Metadata = { title: "Your trust is set up" };

export default function SetUpDonePage() {
  return (
    <PublicFrame footer={publicLinks}>
      <PageHeader title="Your trust is set up" lede="An invitation is on its way to you by e-mail. Open its link to choose how you sign in." />
      <p className="mb-8 max-w-text">Then a list leads you through the rest: hubs, half terms, your people, and who leads whom. Have your staff file at hand; a spreadsheet saved as CSV is enough.</p>
      <ButtonLink href="/sign-in" kind="secondary">Go to sign-in</ButtonLink>
    </PublicFrame>
  );
}
