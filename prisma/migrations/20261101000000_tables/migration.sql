
-- CreateEnum
CREATE TYPE "action_origin" AS ENUM ('check_in', 'review', 'priority');

-- CreateEnum
CREATE TYPE "progress" AS ENUM ('done', 'on_track', 'stuck');

-- CreateEnum
CREATE TYPE "item_kind" AS ENUM ('going_well', 'support', 'challenge');

-- CreateEnum
CREATE TYPE "relates_to" AS ENUM ('outcomes', 'safeguarding');

-- CreateEnum
CREATE TYPE "three_s" AS ENUM ('safeguarding', 'standards', 'stakeholders');

-- CreateEnum
CREATE TYPE "direction" AS ENUM ('same', 'better', 'worse');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('trust_administrator', 'trust_executive', 'trust_team', 'principal', 'senior_leader', 'middle_leader', 'teacher', 'support_staff', 'governor', 'trustee', 'guest');

-- CreateEnum
CREATE TYPE "duty" AS ENUM ('chief_executive', 'finance_director', 'safeguarding_lead', 'improvement_partner', 'network_lead', 'facilitator', 'reviewer', 'broker', 'champion');

-- CreateEnum
CREATE TYPE "reading_reason" AS ENUM ('collation', 'agenda');

-- CreateEnum
CREATE TYPE "link_purpose" AS ENUM ('invitation', 'password_reset');

-- CreateTable
CREATE TABLE "action" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "createdById" UUID NOT NULL,
    "checkInId" UUID,
    "agendaItemId" UUID,
    "title" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "origin" "action_origin" NOT NULL,
    "s" "three_s",
    "component" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "doneAt" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "action_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "action_update" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "actionId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "checkInId" UUID,
    "progress" "progress" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "action_update_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "agenda_item" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "checkInId" UUID,
    "entryId" UUID,
    "accountableId" UUID,
    "presenterId" UUID,
    "createdById" UUID NOT NULL,
    "kind" "item_kind" NOT NULL,
    "s" "three_s" NOT NULL,
    "title" TEXT NOT NULL,
    "detail" TEXT NOT NULL DEFAULT '',
    "relatesTo" "relates_to" NOT NULL,
    "position" INTEGER NOT NULL,
    "minutes" INTEGER NOT NULL DEFAULT 10,
    "publishedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "raiseAtNext" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agenda_item_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "late_agreement" (
    "trustId" UUID NOT NULL,
    "agendaItemId" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "agreedById" UUID NOT NULL,
    "agreedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "late_agreement_pkey" PRIMARY KEY ("trustId","agendaItemId")
);

-- CreateTable
CREATE TABLE "agenda_version" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "publishedById" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "agenda_version_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "decision" (
    "trustId" UUID NOT NULL,
    "agendaItemId" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "decidedById" UUID NOT NULL,
    "actionId" UUID,
    "text" TEXT NOT NULL,
    "kind" "item_kind" NOT NULL,
    "dueOn" DATE NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("trustId","agendaItemId")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" UUID,
    "what" TEXT NOT NULL,
    "subjectId" UUID,
    "ownerId" UUID,
    "facts" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "submission" (
    "trustId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "subjectId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "submission_pkey" PRIMARY KEY ("trustId","personId","requestId")
);

-- CreateTable
CREATE TABLE "check_in_entry" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "checkInId" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "leaderId" UUID NOT NULL,
    "leadId" UUID NOT NULL,
    "weekOf" DATE NOT NULL,
    "s" "three_s" NOT NULL,
    "descriptor" INTEGER NOT NULL,
    "direction" "direction" NOT NULL,
    "needToTalk" BOOLEAN NOT NULL DEFAULT false,
    "done" TEXT NOT NULL DEFAULT '',
    "cameOfIt" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "check_in_entry_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "entry_priority" (
    "trustId" UUID NOT NULL,
    "entryId" UUID NOT NULL,
    "priorityId" UUID NOT NULL,

    CONSTRAINT "entry_priority_pkey" PRIMARY KEY ("trustId","entryId","priorityId")
);

-- CreateTable
CREATE TABLE "support_request" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "checkInId" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "leaderId" UUID NOT NULL,
    "leadId" UUID NOT NULL,
    "answeredById" UUID,
    "kind" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),
    "answer" TEXT,

    CONSTRAINT "support_request_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "coaching_response" (
    "trustId" UUID NOT NULL,
    "checkInId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "questions" TEXT NOT NULL DEFAULT '',
    "response" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "coaching_response_pkey" PRIMARY KEY ("trustId","checkInId")
);

