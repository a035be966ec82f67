import { describe, expect, test } from 'vitest';
import { canonicalUrl, postingKey } from '../../../../src/core/posting/posting-key';
import { postingFromText } from '../../../../src/core/posting/typed-posting';

describe('canonicalUrl', () => {
  test.each([
    [
      'https://firm.example/jobs/1?utm_source=x&gclid=1&ref=mail&trk=y&refId=z#apply',
      'https://firm.example/jobs/1',
    ],
    ['https://firm.example/careers?gh_jid=552&gh_src=abc', 'https://firm.example/careers?gh_jid=552'],
    ['https://firm.example/careers/?b=2&id=9&a', 'https://firm.example/careers?a&b=2&id=9'],
    [
      'https://www.linkedin.com/jobs/search/?currentJobId=4370000123&geoId=1',
      'https://www.linkedin.com/jobs/view/4370000123',
    ],
    [
      'https://au.linkedin.com/jobs/view/nurse-at-larkfield-4370000123?trk=p',
      'https://www.linkedin.com/jobs/view/4370000123',
    ],
    [
      'https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/4370000123',
      'https://www.linkedin.com/jobs/view/4370000123',
    ],
    [
      'https://de.indeed.com/jobs?q=nurse&l=Ulm&vjk=54f1f8af68d722d2',
      'https://de.indeed.com/viewjob?jk=54f1f8af68d722d2',
    ],
    [
      'https://au.indeed.com/viewjob?jk=54F1F8AF68D722D2&from=serp',
      'https://au.indeed.com/viewjob?jk=54f1f8af68d722d2',
    ],
    ['HTTPS://User:Pass@Firm.Example:443/Jobs/1/', 'https://firm.example/Jobs/1'],
    ['http://localhost:8080/job/1', 'http://localhost:8080/job/1'],
    ['javascript:alert(1)', ''],
    ['nonsense', ''],
    ['', ''],
  ])('%s', (url, expected) => {
    expect(canonicalUrl(url)).toBe(expected);
    expect(canonicalUrl(expected)).toBe(expected);
  });
});

describe('postingKey', () => {
  test('typed postings meet by employer and title, whatever the spelling', () => {
    const a = postingFromText({ title: 'Ward  Nurse', company: 'Larkfield Clinic Ltd.', text: '' });
    const b = postingFromText({ title: 'ward nurse', company: 'LARKFIELD CLINIC', text: 'other text' });
    expect(postingKey(a)).toBe(postingKey(b));
    expect(postingKey(postingFromText({ title: 'Porter', company: 'Larkfield Clinic', text: '' }))).not.toBe(
      postingKey(a),
    );
  });

  test('http and https are one posting', () => {
    const at = (url: string) => postingKey(postingFromText({ title: 'Nurse', company: '', text: '', url }));
    expect(at('http://firm.example/jobs/1')).toBe(at('https://firm.example/jobs/1#x'));
  });
});
