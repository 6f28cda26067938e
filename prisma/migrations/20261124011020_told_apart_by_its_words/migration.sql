-- Whether a coach reads all that was written is told by the words themselves: what was shared is not always the whole draft.
ALTER TABLE "online_draft" DROP COLUMN "sharedVersion";
