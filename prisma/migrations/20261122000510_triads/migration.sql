-- CreateTable
CREATE TABLE "triad_session" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "triadId" UUID NOT NULL,
    "plannedById" UUID NOT NULL,
    "beginsAt" TIMESTAMPTZ(3) NOT NULL,
    "roundMinutes" INTEGER NOT NULL DEFAULT 30,
    "place" TEXT NOT NULL DEFAULT '',
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "startedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "calledOffAt" TIMESTAMPTZ(3),
    "calledOffById" UUID,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "triad_session_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "triad_seat" (
    "trustId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "cameAt" TIMESTAMPTZ(3),

    CONSTRAINT "triad_seat_pkey" PRIMARY KEY ("trustId","sessionId","personId")
);

-- CreateTable
CREATE TABLE "triad_round" (
    "trustId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "coacheeId" UUID NOT NULL,
    "coachId" UUID NOT NULL,
    "observerId" UUID,
    "otherObserverId" UUID,
    "minutes" INTEGER NOT NULL,
    "startedAt" TIMESTAMPTZ(3),
    "pausedAt" TIMESTAMPTZ(3),
    "pausedSeconds" INTEGER NOT NULL DEFAULT 0,
    "extendedMinutes" INTEGER NOT NULL DEFAULT 0,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "triad_round_pkey" PRIMARY KEY ("trustId","sessionId","number")
);

-- CreateTable
CREATE TABLE "triad_brought" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "elementId" UUID,
    "videoId" UUID,
    "broughtAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "triad_brought_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "triad_issue" (
    "trustId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "coacheeId" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "triad_issue_pkey" PRIMARY KEY ("trustId","sessionId","number")
);

-- CreateTable
CREATE TABLE "triad_commitment" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "coacheeId" UUID NOT NULL,
    "dueOn" DATE NOT NULL,
    "sealed" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "triad_commitment_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "commitment_follow_up" (
    "trustId" UUID NOT NULL,
    "commitmentId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "coacheeId" UUID NOT NULL,
    "carriesOn" BOOLEAN NOT NULL,
    "sealed" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "commitment_follow_up_pkey" PRIMARY KEY ("trustId","commitmentId","sessionId")
);

-- CreateTable
CREATE TABLE "observer_note" (
    "trustId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "observerId" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "observer_note_pkey" PRIMARY KEY ("trustId","sessionId","number","observerId")
);

-- CreateTable
CREATE TABLE "observer_feedback" (
    "trustId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "observerId" UUID NOT NULL,
    "coachId" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "givenAt" TIMESTAMPTZ(3) NOT NULL,
    "keptAt" TIMESTAMPTZ(3),

    CONSTRAINT "observer_feedback_pkey" PRIMARY KEY ("trustId","sessionId","number","observerId")
);

-- CreateTable
CREATE TABLE "observer_message" (
    "trustId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "observerId" UUID NOT NULL,
    "coacheeId" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "observer_message_pkey" PRIMARY KEY ("trustId","sessionId","number","observerId")
);

-- CreateTable
CREATE TABLE "triad_wish" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "across" BOOLEAN NOT NULL,
    "saidAt" TIMESTAMPTZ(3) NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "triad_wish_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "ground_rules" (
    "trustId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "rules" TEXT[],
    "publishedById" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ground_rules_pkey" PRIMARY KEY ("trustId","number")
);

-- CreateTable
CREATE TABLE "triad" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "formedById" UUID NOT NULL,
    "formedAt" TIMESTAMPTZ(3) NOT NULL,
    "facts" JSONB NOT NULL,
    "startedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "endedById" UUID,

    CONSTRAINT "triad_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "triad_member" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "triadId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "joinedAt" TIMESTAMPTZ(3),
    "declinedAt" TIMESTAMPTZ(3),
    "changeAskedAt" TIMESTAMPTZ(3),
    "leftAt" TIMESTAMPTZ(3),

    CONSTRAINT "triad_member_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "rules_acceptance" (
    "trustId" UUID NOT NULL,
    "triadId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rules_acceptance_pkey" PRIMARY KEY ("trustId","triadId","personId","number")
);

