import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../src/core/errors';
import { readAtom } from '../../../../src/core/reddit/read-atom';
import { readListing } from '../../../../src/core/reddit/read-listing';
import { readThread } from '../../../../src/core/reddit/read-thread';

function load(path: string): string {
  return readFileSync(new URL(`../../../fixtures/reddit/${path}`, import.meta.url), 'utf8');
}
function loadJson(path: string): unknown {
  return JSON.parse(load(path));
}

function listing(...children: unknown[]): unknown {
  return { kind: 'Listing', data: { children } };
}
function post(extra: object = {}): unknown {
  return { kind: 't3', data: { id: 'p1', subreddit: 'jobs', title: 'T', selftext: 'text', ...extra } };
}
function comment(id: string, replies: unknown = ''): unknown {
  return { kind: 't1', data: { id, body: `body ${id}`, author: 'a', replies } };
}

/** What must not be read, and must be said so. */
function expectSchemaError(read: () => unknown): void {
  expect(read).toThrow(AppError);
  expect(read).toThrow(/redditSchema/);
}

describe('readListing', () => {
  it('reads every kind of post, and marks those that must not be used', () => {
    expect(readListing(loadJson('listing-traps/input.json'))).toEqual(
      loadJson('listing-traps/expected.json'),
    );
  });

  it('reads an empty listing as empty', () => {
    expect(readListing(listing())).toMatchObject({ posts: [], read: { posts: 0, comments: 0 }, after: '' });
  });

  it('reads the flat list of more comments', () => {
    const things = [
      { kind: 't1', data: { id: 'c1', link_id: 't3_p1', subreddit: 'jobs', body: 'hello', author: 'a' } },
    ];
    expect(readListing({ json: { errors: [], data: { things } } }).comments.map(({ text }) => text)).toEqual([
      'hello',
    ]);
  });

  it('decodes an escaped title once even where nothing was rendered beside it', () => {
    const { posts } = readListing(listing(post({ title: 'A &amp;amp; B', selftext: '', is_self: false })));
    expect(posts[0]?.title).toBe('A &amp; B');
  });

  it('leaves a title alone that shows it is not escaped', () => {
    expect(readListing(listing(post({ title: 'Q&A: why &amp; how' }))).posts[0]?.title).toBe(
      'Q&A: why &amp; how',
    );
  });

  it('honours a removal that stands beside a text that is still there', () => {
    const { posts } = readListing(listing(post({ removed_by_category: 'deleted' })));
    expect(posts[0]).toMatchObject({ isRemoved: true, text: '' });
  });

  it('makes its own links, whatever the answer says', () => {
    const { posts } = readListing(
      listing(post({ permalink: 'https://evil.example/', url: 'javascript:0', subreddit: 'a/b' })),
    );
    expect(posts[0]?.permalink).toBe('https://www.reddit.com/comments/p1/');
  });

  it.each([
    null,
    '',
    0,
    [],
    {},
    { kind: 'Listing' },
    { kind: 't2', data: { children: [] } },
    listing({ kind: 't5' }),
    listing(null),
  ])('says of %j that it is another shape', (json) => expectSchemaError(() => readListing(json)));

  it('is not moved by keys of the prototype', () => {
    const json = JSON.parse(
      '{"kind":"Listing","data":{"__proto__":{"children":[]},"children":[{"kind":"t3","data":{"__proto__":{"over_18":true},"constructor":1,"id":"p1","subreddit":"jobs","title":"T"}}]}}',
    );
    expect(readListing(json).posts[0]).toMatchObject({ id: 'p1', isAdult: false, score: 0, author: '' });
    expect('over_18' in {}).toBe(false);
  });
});

