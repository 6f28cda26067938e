-- CreateTable
CREATE TABLE "return_preparation" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "basis" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "toDo" INTEGER NOT NULL,
    "toldAt" TIMESTAMPTZ(3) NOT NULL,
    "why" TEXT,

    CONSTRAINT "return_preparation_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateIndex
CREATE INDEX "return_preparation_trustId_roundId_askedAt_idx" ON "return_preparation"("trustId", "roundId", "askedAt");

-- AddForeignKey
ALTER TABLE "return_preparation" ADD CONSTRAINT "return_preparation_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "return_preparation" ADD CONSTRAINT "return_preparation_trustId_roundId_fkey" FOREIGN KEY ("trustId", "roundId") REFERENCES "return_round"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "return_preparation" ADD CONSTRAINT "return_preparation_trustId_askedById_fkey" FOREIGN KEY ("trustId", "askedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE return_preparation ADD CONSTRAINT a_state_that_is_known CHECK (state IN ('waiting', 'reckoning', 'given', 'failed'));
ALTER TABLE return_preparation ADD CONSTRAINT what_failed_says_why CHECK ((state = 'failed') = (why IS NOT NULL));
ALTER TABLE return_preparation ADD CONSTRAINT no_more_done_than_there_is CHECK (done BETWEEN 0 AND "toDo");

-- Two taps, or two people, are one preparation.
CREATE UNIQUE INDEX one_preparation_at_a_time ON return_preparation ("trustId", "roundId") WHERE state IN ('waiting', 'reckoning');

ALTER TABLE return_preparation ENABLE ROW LEVEL SECURITY;
ALTER TABLE return_preparation FORCE ROW LEVEL SECURITY;
CREATE POLICY trust_wall ON return_preparation AS RESTRICTIVE FOR ALL USING ("trustId" = (SELECT app_trust())) WITH CHECK ("trustId" = (SELECT app_trust()));

-- Class review; the executives alone give figures, so they alone see them being prepared. What ended stays as it ended.
CREATE POLICY read ON return_preparation FOR SELECT USING ((SELECT app_is_executive()));
CREATE POLICY ask ON return_preparation FOR INSERT WITH CHECK ("askedById" = (SELECT app_person()) AND state = 'waiting' AND (SELECT app_is_executive()));
CREATE POLICY work ON return_preparation FOR UPDATE USING (state IN ('waiting', 'reckoning') AND (SELECT app_is_executive())) WITH CHECK ((SELECT app_is_executive()));

GRANT SELECT, INSERT ON return_preparation TO braid_app;
GRANT UPDATE (state, done, "toldAt", why) ON return_preparation TO braid_app;
