import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readDigestTime } from "@/lib/digest/choose-digest-time";
import { DigestTimeForm } from "./digest-time-form";

export const metadata: Metadata = { title: "The day’s mail" };

export default async function MailPage() {
  const viewer = await requireViewer();
  return (
    <>
      <PageHeader
        title="The day’s mail"
        lede="One mail at most, on school days alone, and none when nothing waits for you. It names times and schools, never what anybody wrote. A date that is planned for you comes in a mail of its own, for your calendar; after ‘Never’ no new one does."
        back={{ href: "/account", label: "Your account" }}
      />
      <DigestTimeForm digestAt={await readDigestTime(viewer)} />
    </>
  );
}