-- CreateTable
CREATE TABLE "calendar_feed" (
    "trustId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "secretHash" BYTEA NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("trustId","personId")
);

-- CreateIndex
CREATE INDEX "triad_session_trustId_triadId_beginsAt_idx" ON "triad_session"("trustId", "triadId", "beginsAt");

-- CreateIndex
CREATE INDEX "triad_seat_trustId_personId_idx" ON "triad_seat"("trustId", "personId");

-- CreateIndex
CREATE INDEX "triad_brought_trustId_sessionId_idx" ON "triad_brought"("trustId", "sessionId");

-- CreateIndex
CREATE INDEX "triad_commitment_trustId_coacheeId_idx" ON "triad_commitment"("trustId", "coacheeId");

-- CreateIndex
CREATE UNIQUE INDEX "triad_commitment_trustId_sessionId_number_key" ON "triad_commitment"("trustId", "sessionId", "number");

-- CreateIndex
CREATE INDEX "commitment_follow_up_trustId_sessionId_idx" ON "commitment_follow_up"("trustId", "sessionId");

-- CreateIndex
CREATE INDEX "observer_feedback_trustId_coachId_idx" ON "observer_feedback"("trustId", "coachId");

-- CreateIndex
CREATE INDEX "triad_wish_trustId_personId_idx" ON "triad_wish"("trustId", "personId");

-- CreateIndex
CREATE INDEX "triad_member_trustId_triadId_idx" ON "triad_member"("trustId", "triadId");

-- CreateIndex
CREATE INDEX "triad_member_trustId_personId_idx" ON "triad_member"("trustId", "personId");

