import type { PlannedSearch } from './plan-searches';

/** The same search over fewer subreddits: one private name spoils a request for all. */
export function narrowSearch(search: PlannedSearch, subreddits: readonly string[]): PlannedSearch {
  const url = search.url.replace(/^\/r\/[^/]+\//, `/r/${subreddits.join('+')}/`);
  return { ...search, id: `${search.id}/${subreddits[0] ?? ''}`, url, subreddits };
}
