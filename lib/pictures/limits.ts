/** What a photograph from a phone needs at the most; the whole form may have a little more. */
export const MOST_PICTURE_BYTES = 5 * 1024 * 1024;
export const noPicture = "Choose a picture: PNG, JPEG or WebP, up to 5 MB";
