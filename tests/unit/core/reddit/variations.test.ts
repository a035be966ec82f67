import { describe, expect, it } from 'vitest';
import { type AnswerLike, classifyAnswer } from '../../../../src/core/reddit/classify-answer';
import { readAtom } from '../../../../src/core/reddit/read-atom';
import { readListing } from '../../../../src/core/reddit/read-listing';
import { readThread } from '../../../../src/core/reddit/read-thread';

/** Bodies as Reddit might send them, in layouts, years and languages that no fixture holds; all invented. */

const ANSWER: AnswerLike = {
  status: 200,
  redirected: false,
  url: 'https://www.reddit.com/search.json',
  headers: {},
  body: '{}',
};

const BLOCKS: readonly [string, number, string][] = [
  [
    'the classic page',
    403,
    '<!doctype html>\n<html><head><title>Blocked</title></head><body><h1>whoa there</h1>',
  ],
  ['a page that begins with a comment', 403, '<!-- served 2026 --><html lang="en"><body>Please wait'],
  ['a page after a byte order mark and white space', 200, '\uFEFF \r\n\t<HTML><BODY>'],
  ['an XHTML page where JSON was asked for', 200, '<?xml version="1.0"?><!DOCTYPE html><html><body>'],
  ['a challenge shell with status 200', 200, '<!DOCTYPE html><html><script>document.cookie</script></html>'],
  ['a gate for adults', 200, '<html><form action="/over18"><button name="over18" value="yes">'],
  ['an old listing page', 200, '<!doctype html><html xmlns="x"><div id="siteTable"><div class="thing">'],
  ['a page of the CDN with status 503', 503, '<html><title>Ow! -- reddit.com</title>'],
  ['a login page with status 401', 401, '<!doctype html><html lang="es"><title>Inicia sesión'],
  ['the visible text alone', 403, "You've been blocked by network security.\nLog in\nFile a ticket"],
  ['German words', 403, 'Du wurdest von der Netzwerksicherheit blockiert.\nAnmelden'],
  ['Spanish words', 403, 'La seguridad de la red te ha bloqueado. Para continuar, inicia sesión.'],
  ['Portuguese words', 403, 'Você foi bloqueado pela segurança da rede.'],
  ['French words', 403, 'La sécurité du réseau vous a bloqué.'],
  ['Italian words', 403, 'Sei stato bloccato dalla sicurezza di rete.'],
  ['Dutch words', 200, 'Je bent geblokkeerd door netwerkbeveiliging.'],
  ['a request to prove it', 200, 'Prove your humanity. Complete the challenge below.'],
  ['a German request to prove it', 200, 'Bitte bestätige, dass du ein Mensch bist'],
  [
    'JSON with the reason in words',
    403,
    '{"message":"Your request was blocked by network policy","error":403}',
  ],
  ['JSON with the words a level down', 403, '{"error":{"code":403,"message":"captcha required"}}'],
];

const OTHERS: readonly [string, Partial<AnswerLike>, string][] = [
  [
    'a login that names the language',
    { redirected: true, url: 'https://www.reddit.com/de/login/?dest=x', body: '<html>' },
    'loggedOut',
  ],
  [
    'a login on the host for accounts',
    { redirected: true, url: 'https://accounts.reddit.com/?dest=x', body: '<html>' },
    'loggedOut',
  ],
  [
    'a login of old.reddit',
    { redirected: true, url: 'https://old.reddit.com/login/?reason=lor2&dest=x', body: '<html>' },
    'loggedOut',
  ],
  [
    'an invitation to register',
    { status: 302, headers: { location: '/register/?dest=x' }, body: '' },
    'loggedOut',
  ],
  [
    'JSON that asks for a user',
    {
      status: 403,
      body: '{"explanation":"Please log in to do that.","message":"Forbidden","reason":"USER_REQUIRED"}',
    },
    'loggedOut',
  ],
  [
    'a form error that asks for a user',
    { body: '{"json":{"errors":[["USER_REQUIRED","Please log in to do that.",null]]}}' },
    'loggedOut',
  ],
  [
    'a form error about the pace',
    { body: '{"json":{"errors":[["RATELIMIT","Take a break for 4 minutes.","ratelimit"]]}}' },
    'limited',
  ],
  ['a limit told in words with status 200', { body: 'Too Many Requests' }, 'limited'],
  ['a 429 without anything', { status: 429, body: '' }, 'limited'],
  [
    'a subreddit for premium members',
    { status: 403, body: '{"reason":"gold_only","message":"Forbidden","error":403}' },
    'subredditUnavailable',
  ],
  [
    'a banned subreddit with its text',
    {
      status: 404,
      body: '{"reason":"banned","ban_message":"blocked users","message":"Not Found","error":404}',
    },
    'subredditUnavailable',
  ],
  [
    'a quarantined one with a message in HTML',
    {
      status: 403,
      body: '{"reason":"quarantined","quarantine_message_html":"<div>network security</div>","message":"Forbidden","error":403}',
    },
    'subredditUnavailable',
  ],
  ['a 500 as text', { status: 500, body: 'upstream connect error' }, 'failed'],
  ['a 304', { status: 304, body: '' }, 'failed'],
  [
    'a body that breaks off inside a character escape',
    { body: '{"kind":"Listing","data":{"children":[{"kind":"t3","data":{"title":"\\u00' },
    'schema',
  ],
  [
    'JSON called text',
    { headers: { 'content-type': 'text/plain' }, body: '{"kind":"Listing","data":{"children":[]}}' },
    'ok',
  ],
];

