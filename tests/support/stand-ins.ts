import { makeCertificate, type StandInCertificate } from './certificate';
import { type JobSites, startJobSites } from './job-sites';
import { INVENTED_LISTINGS } from './jobs/invented-listings';
import type { Listing } from './jobs/listing';
import { type AnswerWith, type ModelServer, OPENAI_HOST, startModelServer } from './model-server';
import { ARCHIVE_HOST, NEWS_HOST, type OtherSources, startOtherSources } from './other-sources';
import { type Latency, REDDIT_HOST, type RedditServer, startRedditServer } from './reddit-server';
import { builtInWorld } from './world/built-in';
import type { World } from './world/world';

export interface StandInOptions {
  /** The built-in one when absent. */
  readonly world?: World;
  /** Listings besides the built-in ones; each gets its own host. */
  readonly listings?: readonly Listing[];
  readonly latency?: Latency;
  readonly answerWith?: AnswerWith;
  /** Hosts that are really reached, such as that of a model of the user's. */
  readonly directHosts?: readonly string[];
}

export interface StandIns {
  readonly reddit: RedditServer;
  readonly model: ModelServer;
  readonly sites: JobSites;
  /** Hacker News and the archive of Reddit. */
  readonly others: OtherSources;
  readonly certificate: StandInCertificate;
  /** Leads the real host names to the stand-ins and every other name nowhere; pins the certificate by its key. */
  readonly browserArgs: readonly string[];
  close(): Promise<void>;
}

/** Reddit, the model and the job sites on ephemeral ports of 127.0.0.1, under their own host names over TLS. */
export async function startStandIns(options: StandInOptions = {}): Promise<StandIns> {
  const listings = options.listings ?? [];
  const hosts = [
    REDDIT_HOST,
    ARCHIVE_HOST,
    NEWS_HOST,
    OPENAI_HOST,
    ...[...listings, ...INVENTED_LISTINGS].map(({ host }) => host),
  ];
  const certificate = makeCertificate([...new Set(hosts)], Date.now());
  const { latency, answerWith, world = builtInWorld() } = options;
  const [reddit, model, sites, others] = await Promise.all([
    startRedditServer({ world, certificate, ...(latency ? { latency } : {}) }),
    startModelServer({ certificate, ...(answerWith ? { answerWith } : {}) }),
    startJobSites(listings, certificate),
    startOtherSources(world, certificate),
  ]);
  const direct = ['127.0.0.1', 'localhost', ...(options.directHosts ?? [])];
  const rules = [
    `MAP ${REDDIT_HOST}:443 127.0.0.1:${reddit.port}`,
    ...[ARCHIVE_HOST, NEWS_HOST].map((host) => `MAP ${host}:443 127.0.0.1:${others.port}`),
    ...(direct.includes(OPENAI_HOST) ? [] : [`MAP ${OPENAI_HOST}:443 127.0.0.1:${model.port}`]),
    ...sites.hosts.map((host) => `MAP ${host}:443 127.0.0.1:${sites.port}`),
    'MAP * ~NOTFOUND',
    ...direct.map((host) => `EXCLUDE ${host}`),
  ];
  return {
    reddit,
    model,
    sites,
    others,
    certificate,
    browserArgs: [
      `--host-resolver-rules=${rules.join(', ')}`,
      `--ignore-certificate-errors-spki-list=${certificate.spkiSha256}`,
    ],
    close: async () => {
      await Promise.all([reddit.close(), model.close(), sites.close(), others.close()]);
    },
  };
}
