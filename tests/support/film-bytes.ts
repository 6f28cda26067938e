/** Something that begins like a phone's film. */
export const filmBytes = (length = 4096) => {
  const bytes = Buffer.alloc(length, 7);
  bytes.write("\0\0\0\u0018ftypisom", 0, "latin1");
  return bytes;
};
