import type { Metadata } from "next";
import { publicLinks } from "../public-links";
import { Certificate } from "./certificate";
import { Transcript } from "./transcript";
import { PublicFrame } from "@/components/shell/public-frame";
import { buttonLook } from "@/components/ui/button-look";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { TextField } from "@/components/ui/text-field";
import { clientAddress } from "@/lib/auth/client-address";
import { verifyTranscript } from "@/lib/credits/transcripts/verify-transcript";

type Props = { searchParams: Promise<{ code?: string | string[] }> };

const asked = ({ code }: Awaited<Props["searchParams"]>) => (typeof code === "string" ? code.slice(0, 100) : "");

export const metadata: Metadata = { title: "Check a transcript or certificate", referrer: "no-referrer" };

/** Whoever has a code sees the transcript or the certificate behind it, and nothing else. A plain form that asks for this page: it works before any script. */
export default async function VerifyPage({ searchParams }: Props) {
  const code = asked(await searchParams);
  const verified = code ? await verifyTranscript(code, await clientAddress()) : undefined;
  const found = verified?.kind === "found" || verified?.kind === "certificate";
  return (
    <PublicFrame footer={publicLinks}>
      <PageHeader title="Check a transcript or certificate" lede={found ? undefined : "Somebody gave you a code for what they studied or completed. Type it here to see it."} />
      {verified?.kind === "found" && (
        <div className="mb-12 flex flex-col gap-6">
          <Notice kind="success">This code leads to the transcript below, unchanged since its owner made it.</Notice>
          <Transcript content={verified.content} />
        </div>
      )}
      {verified?.kind === "certificate" && (
        <div className="mb-12 flex flex-col gap-6">
          <Notice kind="success">This code leads to the certificate below, unchanged since its holder took it.</Notice>
          <Certificate content={verified.content} />
        </div>
      )}
      {verified?.kind === "nothing" && (
        <div className="mb-8"><Notice kind="attention" title="Nothing has this code">It may be mistyped, or its owner has withdrawn it. Look at its sixteen letters and digits again, or ask the person who gave it to you.</Notice></div>
      )}
      {verified?.kind === "too-many" && <div className="mb-8"><Notice kind="attention" title="Too many codes were tried from here">Wait an hour and try again.</Notice></div>}
      <form action="/verify" className="flex flex-col gap-4 no-print">
        <TextField
          name="code" label={found ? "Another code" : "Code"} hint="Sixteen letters and digits in four groups. Capitals, spaces and dashes make no difference." maxLength={60}
          autoComplete="off" autoCapitalize="characters" spellCheck={false} defaultValue={verified && !found ? code : ""}
        />
        <div><button type="submit" className={buttonLook(found ? "secondary" : "primary")}>Check</button></div>
      </form>
    </PublicFrame>
  );
}
