import { documentKinds } from "@/lib/documents/kinds";
import type { FileShown } from "@/lib/institute/gap-tasks/evidence/sealed-file";

const size = (bytes: number) => (bytes < 1024 ** 2 ? `${Math.max(1, Math.round(bytes / 1024)).toLocaleString("en-GB")} KB` : `${(bytes / 1024 ** 2).toLocaleString("en-GB", { maximumFractionDigits: 1 })} MB`);

/** A file that came with what somebody tried: a download, with its kind and size. */
export function FileLine({ file: { id, name, kind, bytes } }: { file: FileShown }) {
  return (
    <span className="flex min-w-0 flex-col">
      <a href={`/institute/files/${id}`} download={name} className="inline-flex min-h-11 items-center wrap-anywhere">{name}</a>
      <span className="text-sm text-muted">{documentKinds[kind].words}, {size(bytes)}</span>
    </span>
  );
}

/** Files that came with what somebody tried. */
export function Files({ files }: { files: readonly FileShown[] }) {
  if (files.length === 0) return null;
  return (
    <ul aria-label="Files" className="mt-3 flex max-w-text flex-col gap-2">
      {files.map((file) => <li key={file.id}><FileLine file={file} /></li>)}
    </ul>
  );
}
