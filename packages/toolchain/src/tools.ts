/** The external binaries that Belvedere runs, as data: what is needed, why, and where it comes from. */

export const toolNames = ['promtool', 'prometheus', 'amtool', 'alertmanager'] as const;
export type ToolName = (typeof toolNames)[number];

/** A published release; its archive holds every tool that names it. */
export interface Release {
  /** Repository under github.com/prometheus, and the first word of its archives' names. */
  readonly repository: string;
  /** Pinned version, also in go/go.mod. */
  readonly version: string;
}

export interface Tool {
  readonly name: ToolName;
  /** Names under which PATH may have it; distributions rename some. */
  readonly pathNames: readonly string[];
  /** Environment variable that names another binary. */
  readonly override: string;
  /** Oldest version that serves, and what anything older lacks. */
  readonly minimum: { readonly version: string; readonly olderLacks: string; readonly source: string };
  readonly release: Release;
  /** Package that Go builds, or null where the module lacks files that the build needs. */
  readonly goPackage: string | null;
}

/** Oldest Go that builds the pinned module: the `go` line of go/go.mod. */
export const goVersion = '1.26';

export const prometheusRelease: Release = { repository: 'prometheus', version: '3.15.0' };
export const alertmanagerRelease: Release = { repository: 'alertmanager', version: '0.34.0' };

const prometheusChanges = 'https://github.com/prometheus/prometheus/blob/main/CHANGELOG.md';
const alertmanagerChanges = 'https://github.com/prometheus/alertmanager/blob/main/CHANGELOG.md';

export const tools: Readonly<Record<ToolName, Tool>> = {
  promtool: {
    name: 'promtool',
    pathNames: ['promtool'],
    override: 'BELVEDERE_PROMTOOL',
    minimum: {
      version: '3.5.0',
      olderLacks: 'fuzzy_compare in rule unit tests (and before 3.0, UTF-8 metric and label names)',
      source: prometheusChanges,
    },
    release: prometheusRelease,
    goPackage: 'github.com/prometheus/prometheus/cmd/promtool',
  },
  prometheus: {
    name: 'prometheus',
    pathNames: ['prometheus'],
    override: 'BELVEDERE_PROMETHEUS',
    minimum: {
      version: '3.0.0',
      olderLacks:
        'UTF-8 metric and label names, normalised "le" and "quantile" label values (le="1" is stored as le="1.0"), ' +
        'and range selectors that exclude their left end',
      source: prometheusChanges,
    },
    release: prometheusRelease,
    goPackage: 'github.com/prometheus/prometheus/cmd/prometheus',
  },
  amtool: {
    name: 'amtool',
    pathNames: ['amtool'],
    override: 'BELVEDERE_AMTOOL',
    minimum: {
      version: '0.27.0',
      olderLacks: 'the parser of UTF-8 matchers, so it judges routes and silences by other rules than a current server',
      source: alertmanagerChanges,
    },
    release: alertmanagerRelease,
    goPackage: 'github.com/prometheus/alertmanager/cmd/amtool',
  },
  alertmanager: {
    name: 'alertmanager',
    pathNames: ['alertmanager', 'prometheus-alertmanager'],
    override: 'BELVEDERE_ALERTMANAGER',
    minimum: {
      version: '0.25.0',
      olderLacks: 'the location of time intervals, so it refuses a mute timing that names a time zone',
      source: alertmanagerChanges,
    },
    release: alertmanagerRelease,
    // Since 0.32 the module lacks the files of the web UI that the server embeds.
    goPackage: null,
  },
};
