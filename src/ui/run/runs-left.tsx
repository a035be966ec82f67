import { useEffect, useState } from 'preact/hooks';
import { tCount } from '../../adapters/i18n';
import { watchRunsLeft } from '../../adapters/storage';

/** How many more searches today's allowance is enough for; the account that would pay for more is the user's. */
export function RunsLeft() {
  const [left, setLeft] = useState<number>();
  useEffect(() => watchRunsLeft(setLeft), []);
  return left === undefined ? null : <p class="muted small">{tCount('runsLeft', left)}</p>;
}
