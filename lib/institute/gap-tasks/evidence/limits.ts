/** How many photographs, and how many files, somebody may add to one task. */
export const MOST_PHOTOS = 6;
export const MOST_FILES = 5;