-- CreateTable
CREATE TABLE "check_in_addition" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "checkInId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "check_in_addition_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "one_to_one" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "leaderId" UUID NOT NULL,
    "leadId" UUID NOT NULL,
    "everyWeeks" INTEGER NOT NULL DEFAULT 1,
    "weekday" INTEGER NOT NULL DEFAULT 4,
    "startsAt" TEXT NOT NULL DEFAULT '09:00',
    "minutes" INTEGER NOT NULL DEFAULT 90,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,

    CONSTRAINT "one_to_one_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "check_in_draft" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "leaderId" UUID NOT NULL,
    "weekOf" DATE NOT NULL,
    "sealed" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "check_in_draft_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "check_in" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "leaderId" UUID NOT NULL,
    "leadId" UUID NOT NULL,
    "weekOf" DATE NOT NULL,
    "sharedAt" TIMESTAMPTZ(3) NOT NULL,
    "leaderDiscussedAt" TIMESTAMPTZ(3),
    "leadDiscussedAt" TIMESTAMPTZ(3),
    "discussedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "check_in_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "personal_part" (
    "trustId" UUID NOT NULL,
    "checkInId" UUID NOT NULL,
    "leaderId" UUID NOT NULL,
    "leadId" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "personal_part_pkey" PRIMARY KEY ("trustId","checkInId")
);

-- CreateTable
CREATE TABLE "sign_in_address" (
    "emailHash" BYTEA NOT NULL,
    "trustId" UUID NOT NULL,
    "personId" UUID NOT NULL,

    CONSTRAINT "sign_in_address_pkey" PRIMARY KEY ("emailHash","trustId")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "person" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "staffNumber" TEXT,
    "sessionVersion" INTEGER NOT NULL DEFAULT 1,
    "suspendedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "role_period" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "schoolId" UUID,
    "role" "role" NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,

    CONSTRAINT "role_period_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "appointment" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "schoolId" UUID,
    "duty" "duty" NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,

    CONSTRAINT "appointment_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "priority" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "createdById" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "baseline" TEXT NOT NULL,
    "successCriterion" TEXT NOT NULL,
    "component" TEXT NOT NULL,
    "s" "three_s",
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "priority_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "register_trust" (
    "groupUid" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT,
    "companiesHouseNumber" TEXT,
    "searchText" TEXT NOT NULL,

    CONSTRAINT "register_trust_pkey" PRIMARY KEY ("groupUid")
);

-- CreateTable
CREATE TABLE "register_school" (
    "urn" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "status" TEXT,
    "groupUid" TEXT,
    "phase" TEXT,
    "kind" TEXT,
    "localAuthority" TEXT,
    "roll" INTEGER,
    "fsmPercent" DECIMAL(5,2),
    "capacity" INTEGER,
    "lowAge" INTEGER,
    "highAge" INTEGER,
    "postcode" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "joinedOn" DATE,
    "searchText" TEXT NOT NULL,

    CONSTRAINT "register_school_pkey" PRIMARY KEY ("urn")
);

-- CreateTable
CREATE TABLE "register_load" (
    "id" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "rows" INTEGER NOT NULL,
    "loadedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "register_load_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "academicYear" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "meetingAt" TIMESTAMPTZ(3) NOT NULL,
    "minutes" INTEGER NOT NULL DEFAULT 90,
    "place" TEXT NOT NULL DEFAULT '',
    "opensOn" DATE NOT NULL,
    "locksOn" DATE NOT NULL,
    "openedAt" TIMESTAMPTZ(3),
    "collatedAt" TIMESTAMPTZ(3),
    "lockedAt" TIMESTAMPTZ(3),
    "startedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "review_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "review_section" (
    "trustId" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "readyById" UUID,
    "key" TEXT NOT NULL,
    "narrative" TEXT NOT NULL DEFAULT '',
    "readyAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "review_section_pkey" PRIMARY KEY ("trustId","reviewId","key")
);

-- CreateTable
CREATE TABLE "collation_line" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "entryId" UUID,
    "weekOf" DATE NOT NULL,
    "s" "three_s" NOT NULL,
    "descriptor" INTEGER NOT NULL,
    "direction" "direction" NOT NULL,
    "needToTalk" BOOLEAN NOT NULL,
    "wording" TEXT NOT NULL,

    CONSTRAINT "collation_line_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "review_reader" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "reason" "reading_reason" NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_reader_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "sign_off" (
    "trustId" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "signedById" UUID NOT NULL,
    "summary" TEXT NOT NULL,
    "signedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_off_pkey" PRIMARY KEY ("trustId","reviewId")
);

