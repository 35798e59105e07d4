import type { CompiledDashboard } from '@belvedere/compile';
import { names } from '@belvedere/core';
import { ComponentResource, type ComponentResourceOptions, type Output } from '@pulumi/pulumi';
import { Dashboard } from '@pulumiverse/grafana/oss/dashboard.js';
import { Folder } from '@pulumiverse/grafana/oss/folder.js';

/** What a domain shows in Grafana. */
export interface GrafanaDomainArguments {
  /** The domain: `feature-store`. */
  readonly domain: string;
  readonly dashboards: readonly CompiledDashboard[];
  /** Whether a new dashboard replaces one of the same uid that was made by other hands; an error where it does not. */
  readonly overwrite: boolean;
}

/**
 * The Grafana folder of a domain with its dashboards.
 *
 * The folder is protected: deleting it would take everything in it along, dashboards of other hands included.
 */
export class GrafanaDomain extends ComponentResource {
  readonly folderUid: Output<string>;
  readonly dashboardUids: readonly string[];

  constructor({ domain, dashboards, overwrite }: GrafanaDomainArguments, options: ComponentResourceOptions = {}) {
    super('belvedere:grafana:Domain', names.resource.domain(domain), {}, options);

    const folder = new Folder(
      names.resource.folder(domain),
      { uid: names.folderUid(domain), title: names.folderTitle(domain), preventDestroyIfNotEmpty: true },
      { parent: this, protect: true },
    );
    this.folderUid = folder.uid;
    for (const { uid, json } of dashboards) {
      new Dashboard(
        names.resource.dashboard(uid),
        { configJson: json, folder: folder.uid, overwrite },
        { parent: this },
      );
    }
    this.dashboardUids = dashboards.map(({ uid }) => uid);
    this.registerOutputs({ folderUid: this.folderUid, dashboardUids: this.dashboardUids });
  }
}
