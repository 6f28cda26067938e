/** The observer alone is told when so many minutes are left, so that the coach can come to an end. */
export const NUDGE_MINUTES = 5;
/** What one tap adds to a round. */
export const EXTEND_MINUTES = 5;
/** A round lasts half an hour unless the triad says otherwise. */
export const ROUND_MINUTES = 30;
