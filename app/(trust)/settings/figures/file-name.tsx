import { Fragment } from "react";

/** A file's name that may break after its strokes, so that it ends within a phone's width. */
export function FileName({ name }: { name: string }) {
  const parts = name.split(/(?<=[-_.])/);
  return (
    <span className="break-words">
      {parts.map((part, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- the parts of a name stay where they are
        <Fragment key={place}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </span>
  );
}
