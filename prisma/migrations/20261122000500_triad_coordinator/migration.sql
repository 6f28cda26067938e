-- The duty of forming coaching triads. A value of an enum is used by later migrations alone.
ALTER TYPE "duty" ADD VALUE 'triad_coordinator';
