import type { WorldComment, WorldPost } from '../world/world';

/** Reddit's JSON: `{kind, data}`. Field names, odd values and all, are those of the site's own answers of 2024-2026. */
export interface Thing {
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What has gone since the world was written: full names (`t3_…`, `t1_…`) removed by moderators. */
export type RemovedNames = ReadonlySet<string>;

export interface WriteOptions {
  /** `raw_json=1`: without it &, < and > come as entities. */
  readonly isRaw: boolean;
  readonly removed: RemovedNames;
}

export function slugify(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 50)
    .replace(/_+$/, '');
}

export const permalinkOf = (post: WorldPost): string =>
  `/r/${post.subreddit}/comments/${post.id}/${slugify(post.title)}/`;

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

const toHtml = (markdown: string): string =>
  `<!-- SC_OFF --><div class="md">${markdown
    .split(/\n{2,}/)
    .map((part) => `<p>${escapeHtml(part)}</p>`)
    .join('\n\n')}\n</div><!-- SC_ON -->`;

const NOTHING = {
  approved_at_utc: null,
  approved_by: null,
  banned_at_utc: null,
  banned_by: null,
  likes: null,
  mod_note: null,
  mod_reason_by: null,
  mod_reason_title: null,
  num_reports: null,
  removal_reason: null,
  report_reasons: null,
  top_awarded_type: null,
  all_awardings: [],
  awarders: [],
  mod_reports: [],
  treatment_tags: [],
  user_reports: [],
  gilded: 0,
  total_awards_received: 0,
  author_flair_richtext: [],
  author_flair_text: null,
  author_flair_type: 'text',
  author_is_blocked: false,
  author_premium: false,
  can_gild: false,
  can_mod_post: false,
  saved: false,
  send_replies: true,
} as const;

export function writePostThing(post: WorldPost, options: WriteOptions): Thing {
  const encode = options.isRaw ? (text: string) => text : escapeHtml;
  const isRemovedNow = options.removed.has(`t3_${post.id}`);
  const text = isRemovedNow ? '[removed]' : post.text;
  const createdS = Math.floor(post.at / 1000);
  return {
    kind: 't3',
    data: {
      ...NOTHING,
      subreddit: post.subreddit,
      subreddit_name_prefixed: `r/${post.subreddit}`,
      subreddit_id: 't5_2qh0n',
      subreddit_type: 'public',
      subreddit_subscribers: 84_452,
      id: post.id,
      name: `t3_${post.id}`,
      author: post.author,
      author_fullname:
        post.author === '[deleted]' ? undefined : `t2_${post.author.length}x${post.id.slice(1)}`,
      title: encode(post.title),
      selftext: encode(text),
      selftext_html: text === '' ? null : encode(toHtml(text)),
      is_self: true,
      domain: `self.${post.subreddit}`,
      permalink: permalinkOf(post),
      url: `https://www.reddit.com${permalinkOf(post)}`,
      score: post.score,
      ups: post.score,
      downs: 0,
      upvote_ratio: post.score > 5 ? 0.94 : 0.78,
      hide_score: false,
      num_comments: post.commentCount,
      num_crossposts: 0,
      created: createdS,
      created_utc: createdS,
      edited: false,
      link_flair_text: post.flair,
      over_18: post.isAdult,
      spoiler: false,
      locked: false,
      archived: false,
      stickied: false,
      pinned: false,
      quarantine: false,
      distinguished: null,
      contest_mode: false,
      is_video: false,
      is_gallery: false,
      media: null,
      thumbnail: 'self',
      removed_by: null,
      removed_by_category: isRemovedNow ? 'moderator' : post.removedBy,
      is_robot_indexable: !isRemovedNow && post.removedBy === null,
    },
  };
}

export interface CommentPlace {
  readonly post: WorldPost;
  /** Full name of what it answers. */
  readonly parent: string;
  readonly depth: number;
}

/** `replies` is a Listing, or '' when there are none. */
export function writeCommentThing(
  comment: WorldComment,
  place: CommentPlace,
  replies: Thing | '',
  options: WriteOptions,
): Thing {
  const encode = options.isRaw ? (text: string) => text : escapeHtml;
  const body = options.removed.has(`t1_${comment.id}`) ? '[removed]' : comment.body;
  const createdS = Math.floor(comment.at / 1000);
  return {
    kind: 't1',
    data: {
      ...NOTHING,
      subreddit: place.post.subreddit,
      subreddit_name_prefixed: `r/${place.post.subreddit}`,
      subreddit_id: 't5_2qh0n',
      subreddit_type: 'public',
      id: comment.id,
      name: `t1_${comment.id}`,
      link_id: `t3_${place.post.id}`,
      parent_id: place.parent,
      author: comment.author,
      body: encode(body),
      body_html: encode(`<div class="md"><p>${escapeHtml(body)}</p>\n</div>`),
      score: comment.score,
      ups: comment.score,
      downs: 0,
      score_hidden: false,
      controversiality: 0,
      created: createdS,
      created_utc: createdS,
      edited: false,
      depth: place.depth,
      permalink: `${permalinkOf(place.post)}${comment.id}/`,
      is_submitter: comment.author === place.post.author && comment.author !== '[deleted]',
      stickied: comment.isStickied,
      distinguished: comment.isStickied ? 'moderator' : null,
      collapsed: false,
      locked: comment.isStickied,
      archived: false,
      replies,
    },
  };
}

/** Ids of answers that were left out; `_` with no children is Reddit's "continue this thread". */
export function writeMoreThing(ids: readonly string[], parent: string, depth: number, count: number): Thing {
  const [first] = ids;
  const id = first ?? '_';
  return { kind: 'more', data: { count, name: `t1_${id}`, id, parent_id: parent, depth, children: ids } };
}

export function writeListing(children: readonly Thing[], after: string | null, dist: number | null): Thing {
  return { kind: 'Listing', data: { after, before: null, dist, modhash: '', geo_filter: '', children } };
}
