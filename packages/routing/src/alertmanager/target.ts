import type { SecretReference } from '../model/secret.ts';
import { NEWEST_ALERTMANAGER, type ToolVersion } from './version.ts';

/** The server that mail goes through. */
export interface MailServer {
  /** Host and port: `smtp.example.com:587`. */
  readonly smarthost: string;
  readonly from: string;
  readonly username?: string;
  readonly password?: SecretReference;
  /** Whether a connection without TLS is refused; it is, where left out. */
  readonly requireTls?: boolean;
}

/** The Alertmanager that reads the configuration. */
export interface AlertmanagerTarget {
  readonly version: ToolVersion;
  /** The folder that holds a file for each secret, by its name. */
  readonly secretsFolder: string;
  /** Where the templates lie, absolute or below the configuration's folder. */
  readonly templates: readonly string[];
  readonly mail: MailServer;
}

/** The newest Alertmanager, with the secrets of the operator's `spec.secrets` mounted as it mounts them. */
export const DEFAULT_ALERTMANAGER: AlertmanagerTarget = {
  version: NEWEST_ALERTMANAGER,
  secretsFolder: '/etc/alertmanager/secrets/belvedere-routing',
  templates: ['templates/*.tmpl'],
  mail: { smarthost: 'smtp.example.com:587', from: 'alerts@example.com' },
};

/** Where the Alertmanager finds a secret. */
export const secretFile = (
  { secretsFolder }: Pick<AlertmanagerTarget, 'secretsFolder'>,
  { secret }: SecretReference,
): string => `${secretsFolder.replace(/\/+$/, '')}/${secret}`;
