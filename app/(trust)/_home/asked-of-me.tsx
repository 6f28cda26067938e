import Link from "next/link";
import { MomentText } from "@/components/ui/moment-text";
import { Section } from "@/components/ui/section";
import { WhoSees } from "@/components/ui/who-sees";
import { askedWords } from "@/lib/asked/asked-words";
import type { AskedOfMe as One } from "@/lib/asked/read-asked-of-me";

/** What colleagues wait for, but what stands on top of the page already; nothing when nothing does. */
export function AskedOfMe({ asked, above }: { asked: readonly One[]; above: string | undefined }) {
  const rows = asked.map((one) => ({ ...askedWords(one), at: one.at })).filter(({ href }) => href !== above);
  if (rows.length === 0) return null;
  return (
    <Section title="Between you and colleagues">
      <ul className="max-w-text border-t border-line">
        {rows.map(({ href, title, about, text, at, when }) => (
          <li key={href} className="relative border-b border-line py-3 hover:bg-wash">
            <Link href={href} prefetch={false} className="font-[550] after:absolute after:inset-0">{title}</Link>
            {about && <p>{about}</p>}
            <p className="text-sm text-muted">{text} {when ?? <>Since <MomentText at={at} />.</>}</p>
          </li>
        ))}
      </ul>
      <div className="mt-3"><WhoSees kind="own" /></div>
    </Section>
  );
}
