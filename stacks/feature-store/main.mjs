import { RunError } from '@pulumi/pulumi';

// Node 22.18 and later run TypeScript as it is; an older one would stop at the first type with a syntax error.
if (!process.features.typescript) {
  throw new RunError(
    `Belvedere runs its TypeScript as it is, which Node ${process.versions.node} cannot: it takes Node 24. ` +
      'The repository brings one: run Pulumi through it, as `npm run pulumi -- up` in stacks/feature-store.',
  );
}

const { program } = await import('./src/program.ts');
export const { folderUid, dashboards, prometheusRules } = program();
