import { createHash, createPrivateKey, X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeCertificate } from '../../support/certificate';

const NOW = Date.UTC(2026, 10, 24);

describe('makeCertificate', () => {
  const made = makeCertificate(['www.reddit.com', 'careers.northwind-robotics.example'], NOW);
  const read = new X509Certificate(made.cert);

  it('is valid for its hosts and loopback, and for nothing else', () => {
    expect(read.checkHost('www.reddit.com')).toBe('www.reddit.com');
    expect(read.checkHost('careers.northwind-robotics.example')).toBeDefined();
    expect(read.checkHost('localhost')).toBeDefined();
    expect(read.checkIP('127.0.0.1')).toBe('127.0.0.1');
    expect(read.checkHost('old.reddit.com')).toBeUndefined();
  });

  it('signs itself with the key it comes with, for a month', () => {
    expect(read.verify(read.publicKey)).toBe(true);
    expect(read.checkPrivateKey(createPrivateKey(made.key))).toBe(true);
    expect(Date.parse(read.validFrom)).toBe(NOW - 86_400_000);
    expect(Date.parse(read.validTo)).toBe(NOW + 30 * 86_400_000);
  });

  it('tells the hash of its public key as the browser wants it', () => {
    const spki = read.publicKey.export({ type: 'spki', format: 'der' });
    expect(made.spkiSha256).toBe(createHash('sha256').update(spki).digest('base64'));
  });

  it('holds many hosts', () => {
    const hosts = Array.from({ length: 60 }, (_, i) => `careers.employer-number-${i}.example`);
    expect(new X509Certificate(makeCertificate(hosts, NOW).cert).checkHost(hosts[59] ?? '')).toBe(hosts[59]);
  });
});