-- CreateTable
CREATE TABLE "roster_import" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "uploadedById" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "rows" JSONB NOT NULL,
    "uploadedAt" TIMESTAMPTZ(3) NOT NULL,
    "appliedAt" TIMESTAMPTZ(3),

    CONSTRAINT "roster_import_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "half_term" (
    "trustId" UUID NOT NULL,
    "academicYear" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,

    CONSTRAINT "half_term_pkey" PRIMARY KEY ("trustId","academicYear","ordinal")
);

-- CreateTable
CREATE TABLE "school_half_term" (
    "trustId" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "academicYear" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,

    CONSTRAINT "school_half_term_pkey" PRIMARY KEY ("trustId","schoolId","academicYear","ordinal")
);

-- CreateTable
CREATE TABLE "season" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,

    CONSTRAINT "season_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "hub" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "hub_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "school" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "hubId" UUID,
    "urn" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "phase" TEXT,
    "kind" TEXT,
    "localAuthority" TEXT,
    "roll" INTEGER,
    "fsmPercent" DECIMAL(5,2),
    "capacity" INTEGER,
    "lowAge" INTEGER,
    "highAge" INTEGER,
    "postcode" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "registerEdition" TEXT,
    "formsOfEntry" DECIMAL(3,1),
    "classStructure" JSONB NOT NULL DEFAULT '{}',
    "federation" TEXT,
    "joinedOn" DATE,
    "leftOn" DATE,

    CONSTRAINT "school_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "credential" (
    "trustId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "passwordHash" TEXT,
    "sealedCodeSecret" BYTEA,
    "codeConfirmedAt" TIMESTAMPTZ(3),
    "lastCodeStep" INTEGER,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("trustId","personId")
);

-- CreateTable
CREATE TABLE "federated_identity" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "linkedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "federated_identity_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "single_use_link" (
    "trustId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "purpose" "link_purpose" NOT NULL,
    "secretHash" BYTEA NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "single_use_link_pkey" PRIMARY KEY ("trustId","id")
);

-- CreateTable
CREATE TABLE "trust" (
    "trustId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "groupUid" TEXT,
    "companiesHouseNumber" TEXT,
    "descriptors" TEXT[] DEFAULT ARRAY['Assured', 'Mostly assured', 'Partly assured', 'Not yet assured']::TEXT[],
    "words" JSONB NOT NULL DEFAULT '{}',
    "accent" TEXT,
    "reviewMinutes" INTEGER NOT NULL DEFAULT 90,
    "packOpensDays" INTEGER NOT NULL DEFAULT 10,
    "packLocksDays" INTEGER NOT NULL DEFAULT 3,
    "foundedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "trust_pkey" PRIMARY KEY ("trustId")
);

-- CreateTable
CREATE TABLE "trust_key" (
    "trustId" UUID NOT NULL,
    "wrappedKey" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "trust_key_pkey" PRIMARY KEY ("trustId")
);

-- CreateIndex
CREATE INDEX "action_trustId_ownerId_doneAt_idx" ON "action"("trustId", "ownerId", "doneAt");

-- CreateIndex
CREATE INDEX "action_trustId_schoolId_dueOn_idx" ON "action"("trustId", "schoolId", "dueOn");

-- CreateIndex
CREATE INDEX "action_trustId_checkInId_idx" ON "action"("trustId", "checkInId");

-- CreateIndex
CREATE INDEX "action_update_trustId_actionId_at_idx" ON "action_update"("trustId", "actionId", "at");

-- CreateIndex
CREATE INDEX "agenda_item_trustId_reviewId_position_idx" ON "agenda_item"("trustId", "reviewId", "position");

-- CreateIndex
CREATE INDEX "agenda_item_trustId_presenterId_idx" ON "agenda_item"("trustId", "presenterId");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_version_trustId_reviewId_number_key" ON "agenda_version"("trustId", "reviewId", "number");

