-- A coach writes their note anew; nobody takes it away.
REVOKE DELETE ON coach_note FROM braid_app;
