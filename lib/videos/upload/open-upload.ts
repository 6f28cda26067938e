import { type FileHandle, open } from "node:fs/promises";
import { NotFound } from "@/lib/errors";
import { uploadPath } from "../files/paths";

/** Opens the file in which an upload grows. @throws NotFound when it is not there any more: its film was taken, or it was cleared */
export const openUpload = (trustId: string, uploadId: string): Promise<FileHandle> =>
  open(uploadPath(trustId, uploadId), "r+").catch(() => {
    throw new NotFound();
  });
