import { INVITATION_FIELDS, readInvitationCases, scoreInvitations } from './score-invitations';
import { sayShare } from './wilson';

/**
 * Fields read from labelled invitations: `args[0]` is a folder of cases. Prints one JSON line a miss on standard output and
 * on standard error, for each half, the share of fields that are right among those that are there in label or reading,
 * with its 95 % Wilson interval. `--dev` leaves the held-out half's misses untold.
 */
export async function main(args: readonly string[]): Promise<void> {
  const [dir = ''] = args;
  const cases = readInvitationCases(dir);
  for (const half of ['dev', 'heldOut'] as const) {
    const own = cases.filter((one) => one.half === half);
    const { misses, told } = scoreInvitations(own);
    console.error(`${half}: ${sayShare(told - misses.length, told)} fields, ${own.length} messages`);
    if (half === 'heldOut' && args.includes('--dev')) continue;
    for (const miss of misses) process.stdout.write(`${JSON.stringify(miss)}\n`);
    for (const field of INVITATION_FIELDS) {
      const missed = misses.filter((miss) => miss.field === field).length;
      if (missed > 0) console.error(`  ${missed} × ${field}`);
    }
  }
}
