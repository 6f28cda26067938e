import { DescribedForm } from "@/components/forms/described-form";
import { Details } from "@/components/ui/details";
import { deleteVideoAction } from "../../actions";

/** The way to delete it for good, folded, with the one question that cannot be undone. */
export function DeleteSection({ videoId }: { videoId: string }) {
  return (
    <div className="mt-12">
      <Details summary="Delete it for good">
        <p className="mb-4">The film, the captions, what you said about those who are seen and everybody’s notes on it are gone from Braid’s disk and database. What stays is the line in the log that says there was a video of yours, and when it went.</p>
        <DescribedForm
          bar={false} action={deleteVideoAction} kind="secondary" submit="Delete for good" pendingLabel="Deleting…"
          parts={[{ kind: "hidden", name: "videoId", value: videoId }, { kind: "ticks", name: "sure", label: "It cannot be brought back", options: [{ value: "on", label: "Yes, delete this video for good" }] }]}
        />
      </Details>
    </div>
  );
}