describe('answers in other layouts and languages', () => {
  it.each(BLOCKS)('takes for a block: %s', (_, status, body) => {
    expect(classifyAnswer({ ...ANSWER, status, body }, 'json').status).toBe('blocked');
  });

  it.each(OTHERS)('reads %s', (_, part, status) => {
    expect(classifyAnswer({ ...ANSWER, ...part }, 'json').status).toBe(status);
  });

  it('takes no post for a block, whatever its words', () => {
    const title = BLOCKS.map(([, , body]) => body).join(' ');
    const body = JSON.stringify({
      kind: 'Listing',
      data: { children: [{ kind: 't3', data: { id: 'a', title } }] },
    });
    expect(classifyAnswer({ ...ANSWER, body }, 'json').status).toBe('ok');
  });
});

const listing = (...children: unknown[]) => ({ kind: 'Listing', data: { children, after: null } });
const post = (extra: object) => ({
  kind: 't3',
  data: { id: 'p1', subreddit: 'jobs', title: 'T', selftext: 'words', ...extra },
});
const comment = (extra: object) => ({
  kind: 't1',
  data: { id: 'c1', body: 'words', author: 'a', replies: '', ...extra },
});

describe('posts and comments of other years', () => {
  it.each<[string, object]>([
    ['removed by its moderators', { title: '[ Removed by moderator ]' }],
    ['removed after a notice', { selftext: '[ Removed by Reddit in response to a copyright notice. ]' }],
    ['deleted by its author', { author: '[deleted]', selftext: '[deleted]' }],
    ['with a category and its words still there', { removed_by_category: 'copyright_takedown' }],
    ['with blanks around the placeholder', { selftext: '  [removed]\n' }],
  ])('does not use a post %s', (_, extra) => {
    expect(readListing(listing(post(extra))).posts[0]).toMatchObject({ isRemoved: true, text: '' });
  });

  it('uses a post that only begins like one that is gone', () => {
    const selftext = '[removed] is what they wrote on my file, and here is the story';
    expect(readListing(listing(post({ selftext }))).posts[0]).toMatchObject({
      isRemoved: false,
      text: selftext,
    });
  });

  it('reads numbers that an archive wrote as text', () => {
    const { posts } = readListing(
      listing(post({ score: '41', num_comments: '7', created_utc: '1420070400' })),
    );
    expect(posts[0]).toMatchObject({ score: 41, commentCount: 7, at: 1_420_070_400_000 });
  });

  it('reads a thread of 2012: no rendered text, replies null, likes and downs', () => {
    const { comments } = readThread([
      listing(post({ ups: 3, downs: 1, selftext: 'Fish &amp; chips' })),
      listing(comment({ replies: null, body: 'a &lt; b', ups: 2 }), comment({ id: 'c2', body: '[deleted]' })),
    ]);
    expect(comments.map(({ text }) => text)).toEqual(['a < b']);
  });

  it('does not take a page of other discussions for a thread with comments', () => {
    expect(() => readThread([listing(post({})), listing(post({ id: 'p2' }))])).toThrow(/redditSchema/);
  });

  it('takes a list of subreddits for another shape', () => {
    expect(() => readListing(listing({ kind: 't5', data: { display_name: 'jobs' } }))).toThrow(
      /redditSchema/,
    );
  });
});

const feed = (entry: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>`;
const entry = (id: string, link: string, content: string, title = 'T') =>
  feed(
    `<entry><author><name>/u/anna</name></author><content type="html">${content}</content><id>${id}</id><link href="${link}"/><published>2026-05-01T10:00:00+00:00</published><title>${title}</title></entry>`,
  );
const PLACE = 'https://www.reddit.com/r/jobs/comments/p1/t/';

describe('feeds in other layouts', () => {
  it('reads what stands in the frame when its comments are missing', () => {
    const content =
      '&lt;div class=&quot;md&quot;&gt;&lt;p&gt;They asked &amp;quot;why&amp;quot;.&lt;/p&gt;&lt;/div&gt; &amp;#32; submitted by &amp;#32; &lt;a href=&quot;x&quot;&gt; /u/anna &lt;/a&gt;';
    expect(readAtom(entry('t3_p1', PLACE, content)).posts[0]).toMatchObject({ text: 'They asked "why".' });
  });

  it('reads no words of the author where a post is a link', () => {
    const content =
      '&amp;#32; submitted by &amp;#32; &lt;a href=&quot;x&quot;&gt; /u/anna &lt;/a&gt; &lt;span&gt;&lt;a href=&quot;y&quot;&gt;[link]&lt;/a&gt;';
    expect(readAtom(entry('t3_p1', PLACE, content)).posts[0]).toMatchObject({ text: '', isRemoved: false });
  });

  it('links a post of a profile to where it is', () => {
    const { posts } = readAtom(entry('t3_p1', 'https://www.reddit.com/user/anna/comments/p1/t/', ''));
    expect(posts[0]?.permalink).toBe('https://www.reddit.com/r/u_anna/comments/p1/');
  });

  it('reads an entry whose link names no subreddit', () => {
    expect(readAtom(entry('t3_p1', 'https://www.reddit.com/comments/p1/', '')).posts[0]?.permalink).toBe(
      'https://www.reddit.com/comments/p1/',
    );
  });

  it('marks a post as gone by its title', () => {
    expect(readAtom(entry('t3_p1', PLACE, '', '[deleted by user]')).posts[0]).toMatchObject({
      isRemoved: true,
    });
  });

  it('reads CDATA as well as escapes', () => {
    const content = '<![CDATA[<!-- SC_OFF --><div class="md"><p>One &amp; two</p></div><!-- SC_ON -->]]>';
    expect(readAtom(entry('t1_c1', PLACE, content)).comments[0]?.text).toBe('One & two');
  });
});
