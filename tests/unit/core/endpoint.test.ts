import { describe, expect, it } from 'vitest';
import { isLoopback, readEndpoint, readKey } from '../../../src/core/endpoint';

describe('readEndpoint', () => {
  it.each([
    ['https://api.openai.com/v1/', 'https://api.openai.com/v1'],
    [' HTTPS://API.example/v1 ', 'https://api.example/v1'],
    ['http://localhost:11434/v1', 'http://localhost:11434/v1'],
    ['http://127.0.0.1:1234', 'http://127.0.0.1:1234'],
  ])('takes %s as %s', (typed, endpoint) => {
    expect(readEndpoint(typed)).toBe(endpoint);
  });

  it.each([
    'http://api.openai.com/v1',
    'https://user:secret@api.openai.com/v1',
    'https://api.openai.com/v1?x=1',
    'javascript:alert(1)',
    'https://',
    'http://localhost.evil.example/v1',
    '',
  ])('refuses %s', (typed) => {
    expect(() => readEndpoint(typed)).toThrow('endpointInvalid');
  });

  it('knows what stays on this computer', () => {
    expect(isLoopback('http://[::1]:8080/v1')).toBe(true);
    expect(isLoopback('https://localhost.example/v1')).toBe(false);
  });
});

describe('readKey', () => {
  it('drops what copying left around it', () => {
    expect(readKey('  sk-abcdefgh\n')).toBe('sk-abcdefgh');
  });

  it.each(['', 'short', 'sk-with space-inside', 'sk-ünïcode-key'])('refuses %j', (typed) => {
    expect(() => readKey(typed)).toThrow('keyInvalid');
  });
});
