import type { Run, RunRecord, RunStatus, RunSummary } from './run';

/** The run less its status: the fields of the old status must not live on beside the new one. */
export function readRecord(run: Run): RunRecord {
  const { id, version, postingKey, posting, interview, createdAt, updatedAt } = run;
  const { steps, counts, sources, guideRevision, attempts, reached, consent, spent } = run;
  return {
    id,
    version,
    postingKey,
    posting,
    interview,
    createdAt,
    updatedAt,
    steps,
    counts,
    sources,
    guideRevision,
    attempts,
    reached,
    consent,
    spent,
  };
}

/** The status alone. */
export function readStatus(run: RunStatus): RunStatus {
  switch (run.status) {
    case 'waiting':
      return {
        status: run.status,
        resumeAt: run.resumeAt,
        why: run.why,
        ...(run.endsAt === undefined ? {} : { endsAt: run.endsAt }),
      };
    case 'blocked':
      return {
        status: run.status,
        needs: run.needs,
        ...(run.estimateUsd === undefined ? {} : { estimateUsd: run.estimateUsd }),
      };
    case 'completed':
      return { status: run.status, completedAt: run.completedAt };
    case 'failed':
      return { status: run.status, error: run.error };
    default:
      return { status: run.status };
  }
}

/** What pages watch: everything but the posting's text. */
export function summariseRun(run: Run): RunSummary {
  const { title, company, location, url } = run.posting;
  const posting = { title, company, url, ...(location === undefined ? {} : { location }) };
  return { ...readRecord(run), posting, ...readStatus(run) };
}
