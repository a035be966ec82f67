import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import {
  createSecureServer,
  type Http2SecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
} from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import type { StandInCertificate } from './certificate';

/** A request as a stand-in sees it, the same for HTTP/1.1 and HTTP/2. */
export interface Incoming {
  /** ms since the Unix epoch. */
  readonly at: number;
  readonly method: string;
  /** Without the port. */
  readonly host: string;
  readonly url: URL;
  /** Lower-case names; repeated ones joined with ', '. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type Headers = Readonly<Record<string, string | readonly string[]>>;

/** What a handler can do with the answer. */
export interface Outgoing {
  send(status: number, headers: Headers, body?: string | Buffer): void;
  /** Sends the head, then returns a writer for a streamed body. */
  open(status: number, headers: Headers): BodyWriter;
  /** Breaks the connection off, as a dead network does. */
  drop(): void;
  /** True once the other side has gone. */
  readonly isClosed: boolean;
}

export interface BodyWriter {
  write(text: string): void;
  end(): void;
}

export interface LoggedRequest extends Incoming {
  /** 0 while unanswered, and for good if the connection was broken off. */
  status: number;
  /** ms since the Unix epoch; 0 while unanswered. */
  answeredAt: number;
}

export interface LoopbackServer {
  readonly port: number;
  /** Oldest first. */
  readonly requests: LoggedRequest[];
  close(): Promise<void>;
}

export type Handle = (request: Incoming, answer: Outgoing) => void | Promise<void>;

type AnyRequest = IncomingMessage | Http2ServerRequest;
type AnyResponse = ServerResponse | Http2ServerResponse;

/** Nothing the product sends is larger. */
const BODY_LIMIT_BYTES = 8 * 1024 * 1024;

async function readBody(request: AnyRequest): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= BODY_LIMIT_BYTES) chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function flattenHeaders(headers: AnyRequest['headers']): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name] = Array.isArray(value) ? value.join(', ') : String(value);
  }
  return flat;
}

async function readRequest(request: AnyRequest, isSecure: boolean): Promise<Incoming> {
  const headers = flattenHeaders(request.headers);
  const authority = headers[':authority'] ?? headers['host'] ?? '127.0.0.1';
  return {
    at: Date.now(),
    method: request.method ?? 'GET',
    host: authority.replace(/:\d+$/, ''),
    url: new URL(request.url ?? '/', `${isSecure ? 'https' : 'http'}://${authority}`),
    headers,
    body: await readBody(request),
  };
}

function makeAnswer(response: AnyResponse, logged: LoggedRequest): Outgoing {
  const writeHead = (status: number, headers: Headers): void => {
    logged.status = status;
    response.statusCode = status;
    for (const [name, value] of Object.entries(headers)) {
      response.setHeader(name, typeof value === 'string' ? value : [...value]);
    }
  };
  const answer: Outgoing = {
    send(status, headers, body = '') {
      if (answer.isClosed) return;
      writeHead(status, headers);
      logged.answeredAt = Date.now();
      if (logged.method === 'HEAD') response.end();
      else response.end(body);
    },
    open(status, headers) {
      writeHead(status, headers);
      return {
        write: (text) => {
          if (!answer.isClosed) (response as ServerResponse).write(text);
        },
        end: () => {
          logged.answeredAt = Date.now();
          if (!answer.isClosed) response.end();
        },
      };
    },
    drop() {
      if ('stream' in response) response.stream.session?.destroy();
      else response.socket?.destroy();
    },
    get isClosed() {
      return response.destroyed || response.writableEnded;
    },
  };
  return answer;
}

async function answerRequest(
  request: AnyRequest,
  response: AnyResponse,
  isSecure: boolean,
  log: LoggedRequest[],
  handle: Handle,
): Promise<void> {
  const incoming = await readRequest(request, isSecure);
  const logged: LoggedRequest = { ...incoming, status: 0, answeredAt: 0 };
  log.push(logged);
  const answer = makeAnswer(response, logged);
  try {
    await handle(incoming, answer);
  } catch (error) {
    // A stand-in that breaks must fail the test loudly, not look like a bad day of the real server.
    console.error(`Stand-in failed on ${incoming.method} ${incoming.url.href}:`, error);
    answer.send(599, { 'content-type': 'text/plain' }, String(error));
  }
}

/**
 * Serves `handle` on an ephemeral port of 127.0.0.1: with a certificate HTTP/2 and 1.1 over TLS (browsers open six
 * connections a host under 1.1, which would hide the product's own limit), without one plain HTTP/1.1.
 */
export async function startLoopbackServer(
  handle: Handle,
  certificate?: StandInCertificate,
): Promise<LoopbackServer> {
  const requests: LoggedRequest[] = [];
  const serve = (request: AnyRequest, response: AnyResponse): void => {
    answerRequest(request, response, certificate !== undefined, requests, handle).catch(() =>
      response.destroy(),
    );
  };
  const server: Server | Http2SecureServer = certificate
    ? createSecureServer({ key: certificate.key, cert: certificate.cert, allowHTTP1: true }, serve)
    : createHttpServer(serve);
  const sockets = new Set<Socket>();
  server.on(certificate ? 'secureConnection' : 'connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