-- CreateIndex
CREATE INDEX "decision_trustId_reviewId_idx" ON "decision"("trustId", "reviewId");

-- CreateIndex
CREATE INDEX "audit_event_trustId_at_idx" ON "audit_event"("trustId", "at");

-- CreateIndex
CREATE INDEX "audit_event_trustId_actorId_at_idx" ON "audit_event"("trustId", "actorId", "at");

-- CreateIndex
CREATE INDEX "audit_event_trustId_ownerId_at_idx" ON "audit_event"("trustId", "ownerId", "at");

-- CreateIndex
CREATE INDEX "audit_event_trustId_subjectId_idx" ON "audit_event"("trustId", "subjectId");

-- CreateIndex
CREATE INDEX "check_in_entry_trustId_schoolId_weekOf_idx" ON "check_in_entry"("trustId", "schoolId", "weekOf");

-- CreateIndex
CREATE UNIQUE INDEX "check_in_entry_trustId_checkInId_schoolId_s_key" ON "check_in_entry"("trustId", "checkInId", "schoolId", "s");

-- CreateIndex
CREATE INDEX "entry_priority_trustId_priorityId_idx" ON "entry_priority"("trustId", "priorityId");

-- CreateIndex
CREATE INDEX "support_request_trustId_schoolId_askedAt_idx" ON "support_request"("trustId", "schoolId", "askedAt");

-- CreateIndex
CREATE INDEX "support_request_trustId_checkInId_idx" ON "support_request"("trustId", "checkInId");

-- CreateIndex
CREATE INDEX "check_in_addition_trustId_checkInId_idx" ON "check_in_addition"("trustId", "checkInId");

-- CreateIndex
CREATE INDEX "one_to_one_trustId_leaderId_idx" ON "one_to_one"("trustId", "leaderId");

-- CreateIndex
CREATE INDEX "one_to_one_trustId_leadId_idx" ON "one_to_one"("trustId", "leadId");

-- CreateIndex
CREATE UNIQUE INDEX "check_in_draft_trustId_leaderId_weekOf_key" ON "check_in_draft"("trustId", "leaderId", "weekOf");

-- CreateIndex
CREATE INDEX "check_in_trustId_leadId_weekOf_idx" ON "check_in"("trustId", "leadId", "weekOf");

-- CreateIndex
CREATE INDEX "check_in_trustId_weekOf_idx" ON "check_in"("trustId", "weekOf");

-- CreateIndex
CREATE UNIQUE INDEX "check_in_trustId_leaderId_weekOf_key" ON "check_in"("trustId", "leaderId", "weekOf");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_address_trustId_personId_key" ON "sign_in_address"("trustId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "person_trustId_email_key" ON "person"("trustId", "email");

-- CreateIndex
CREATE INDEX "role_period_trustId_personId_idx" ON "role_period"("trustId", "personId");

-- CreateIndex
CREATE INDEX "role_period_trustId_schoolId_role_idx" ON "role_period"("trustId", "schoolId", "role");

-- CreateIndex
CREATE INDEX "appointment_trustId_personId_idx" ON "appointment"("trustId", "personId");

-- CreateIndex
CREATE INDEX "appointment_trustId_duty_idx" ON "appointment"("trustId", "duty");

-- CreateIndex
CREATE INDEX "priority_trustId_schoolId_startsOn_idx" ON "priority"("trustId", "schoolId", "startsOn");

-- CreateIndex
CREATE INDEX "register_school_groupUid_idx" ON "register_school"("groupUid");

-- CreateIndex
CREATE INDEX "review_trustId_academicYear_ordinal_idx" ON "review"("trustId", "academicYear", "ordinal");

-- CreateIndex
CREATE INDEX "review_trustId_meetingAt_idx" ON "review"("trustId", "meetingAt");