describe('readThread', () => {
  it('reads the usable comments in order, with what was left out counted', () => {
    expect(readThread(loadJson('thread-traps/input.json'))).toEqual(loadJson('thread-traps/expected.json'));
  });

  it('reads replies nine deep, and far deeper than a call stack', () => {
    let tree: unknown = comment('last');
    for (let depth = 0; depth < 4000; depth += 1) tree = comment(`c${depth}`, listing(tree));
    const { comments } = readThread([listing(post()), listing(tree)]);
    expect(comments.length).toBe(4001);
    expect(comments.at(-1)).toMatchObject({ id: 'last', depth: 4000 });
  });

  it('reads a thread without comments', () => {
    expect(readThread([listing(post()), listing()]).comments).toEqual([]);
    expect(readThread([listing(post()), listing({ kind: 'more', data: { id: '_' } })]).comments).toEqual([]);
  });

  it.each([
    ['one listing', listing(post())],
    ['two listings of posts, which are duplicates', [listing(post()), listing(post({ id: 'p2' }))]],
    ['a list without a post', [listing(), listing(comment('c1'))]],
    ['several posts', [listing(post(), post()), listing(comment('c1'))]],
    ['three listings', [listing(post()), listing(), listing()]],
    ['nothing', null],
  ])('says of %s that it is no thread', (_, json) => expectSchemaError(() => readThread(json)));

  it('reads a page of several megabytes in a moment', () => {
    const many = Array.from({ length: 2000 }, (_, i) => ({
      kind: 't1',
      data: { id: `c${i}`, body: 'word &lt; '.repeat(130), body_html: '&lt;div', author: 'a', replies: '' },
    }));
    const json: unknown = JSON.parse(JSON.stringify([listing(post()), listing(...many)]));
    const startedAt = performance.now();
    expect(readThread(json).comments.length).toBe(2000);
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });
});

describe('readAtom', () => {
  it('reads a thread as a feed, decoding what is escaped twice', () => {
    expect(readAtom(load('feed-thread/input.xml'))).toEqual(loadJson('feed-thread/expected.json'));
  });

  it('keeps the entries that were complete when a feed breaks off', () => {
    const xml = load('feed-thread/input.xml');
    expect(readAtom(xml.slice(0, xml.lastIndexOf('<entry>') + 60)).read).toEqual({ posts: 1, comments: 1 });
  });

  it('reads a feed without entries as empty', () => {
    expect(readAtom('<feed><title>x</title></feed>').read).toEqual({ posts: 0, comments: 0 });
  });

  it.each([
    '',
    'feed',
    '<rss version="2.0"><channel/></rss>',
    '<html><feed></feed></html>',
    '<feed><entry><id>x</id></entry></feed>',
  ])('says of %j that it is another shape', (xml) => expectSchemaError(() => readAtom(xml)));

  it.each([
    ['tags never closed', '<feed>'.concat('<a '.repeat(100_000))],
    ['elements never closed', '<feed><entry>'.concat('<a>'.repeat(100_000))],
    ['comments never closed', '<feed>'.concat('<!-- '.repeat(100_000))],
    ['attributes without end', `<feed><entry><link ${'a="b" '.repeat(50_000)}/></entry></feed>`],
  ])('takes no time over %s', (_, xml) => {
    const startedAt = performance.now();
    try {
      readAtom(xml);
    } catch (thrown) {
      expect(thrown).toBeInstanceOf(AppError);
    }
    expect(performance.now() - startedAt).toBeLessThan(1500);
  });
});

describe('foreign input', () => {
  const thing = fc.record({
    kind: fc.constantFrom('t1', 't3', 'more', 'Listing', 't5'),
    data: fc.anything(),
  });
  const anyListing = fc.record({
    kind: fc.constant('Listing'),
    data: fc.record({ children: fc.array(fc.oneof(thing, fc.anything())) }),
  });

  it('is read or refused, never worse', () => {
    const tryRead = (read: () => unknown) => {
      try {
        read();
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(AppError);
      }
    };
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), anyListing, fc.tuple(anyListing, anyListing)),
        fc.string(),
        (json, xml) => {
          tryRead(() => readListing(json));
          tryRead(() => readThread(json));
          tryRead(() => readAtom(`<feed><entry>${xml}</entry></feed>`));
        },
      ),
    );
  });

  it('with sound frames and foreign fields gives posts that can be cited', () => {
    const data = fc.dictionary(
      fc.constantFrom(
        'id',
        'subreddit',
        'title',
        'selftext',
        'author',
        'score',
        'created_utc',
        'num_comments',
        'crosspost_parent_list',
        'body',
        'replies',
        'link_id',
      ),
      fc.oneof(fc.string(), fc.double(), fc.constant('abc'), fc.anything()),
    );
    fc.assert(
      fc.property(fc.array(fc.record({ kind: fc.constantFrom('t1', 't3'), data })), (children) => {
        try {
          for (const { id, permalink, at } of readListing(listing(...children)).posts) {
            expect(permalink).toMatch(/^https:\/\/www\.reddit\.com\/[\w/-]+$/);
            expect(id).toMatch(/^[a-z0-9]+$/);
            expect(() => new Date(at).toISOString()).not.toThrow();
          }
        } catch (thrown) {
          if (!(thrown instanceof AppError)) throw thrown;
        }
      }),
    );
  });
});
