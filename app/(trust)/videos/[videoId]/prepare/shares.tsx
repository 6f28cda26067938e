import { DescribedForm } from "@/components/forms/described-form";
import { OneButton } from "@/components/forms/one-button";
import { Section } from "@/components/ui/section";
import type { Share } from "@/lib/videos/sharing/share-video";
import { endShareAction, shareVideoAction } from "../../watch-actions";

type Props = { videoId: string; shares: readonly Share[]; said: boolean };

/** Showing it to named colleagues without publishing it, until the owner or they end it. */
export function Shares({ videoId, shares, said }: Props) {
  return (
    <Section title="Show it to a colleague" lede="Your coaching partner, say. Only they see it, published or not, until either of you ends it.">
      {shares.length > 0 && (
        <ul className="mb-6 max-w-text border-t border-line">
          {shares.map(({ id, name }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-2">
              <span className="font-[550]">{name}</span>
              <OneButton action={endShareAction} fields={{ videoId, shareId: id }} kind="quiet" size="small" about={name}>End this</OneButton>
            </li>
          ))}
        </ul>
      )}
      {said ? (
        <DescribedForm
          action={shareVideoAction} submit="Show it" kind="secondary" bar={false}
          parts={[{ kind: "hidden", name: "videoId", value: videoId }, { kind: "text", name: "colleague", label: "Their full name or work address", width: "medium", whoSees: { kind: "personal", names: ["the colleague"] } }]}
        />
      ) : (
        <p className="max-w-text text-muted">Say first who can be seen, that they have agreed, and until when.</p>
      )}
    </Section>
  );
}
