import type { IncomingHttpHeaders } from 'node:http';
import { type RequestOptions, request } from 'node:https';
import type { StandInCertificate } from './certificate';

export interface TrustedAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface TrustedRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A client in Node that finds every host at 127.0.0.1:`port` and checks `certificate` as its authority. */
export function makeTrustingClient(certificate: StandInCertificate, port: number) {
  return (
    url: string,
    { method = 'GET', headers = {}, body = '' }: TrustedRequest = {},
  ): Promise<TrustedAnswer> => {
    const { host, hostname, pathname, search } = new URL(url);
    const options: RequestOptions = {
      host: '127.0.0.1',
      port,
      servername: hostname,
      path: pathname + search,
      method,
      headers: { ...headers, host, connection: 'close' },
      ca: certificate.cert,
      agent: false,
    };
    return new Promise((resolve, reject) => {
      const outgoing = request(options, (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', reject);
        incoming.on('end', () =>
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  };
}
