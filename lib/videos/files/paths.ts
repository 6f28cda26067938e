import { mkdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { isId } from "@/lib/is-id";

const root = () => resolve(/* turbopackIgnore: true */ process.env.FILES_DIR ?? ".data/files");

/** Ids alone become parts of a path: nothing that somebody typed ever does. */
function within(...parts: string[]): string {
  if (!parts.slice(1).every(isId)) throw new Error("Not an id");
  return join(root(), ...parts);
}

/** The folder of all films that a video has had. */
export const videoFolder = (trustId: string, videoId: string): string => within("videos", trustId, videoId);

/** The folder of one film. */
export const filmFolder = (trustId: string, videoId: string, fileId: string): string => within("videos", trustId, videoId, fileId);

/** Where an upload grows. */
export const uploadPath = (trustId: string, uploadId: string): string => within("uploads", trustId, uploadId);

/** The folder in which all unfinished uploads stand, by trust. */
export const uploadsFolder = (): string => join(root(), "uploads");

/** Makes a folder with those above it. @returns the folder */
export async function madeFolder(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** Takes a file or folder away, whether it is there or not. */
export const takeAway = (path: string): Promise<void> => rm(path, { recursive: true, force: true });
