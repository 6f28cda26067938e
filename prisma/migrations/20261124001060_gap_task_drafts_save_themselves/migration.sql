-- AlterTable
ALTER TABLE "gap_task_draft" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "sentVersion" INTEGER;

-- What was sent stays beside it, so that a page from before knows that it is old: nobody takes a draft away.
GRANT UPDATE (version, "sentVersion") ON gap_task_draft TO braid_app;
REVOKE DELETE ON gap_task_draft FROM braid_app;
