import type { PictureShown } from "@/lib/institute/gap-tasks/evidence/evidence-of";

/** A photograph of what somebody tried. */
export function Picture({ picture: { id, alt, width, height } }: { picture: PictureShown }) {
  // Served through its own check, so it cannot pass through the optimiser.
  // oxlint-disable-next-line next/no-img-element
  return <img src={`/institute/pictures/${id}`} alt={alt || "A photograph, without words"} width={width} height={height} loading="lazy" className="h-auto max-h-56 w-auto max-w-full rounded-md" />;
}

/** Photographs that came with what somebody tried. */
export function Pictures({ pictures }: { pictures: readonly PictureShown[] }) {
  if (pictures.length === 0) return null;
  return (
    <ul className="mt-3 flex flex-wrap gap-3">
      {pictures.map((picture) => <li key={picture.id}><Picture picture={picture} /></li>)}
    </ul>
  );
}
