-- The clock of a round can stand still for the whole room, and go on where it stood, as a triad's does.
ALTER TABLE "rehearsal" ADD COLUMN "pausedAt" TIMESTAMPTZ(3), ADD COLUMN "pausedSeconds" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE rehearsal ADD CONSTRAINT a_clock_that_can_be_read CHECK ("pausedSeconds" >= 0 AND (round > 0 OR ("pausedAt" IS NULL AND "pausedSeconds" = 0)));

GRANT UPDATE ("pausedAt", "pausedSeconds") ON rehearsal TO braid_app;
-- When the groups were made is never said anew.
REVOKE UPDATE ("formedAt") ON rehearsal FROM braid_app;
