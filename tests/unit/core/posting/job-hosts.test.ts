import { expect, test } from 'vitest';
import { readJobHost } from '../../../../src/core/posting/job-hosts';

test.each([
  ['https://acme.talentclue.com/es/node/1', { isBoard: true, tenant: 'acme' }],
  ['https://careers-acme.icims.com/jobs/12/job', { isBoard: true, tenant: 'acme' }],
  ['https://acme.wd5.myworkdayjobs.com/en-US/ext/job/x', { isBoard: true, tenant: 'acme' }],
  // A vendor's own careers page is its own.
  ['https://careers.workable.com/jobs/1', { tenant: '' }],
  ['https://careers.acme.com/jobs/1', { isBoard: false, tenant: 'acme', account: '' }],
  ['https://berlin.acme.de/jobs/1', { isBoard: false, tenant: 'acme', account: 'berlin' }],
  ['https://empleoacme.hirevento.com/es/1', { isBoard: false, tenant: 'hirevento', account: 'acme' }],
  ['https://www.linkedin.com/jobs/view/1', { isBoard: true, tenant: '' }],
])('%s', (url, host) => {
  expect(readJobHost(url)).toMatchObject(host);
});
