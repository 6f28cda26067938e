/** The largest film that can be sent in pieces. */
export const LARGEST_FILM = 2 * 1024 ** 3;
/** The largest film that goes with an ordinary form, for browsers without script. */
export const LARGEST_IN_A_FORM = 5 * 1024 ** 2;
/** How much is sent at a time; what stands before the web process need not keep more. */
export const PIECE = 4 * 1024 ** 2;
/** Days after which an unfinished upload is cleared. */
export const UNFINISHED_DAYS = 7;
/** The longest film, in seconds: practice worth showing is short. */
export const LONGEST_FILM = 30 * 60;