-- CreateIndex
CREATE UNIQUE INDEX "review_trustId_schoolId_academicYear_ordinal_key" ON "review"("trustId", "schoolId", "academicYear", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "collation_line_trustId_reviewId_weekOf_s_key" ON "collation_line"("trustId", "reviewId", "weekOf", "s");

-- CreateIndex
CREATE INDEX "review_reader_trustId_personId_idx" ON "review_reader"("trustId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "review_reader_trustId_reviewId_personId_reason_key" ON "review_reader"("trustId", "reviewId", "personId", "reason");

-- CreateIndex
CREATE INDEX "sign_off_trustId_schoolId_idx" ON "sign_off"("trustId", "schoolId");

-- CreateIndex
CREATE INDEX "season_trustId_startsOn_idx" ON "season"("trustId", "startsOn");

-- CreateIndex
CREATE UNIQUE INDEX "hub_trustId_name_key" ON "hub"("trustId", "name");

-- CreateIndex
CREATE INDEX "school_trustId_hubId_idx" ON "school"("trustId", "hubId");

-- CreateIndex
CREATE UNIQUE INDEX "school_trustId_urn_key" ON "school"("trustId", "urn");

-- CreateIndex
CREATE INDEX "federated_identity_trustId_personId_idx" ON "federated_identity"("trustId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "federated_identity_trustId_issuer_subject_key" ON "federated_identity"("trustId", "issuer", "subject");

-- CreateIndex
CREATE INDEX "single_use_link_trustId_personId_idx" ON "single_use_link"("trustId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "single_use_link_trustId_secretHash_key" ON "single_use_link"("trustId", "secretHash");

-- AddForeignKey
ALTER TABLE "action" ADD CONSTRAINT "action_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "action" ADD CONSTRAINT "action_trustId_schoolId_fkey" FOREIGN KEY ("trustId", "schoolId") REFERENCES "school"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "action" ADD CONSTRAINT "action_trustId_ownerId_fkey" FOREIGN KEY ("trustId", "ownerId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "action" ADD CONSTRAINT "action_trustId_createdById_fkey" FOREIGN KEY ("trustId", "createdById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "action" ADD CONSTRAINT "action_trustId_checkInId_fkey" FOREIGN KEY ("trustId", "checkInId") REFERENCES "check_in"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "action" ADD CONSTRAINT "action_trustId_agendaItemId_fkey" FOREIGN KEY ("trustId", "agendaItemId") REFERENCES "agenda_item"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "action_update" ADD CONSTRAINT "action_update_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "action_update" ADD CONSTRAINT "action_update_trustId_actionId_fkey" FOREIGN KEY ("trustId", "actionId") REFERENCES "action"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "action_update" ADD CONSTRAINT "action_update_trustId_authorId_fkey" FOREIGN KEY ("trustId", "authorId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "action_update" ADD CONSTRAINT "action_update_trustId_checkInId_fkey" FOREIGN KEY ("trustId", "checkInId") REFERENCES "check_in"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_trustId_reviewId_fkey" FOREIGN KEY ("trustId", "reviewId") REFERENCES "review"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_trustId_schoolId_fkey" FOREIGN KEY ("trustId", "schoolId") REFERENCES "school"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_trustId_checkInId_fkey" FOREIGN KEY ("trustId", "checkInId") REFERENCES "check_in"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_trustId_entryId_fkey" FOREIGN KEY ("trustId", "entryId") REFERENCES "check_in_entry"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_trustId_accountableId_fkey" FOREIGN KEY ("trustId", "accountableId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_trustId_presenterId_fkey" FOREIGN KEY ("trustId", "presenterId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_trustId_createdById_fkey" FOREIGN KEY ("trustId", "createdById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "late_agreement" ADD CONSTRAINT "late_agreement_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "late_agreement" ADD CONSTRAINT "late_agreement_trustId_agendaItemId_fkey" FOREIGN KEY ("trustId", "agendaItemId") REFERENCES "agenda_item"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "late_agreement" ADD CONSTRAINT "late_agreement_trustId_schoolId_fkey" FOREIGN KEY ("trustId", "schoolId") REFERENCES "school"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "late_agreement" ADD CONSTRAINT "late_agreement_trustId_agreedById_fkey" FOREIGN KEY ("trustId", "agreedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agenda_version" ADD CONSTRAINT "agenda_version_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agenda_version" ADD CONSTRAINT "agenda_version_trustId_reviewId_fkey" FOREIGN KEY ("trustId", "reviewId") REFERENCES "review"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agenda_version" ADD CONSTRAINT "agenda_version_trustId_schoolId_fkey" FOREIGN KEY ("trustId", "schoolId") REFERENCES "school"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agenda_version" ADD CONSTRAINT "agenda_version_trustId_publishedById_fkey" FOREIGN KEY ("trustId", "publishedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_trustId_agendaItemId_fkey" FOREIGN KEY ("trustId", "agendaItemId") REFERENCES "agenda_item"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_trustId_reviewId_fkey" FOREIGN KEY ("trustId", "reviewId") REFERENCES "review"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_trustId_schoolId_fkey" FOREIGN KEY ("trustId", "schoolId") REFERENCES "school"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_trustId_ownerId_fkey" FOREIGN KEY ("trustId", "ownerId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_trustId_decidedById_fkey" FOREIGN KEY ("trustId", "decidedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_trustId_actionId_fkey" FOREIGN KEY ("trustId", "actionId") REFERENCES "action"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "check_in_entry" ADD CONSTRAINT "check_in_entry_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "check_in_entry" ADD CONSTRAINT "check_in_entry_trustId_checkInId_fkey" FOREIGN KEY ("trustId", "checkInId") REFERENCES "check_in"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "check_in_entry" ADD CONSTRAINT "check_in_entry_trustId_schoolId_fkey" FOREIGN KEY ("trustId", "schoolId") REFERENCES "school"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "check_in_entry" ADD CONSTRAINT "check_in_entry_trustId_leaderId_fkey" FOREIGN KEY ("trustId", "leaderId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "check_in_entry" ADD CONSTRAINT "check_in_entry_trustId_leadId_fkey" FOREIGN KEY ("trustId", "leadId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "entry_priority" ADD CONSTRAINT "entry_priority_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "entry_priority" ADD CONSTRAINT "entry_priority_trustId_entryId_fkey" FOREIGN KEY ("trustId", "entryId") REFERENCES "check_in_entry"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "entry_priority" ADD CONSTRAINT "entry_priority_trustId_priorityId_fkey" FOREIGN KEY ("trustId", "priorityId") REFERENCES "priority"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "support_request" ADD CONSTRAINT "support_request_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "support_request" ADD CONSTRAINT "support_request_trustId_checkInId_fkey" FOREIGN KEY ("trustId", "checkInId") REFERENCES "check_in"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "support_request" ADD CONSTRAINT "support_request_trustId_schoolId_fkey" FOREIGN KEY ("trustId", "schoolId") REFERENCES "school"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "support_request" ADD CONSTRAINT "support_request_trustId_leaderId_fkey" FOREIGN KEY ("trustId", "leaderId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "support_request" ADD CONSTRAINT "support_request_trustId_leadId_fkey" FOREIGN KEY ("trustId", "leadId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "support_request" ADD CONSTRAINT "support_request_trustId_answeredById_fkey" FOREIGN KEY ("trustId", "answeredById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "coaching_response" ADD CONSTRAINT "coaching_response_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "coaching_response" ADD CONSTRAINT "coaching_response_trustId_checkInId_fkey" FOREIGN KEY ("trustId", "checkInId") REFERENCES "check_in"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "coaching_response" ADD CONSTRAINT "coaching_response_trustId_authorId_fkey" FOREIGN KEY ("trustId", "authorId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "check_in_addition" ADD CONSTRAINT "check_in_addition_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "check_in_addition" ADD CONSTRAINT "check_in_addition_trustId_checkInId_fkey" FOREIGN KEY ("trustId", "checkInId") REFERENCES "check_in"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "check_in_addition" ADD CONSTRAINT "check_in_addition_trustId_authorId_fkey" FOREIGN KEY ("trustId", "authorId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "one_to_one" ADD CONSTRAINT "one_to_one_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "one_to_one" ADD CONSTRAINT "one_to_one_trustId_leaderId_fkey" FOREIGN KEY ("trustId", "leaderId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "one_to_one" ADD CONSTRAINT "one_to_one_trustId_leadId_fkey" FOREIGN KEY ("trustId", "leadId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "check_in_draft" ADD CONSTRAINT "check_in_draft_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "check_in_draft" ADD CONSTRAINT "check_in_draft_trustId_leaderId_fkey" FOREIGN KEY ("trustId", "leaderId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_trustId_leaderId_fkey" FOREIGN KEY ("trustId", "leaderId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_trustId_leadId_fkey" FOREIGN KEY ("trustId", "leadId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "personal_part" ADD CONSTRAINT "personal_part_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "personal_part" ADD CONSTRAINT "personal_part_trustId_checkInId_fkey" FOREIGN KEY ("trustId", "checkInId") REFERENCES "check_in"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "personal_part" ADD CONSTRAINT "personal_part_trustId_leaderId_fkey" FOREIGN KEY ("trustId", "leaderId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "personal_part" ADD CONSTRAINT "personal_part_trustId_leadId_fkey" FOREIGN KEY ("trustId", "leadId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "role_period" ADD CONSTRAINT "role_period_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "role_period" ADD CONSTRAINT "role_period_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "role_period" ADD CONSTRAINT "role_period_trustId_schoolId_fkey" FOREIGN KEY ("trustId", "schoolId") REFERENCES "school"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_trustId_schoolId_fkey" FOREIGN KEY ("trustId", "schoolId") REFERENCES "school"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "priority" ADD CONSTRAINT "priority_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "priority" ADD CONSTRAINT "priority_trustId_schoolId_fkey" FOREIGN KEY ("trustId", "schoolId") REFERENCES "school"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "priority" ADD CONSTRAINT "priority_trustId_createdById_fkey" FOREIGN KEY ("trustId", "createdById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "register_school" ADD CONSTRAINT "register_school_groupUid_fkey" FOREIGN KEY ("groupUid") REFERENCES "register_trust"("groupUid") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_trustId_schoolId_fkey" FOREIGN KEY ("trustId", "schoolId") REFERENCES "school"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "review_section" ADD CONSTRAINT "review_section_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "review_section" ADD CONSTRAINT "review_section_trustId_reviewId_fkey" FOREIGN KEY ("trustId", "reviewId") REFERENCES "review"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "review_section" ADD CONSTRAINT "review_section_trustId_schoolId_fkey" FOREIGN KEY ("trustId", "schoolId") REFERENCES "school"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "review_section" ADD CONSTRAINT "review_section_trustId_readyById_fkey" FOREIGN KEY ("trustId", "readyById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "collation_line" ADD CONSTRAINT "collation_line_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "collation_line" ADD CONSTRAINT "collation_line_trustId_reviewId_fkey" FOREIGN KEY ("trustId", "reviewId") REFERENCES "review"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "collation_line" ADD CONSTRAINT "collation_line_trustId_schoolId_fkey" FOREIGN KEY ("trustId", "schoolId") REFERENCES "school"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "collation_line" ADD CONSTRAINT "collation_line_trustId_entryId_fkey" FOREIGN KEY ("trustId", "entryId") REFERENCES "check_in_entry"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "review_reader" ADD CONSTRAINT "review_reader_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "review_reader" ADD CONSTRAINT "review_reader_trustId_reviewId_fkey" FOREIGN KEY ("trustId", "reviewId") REFERENCES "review"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "review_reader" ADD CONSTRAINT "review_reader_trustId_schoolId_fkey" FOREIGN KEY ("trustId", "schoolId") REFERENCES "school"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "review_reader" ADD CONSTRAINT "review_reader_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_trustId_reviewId_fkey" FOREIGN KEY ("trustId", "reviewId") REFERENCES "review"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_trustId_schoolId_fkey" FOREIGN KEY ("trustId", "schoolId") REFERENCES "school"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_trustId_signedById_fkey" FOREIGN KEY ("trustId", "signedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "roster_import" ADD CONSTRAINT "roster_import_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "roster_import" ADD CONSTRAINT "roster_import_trustId_uploadedById_fkey" FOREIGN KEY ("trustId", "uploadedById") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "half_term" ADD CONSTRAINT "half_term_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "school_half_term" ADD CONSTRAINT "school_half_term_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "school_half_term" ADD CONSTRAINT "school_half_term_trustId_schoolId_fkey" FOREIGN KEY ("trustId", "schoolId") REFERENCES "school"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "season" ADD CONSTRAINT "season_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "hub" ADD CONSTRAINT "hub_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "school" ADD CONSTRAINT "school_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "school" ADD CONSTRAINT "school_trustId_hubId_fkey" FOREIGN KEY ("trustId", "hubId") REFERENCES "hub"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "federated_identity" ADD CONSTRAINT "federated_identity_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "federated_identity" ADD CONSTRAINT "federated_identity_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "single_use_link" ADD CONSTRAINT "single_use_link_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "single_use_link" ADD CONSTRAINT "single_use_link_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "trust_key" ADD CONSTRAINT "trust_key_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;

