import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerLike, classifyAnswer } from '../../../../src/core/reddit/classify-answer';

function answer(part: Partial<AnswerLike>): AnswerLike {
  return {
    status: 200,
    redirected: false,
    url: 'https://www.reddit.com/search.json',
    headers: {},
    body: '{}',
    ...part,
  };
}

const LOGIN = 'https://www.reddit.com/login/?dest=%2Fsearch.json';

describe('classifyAnswer, expecting JSON', () => {
  it.each<[string, Partial<AnswerLike>, string]>([
    ['a redirect to the login page', { redirected: true, url: LOGIN, body: '<html>' }, 'loggedOut'],
    ['a login page even with a 429', { redirected: true, url: LOGIN, status: 429 }, 'loggedOut'],
    [
      'a redirect that was not followed',
      { status: 302, headers: { location: '/login' }, body: '' },
      'loggedOut',
    ],
    ['a 429 with a page', { status: 429, body: '<html>whoa there, pardner!</html>' }, 'limited'],
    ['a 429 as JSON', { status: 429, body: '{"error":429}' }, 'limited'],
    [
      'a page with status 200',
      { body: '\n  <!DOCTYPE html><title>Reddit - Please wait for verification' },
      'blocked',
    ],
    ['a page with status 403', { status: 403, body: '<body class="x">' }, 'blocked'],
    ['a page with status 401', { status: 401, body: '<html>' }, 'blocked'],
    ['the text of a block', { status: 403, body: "You've been blocked by network security." }, 'blocked'],
    ['the text of a block with status 200', { body: 'whoa there, pardner!' }, 'blocked'],
    [
      'a block told in JSON',
      { status: 403, body: '{"message":"blocked by network security","reason":"x"}' },
      'blocked',
    ],
    ['a 401', { status: 401, body: '{"message":"Unauthorized"}' }, 'loggedOut'],
    [
      'a private subreddit',
      { status: 403, body: '{"reason":"private","error":403}' },
      'subredditUnavailable',
    ],
    ['a banned subreddit', { status: 404, body: '{"reason":"banned","error":404}' }, 'subredditUnavailable'],
    ['a 403 without a reason', { status: 403, body: '{"message":"Forbidden"}' }, 'forbidden'],
    ['a 403 without a body', { status: 403, body: '' }, 'forbidden'],
    ['a legal block', { status: 451, body: '' }, 'forbidden'],
    ['a 404 without a reason', { status: 404, body: '{"error":404}' }, 'failed'],
    ['a 503', { status: 503, body: '' }, 'failed'],
    ['a 414 as text', { status: 414, body: 'Error: URI Too Long' }, 'failed'],
    ['an empty body', { body: ' \n' }, 'softLimit'],
    ['a body that breaks off', { body: '{"kind":"Listing","data":{"chil' }, 'schema'],
    ['plain words', { body: 'hello' }, 'schema'],
    ['JSON after a byte order mark', { body: '\uFEFF{"kind":"Listing"}' }, 'ok'],
  ])('reads %s', (_, part, status) => {
    expect(classifyAnswer(answer(part), 'json').status).toBe(status);
  });

  it('does not take what users write about blocks for a block', () => {
    const body = JSON.stringify({
      kind: 'Listing',
      data: { children: [{ selftext: 'captcha, network security, Blocked' }] },
    });
    expect(classifyAnswer(answer({ body }), 'json')).toEqual({ status: 'ok', json: JSON.parse(body) });
  });

  it('does not take a redirect that ends elsewhere for a logout', () => {
    const url = 'https://www.reddit.com/r/login_stories/search.json';
    expect(classifyAnswer(answer({ redirected: true, url }), 'json').status).toBe('ok');
  });

  it('never reads markup as data, and never throws', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 599 }),
        fc.string(),
        fc.boolean(),
        (status, body, redirected) => {
          const page = classifyAnswer(answer({ status, body: `<${body}`, redirected }), 'json');
          expect(page.status).not.toBe('ok');
          classifyAnswer(answer({ status, body, redirected, url: body }), 'atom');
        },
      ),
    );
  });
});

describe('classifyAnswer, expecting a feed', () => {
  it.each<[string, string, string]>([
    ['a feed', '<?xml version="1.0"?><feed>', 'ok'],
    ['a feed without a declaration', '<feed xmlns="x">', 'ok'],
    ['a page', '<!doctype html><title>Blocked</title>', 'blocked'],
    ['the text of a block', 'whoa there', 'blocked'],
    ['JSON', '{"kind":"Listing"}', 'schema'],
    ['nothing', '', 'softLimit'],
  ])('reads %s', (_, body, status) => {
    expect(classifyAnswer(answer({ body }), 'atom').status).toBe(status);
  });
});
