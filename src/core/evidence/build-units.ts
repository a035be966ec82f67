import type { RedditThread } from '../reddit/thread';
import { cleanText } from '../text';
import type { EvidenceUnit } from './unit';

/** A post longer than this is cut: the 99th percentile of posts that mention an interview is 10,028 characters (2,871 posts). */
const UNIT_CHARS = 10_000;
const TITLE_CHARS = 300;

/** Bodies Reddit puts in place of what was taken away. */
const PLACEHOLDER = /^\s*\[ ?(?:deleted|removed)(?: by [^\]]{0,40})?\]\s*$/i;
const NOBODY = /^(?:\[deleted\]|)$/;
const ROBOT = /^automoderator$/i;

/**
 * The post and its comments as evidence, cleaned once: from here on their text never changes.
 *
 * @param personOf the keyed hash of an author; not asked about deleted accounts, whose `person` is ''
 */
export function buildUnits(thread: RedditThread, personOf: (author: string) => string): EvidenceUnit[] {
  const { post, comments } = thread;
  const title = cleanText(post.title, TITLE_CHARS).trim();
  const shared = { threadId: bareId(post.id), subreddit: post.subreddit, threadTitle: title };
  const toPerson = (author: string) => (NOBODY.test(author) ? '' : personOf(author));
  const units: EvidenceUnit[] = [];
  if (!post.isRemoved && !ROBOT.test(post.author) && !PLACEHOLDER.test(post.text)) {
    const text = joinTitle(title, cleanText(post.text, UNIT_CHARS).trim()).slice(0, UNIT_CHARS);
    if (text !== '') {
      const { permalink, at, score } = post;
      units.push({
        ...shared,
        id: `t3_${shared.threadId}`,
        permalink,
        person: toPerson(post.author),
        at,
        score,
        text: cleanText(text, UNIT_CHARS),
      });
    }
  }
  const seen = new Set<string>();
  for (const comment of comments) {
    const id = `t1_${bareId(comment.id)}`;
    if (seen.has(id) || ROBOT.test(comment.author) || PLACEHOLDER.test(comment.text)) continue;
    const text = cleanText(comment.text, UNIT_CHARS).trim();
    if (text === '') continue;
    seen.add(id);
    const { permalink, at, score } = comment;
    units.push({ ...shared, id, permalink, person: toPerson(comment.author), at, score, text });
  }
  return units;
}

function bareId(id: string): string {
  return id.replace(/^t[13]_/, '');
}

/** A title people wrote says what the post is about; one that only repeats the text's beginning adds nothing. */
function joinTitle(title: string, text: string): string {
  if (!/\p{L}/u.test(title) || text.startsWith(title)) return text;
  return text === '' ? title : `${title}\n\n${text}`;
}