-- AddForeignKey
ALTER TABLE "triad_session" ADD CONSTRAINT "triad_session_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triad_session" ADD CONSTRAINT "triad_session_trustId_triadId_fkey" FOREIGN KEY ("trustId", "triadId") REFERENCES "triad"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triad_session" ADD CONSTRAINT "triad_session_trustId_plannedById_fkey" FOREIGN KEY ("trustId", "plannedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triad_session" ADD CONSTRAINT "triad_session_trustId_calledOffById_fkey" FOREIGN KEY ("trustId", "calledOffById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triad_seat" ADD CONSTRAINT "triad_seat_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triad_seat" ADD CONSTRAINT "triad_seat_trustId_sessionId_fkey" FOREIGN KEY ("trustId", "sessionId") REFERENCES "triad_session"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triad_seat" ADD CONSTRAINT "triad_seat_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triad_round" ADD CONSTRAINT "triad_round_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triad_round" ADD CONSTRAINT "triad_round_trustId_sessionId_fkey" FOREIGN KEY ("trustId", "sessionId") REFERENCES "triad_session"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triad_round" ADD CONSTRAINT "triad_round_trustId_coacheeId_fkey" FOREIGN KEY ("trustId", "coacheeId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triad_round" ADD CONSTRAINT "triad_round_trustId_coachId_fkey" FOREIGN KEY ("trustId", "coachId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triad_round" ADD CONSTRAINT "triad_round_trustId_observerId_fkey" FOREIGN KEY ("trustId", "observerId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triad_round" ADD CONSTRAINT "triad_round_trustId_otherObserverId_fkey" FOREIGN KEY ("trustId", "otherObserverId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triad_brought" ADD CONSTRAINT "triad_brought_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triad_brought" ADD CONSTRAINT "triad_brought_trustId_sessionId_fkey" FOREIGN KEY ("trustId", "sessionId") REFERENCES "triad_session"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triad_brought" ADD CONSTRAINT "triad_brought_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triad_brought" ADD CONSTRAINT "triad_brought_trustId_elementId_fkey" FOREIGN KEY ("trustId", "elementId") REFERENCES "rubric_element"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triad_brought" ADD CONSTRAINT "triad_brought_trustId_videoId_fkey" FOREIGN KEY ("trustId", "videoId") REFERENCES "practice_video"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triad_issue" ADD CONSTRAINT "triad_issue_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triad_issue" ADD CONSTRAINT "triad_issue_trustId_sessionId_fkey" FOREIGN KEY ("trustId", "sessionId") REFERENCES "triad_session"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triad_issue" ADD CONSTRAINT "triad_issue_trustId_coacheeId_fkey" FOREIGN KEY ("trustId", "coacheeId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triad_commitment" ADD CONSTRAINT "triad_commitment_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triad_commitment" ADD CONSTRAINT "triad_commitment_trustId_sessionId_fkey" FOREIGN KEY ("trustId", "sessionId") REFERENCES "triad_session"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triad_commitment" ADD CONSTRAINT "triad_commitment_trustId_coacheeId_fkey" FOREIGN KEY ("trustId", "coacheeId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "commitment_follow_up" ADD CONSTRAINT "commitment_follow_up_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "commitment_follow_up" ADD CONSTRAINT "commitment_follow_up_trustId_commitmentId_fkey" FOREIGN KEY ("trustId", "commitmentId") REFERENCES "triad_commitment"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "commitment_follow_up" ADD CONSTRAINT "commitment_follow_up_trustId_sessionId_fkey" FOREIGN KEY ("trustId", "sessionId") REFERENCES "triad_session"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "commitment_follow_up" ADD CONSTRAINT "commitment_follow_up_trustId_coacheeId_fkey" FOREIGN KEY ("trustId", "coacheeId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "observer_note" ADD CONSTRAINT "observer_note_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "observer_note" ADD CONSTRAINT "observer_note_trustId_sessionId_fkey" FOREIGN KEY ("trustId", "sessionId") REFERENCES "triad_session"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "observer_note" ADD CONSTRAINT "observer_note_trustId_observerId_fkey" FOREIGN KEY ("trustId", "observerId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "observer_feedback" ADD CONSTRAINT "observer_feedback_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "observer_feedback" ADD CONSTRAINT "observer_feedback_trustId_sessionId_fkey" FOREIGN KEY ("trustId", "sessionId") REFERENCES "triad_session"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "observer_feedback" ADD CONSTRAINT "observer_feedback_trustId_observerId_fkey" FOREIGN KEY ("trustId", "observerId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "observer_feedback" ADD CONSTRAINT "observer_feedback_trustId_coachId_fkey" FOREIGN KEY ("trustId", "coachId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "observer_message" ADD CONSTRAINT "observer_message_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "observer_message" ADD CONSTRAINT "observer_message_trustId_sessionId_fkey" FOREIGN KEY ("trustId", "sessionId") REFERENCES "triad_session"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "observer_message" ADD CONSTRAINT "observer_message_trustId_observerId_fkey" FOREIGN KEY ("trustId", "observerId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "observer_message" ADD CONSTRAINT "observer_message_trustId_coacheeId_fkey" FOREIGN KEY ("trustId", "coacheeId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triad_wish" ADD CONSTRAINT "triad_wish_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triad_wish" ADD CONSTRAINT "triad_wish_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ground_rules" ADD CONSTRAINT "ground_rules_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ground_rules" ADD CONSTRAINT "ground_rules_trustId_publishedById_fkey" FOREIGN KEY ("trustId", "publishedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triad" ADD CONSTRAINT "triad_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triad" ADD CONSTRAINT "triad_trustId_formedById_fkey" FOREIGN KEY ("trustId", "formedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triad" ADD CONSTRAINT "triad_trustId_endedById_fkey" FOREIGN KEY ("trustId", "endedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triad_member" ADD CONSTRAINT "triad_member_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triad_member" ADD CONSTRAINT "triad_member_trustId_triadId_fkey" FOREIGN KEY ("trustId", "triadId") REFERENCES "triad"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triad_member" ADD CONSTRAINT "triad_member_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triad_member" ADD CONSTRAINT "triad_member_trustId_askedById_fkey" FOREIGN KEY ("trustId", "askedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rules_acceptance" ADD CONSTRAINT "rules_acceptance_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rules_acceptance" ADD CONSTRAINT "rules_acceptance_trustId_triadId_fkey" FOREIGN KEY ("trustId", "triadId") REFERENCES "triad"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rules_acceptance" ADD CONSTRAINT "rules_acceptance_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
