import { createHash, generateKeyPairSync, sign } from 'node:crypto';

/** A certificate nobody trusts, for servers on loopback only. Made anew at every start, so no key is ever committed. */
export interface StandInCertificate {
  /** PEM. */
  readonly key: string;
  /** PEM, self-signed: also its own CA for Node clients. */
  readonly cert: string;
  /** base64 of the SHA-256 of the public key, as `--ignore-certificate-errors-spki-list` takes it. */
  readonly spkiSha256: string;
}

const DAY_MS = 86_400_000;
/** SEQUENCE { OID 1.2.840.10045.4.3.2 }: ecdsa-with-SHA256. */
const ECDSA_WITH_SHA256 = Buffer.from('300a06082a8648ce3d040302', 'hex');
const OID_COMMON_NAME = Buffer.from('0603550403', 'hex');
const OID_SUBJECT_ALT_NAME = Buffer.from('0603551d11', 'hex');
const OID_BASIC_CONSTRAINTS = Buffer.from('0603551d13', 'hex');
const LOOPBACK = Buffer.from([127, 0, 0, 1]);

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const { length } = body;
  let header = [length];
  if (length > 0xff) header = [0x82, length >> 8, length & 0xff];
  else if (length > 0x7f) header = [0x81, length];
  return Buffer.concat([Buffer.from([tag, ...header]), body]);
}

const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, ...parts);

/** X.509 wants two-digit years (UTCTime) before 2050. */
function utcTime(ms: number): Buffer {
  const digits = new Date(ms).toISOString().replace(/[-:T]/g, '').slice(2, 14);
  return der(0x17, Buffer.from(`${digits}Z`, 'ascii'));
}

function subjectAltNames(hosts: readonly string[]): Buffer {
  const names = hosts.map((host) => der(0x82, Buffer.from(host, 'ascii')));
  return sequence(
    OID_SUBJECT_ALT_NAME,
    der(0x04, sequence(...names, der(0x82, Buffer.from('localhost', 'ascii')), der(0x87, LOOPBACK))),
  );
}

function toPem(label: string, bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}

/**
 * A self-signed P-256 certificate for `hosts`, localhost and 127.0.0.1, written with node:crypto alone: no openssl
 * program is needed, so it works on every system. `now` in ms; valid from a day before for 30 days.
 */
export function makeCertificate(hosts: readonly string[], now: number): StandInCertificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const name = sequence(
    der(0x31, sequence(OID_COMMON_NAME, der(0x0c, Buffer.from('Debrief stand-in, test only', 'utf8')))),
  );
  const serial = createHash('sha256').update(spki).digest().subarray(0, 8);
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  const isAuthority = sequence(
    OID_BASIC_CONSTRAINTS,
    der(0x01, Buffer.from([0xff])),
    der(0x04, sequence(der(0x01, Buffer.from([0xff])))),
  );
  const toBeSigned = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, serial),
    ECDSA_WITH_SHA256,
    name,
    sequence(utcTime(now - DAY_MS), utcTime(now + 30 * DAY_MS)),
    name,
    spki,
    der(0xa3, sequence(subjectAltNames(hosts), isAuthority)),
  );
  const signature = sign('sha256', toBeSigned, privateKey);
  const whole = sequence(toBeSigned, ECDSA_WITH_SHA256, der(0x03, Buffer.from([0]), signature));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: toPem('CERTIFICATE', whole),
    spkiSha256: createHash('sha256').update(spki).digest('base64'),
  };
}
