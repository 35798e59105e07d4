import type { Moment, Signal } from '@belvedere/simulator/model';

/** A table of DynamoDB, with what it may use and uses each second at full load. */
export interface DynamodbTable {
  readonly name: string;
  readonly reads: number;
  readonly writes: number;
  readonly provisionedReads: number;
  readonly provisionedWrites: number;
  /** Its secondary indexes, each with a third of the table's use. */
  readonly indexes?: readonly string[];
}

/** A cluster of EKS, and what runs in it. */
export interface EksCluster {
  readonly name: string;
  readonly nodes: readonly string[];
  /** The services of each namespace; each has two pods. */
  readonly services: Readonly<Record<string, readonly string[]>>;
}

/** What an account of AWS is used for. */
export interface AwsWorkload {
  readonly tables: readonly DynamodbTable[];
  readonly cluster: EksCluster;
  /** What each service of AWS costs in a day, in US dollars. */
  readonly dailyCharges: Readonly<Record<string, number>>;
  /** Queues of SQS and topics of SNS; none where they are left out. */
  readonly queues?: readonly string[];
  readonly topics?: readonly string[];
  /** How much there is to do, from 0 to 1. */
  readonly load: Signal;
  /** The share of the requests to a table that exceed its capacity; none where it is left out. */
  readonly throttled?: (table: string) => Signal;
}

/** Length of a period of CloudWatch, in seconds: what its sums are over. */
export const PERIOD = 60;

/** What was counted in a period, by how much it is in a second at full load. */
export const counted =
  (perSecond: number, load: Signal) =>
  ({ read, noise }: Moment): number =>
    Math.round(PERIOD * perSecond * read(load) * noise(0.08));
